import { useParams } from "@tanstack/react-router";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { PlanView } from "./plan-view.tsx";
import { SentView } from "./sent-view.tsx";
import { useOutline } from "./use-campaign.ts";
import "./campaigns.css";

/** One campaign: a plan to look at, or what came of it. */
export const CampaignPage = () => {
  const { campaignId = "" } = useParams({ strict: false }) as { campaignId?: string };
  const { data, error, refetch } = useOutline(campaignId);
  if (error && !data) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={10} />;
  return data.status === "planned" ? <PlanView campaignId={campaignId} /> : <SentView campaign={data} />;
};
