import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";

export type Campaign = Answer<"readCampaign">;

const undoingMs = 1_000;
const sendingMs = 2_000;

const keyOf = (campaignId: string) => ["campaign", campaignId] as const;

const isUndoable = ({ sendsAt }: Campaign): boolean => sendsAt !== null && Date.now() < new Date(sendsAt).getTime() + undoingMs;

/** How soon a campaign is asked for again: while something is about to happen or happens. */
const paceOf = (campaign: Campaign | undefined): number | false => {
  if (campaign?.status !== "sending" && campaign?.status !== "paused") return false;
  return isUndoable(campaign) ? undoingMs : sendingMs;
};

/** How a campaign stands, without the people of its lists; live while it is being sent. */
export const useOutline = (campaignId: string) =>
  useQuery({
    queryKey: [...keyOf(campaignId), "outline"],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/v1/campaigns/{campaignId}", { params: { path: { campaignId }, query: { plan: false } }, signal })),
    refetchInterval: ({ state }) => paceOf(state.data),
  });

/** The whole plan of a campaign: who would get what, who gets nothing. */
export const usePlan = (campaignId: string) =>
  useQuery({
    queryKey: [...keyOf(campaignId), "plan"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/campaigns/{campaignId}", { params: { path: { campaignId } }, signal })),
  });

/** The texts of a campaign, and when they would leave. */
export const useSamples = (campaignId: string, isOn = true) =>
  useQuery({
    queryKey: [...keyOf(campaignId), "samples"],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/campaigns/{campaignId}/samples", { params: { path: { campaignId } }, signal })),
    enabled: isOn,
  });

/** Puts a campaign that an action has answered in the place of the one that was read. */
export const useAnswered = () => {
  const client = useQueryClient();
  return (campaign: Campaign): void => {
    client.setQueryData([...keyOf(campaign.id), "plan"], campaign);
    client.setQueryData([...keyOf(campaign.id), "outline"], { ...campaign, planned: [], leftOut: [] });
  };
};

type Deed = "send" | "undo" | "pause" | "resume";

const deeds = {
  send: "/v1/campaigns/{campaignId}/send",
  undo: "/v1/campaigns/{campaignId}/undo",
  pause: "/v1/campaigns/{campaignId}/pause",
  resume: "/v1/campaigns/{campaignId}/resume",
} as const;

/** Sends, undoes, pauses or resumes a campaign; when that is refused, the page shows how it stands by now. */
export const useDeed = (campaignId: string, deed: Deed, done?: string) => {
  const client = useQueryClient();
  const answered = useAnswered();
  return useAct({
    run: (_asked: void, key) =>
      unwrap(api.POST(deeds[deed], { params: { path: { campaignId }, header: { "Idempotency-Key": key } } })),
    after: answered,
    stale: [["campaigns"], ["messages"]],
    ...(done !== undefined && { done }),
    onProblem: () => {
      void client.invalidateQueries({ queryKey: keyOf(campaignId) });
      return false;
    },
  });
};

type Choice = { workerIds: string[]; putBack: boolean };

/** Takes people out of a plan, or puts them back. */
export const useLeaveOut = (campaignId: string) => {
  const client = useQueryClient();
  const answered = useAnswered();
  return useAct({
    run: (body: Choice, key) =>
      unwrap(api.POST("/v1/campaigns/{campaignId}/leave-out", { body, params: { path: { campaignId }, header: { "Idempotency-Key": key } } })),
    after: (campaign) => {
      answered(campaign);
      void client.invalidateQueries({ queryKey: [...keyOf(campaignId), "samples"] });
    },
    stale: [["campaigns"]],
  });
};
