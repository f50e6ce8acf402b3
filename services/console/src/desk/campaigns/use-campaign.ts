import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { takenOut } from "./plan-changes.ts";

export type Campaign = Answer<"readCampaign">;

const undoingMs = 1_000;
const sendingMs = 2_000;
/** Answers come for days; a page that stays open shows them within this time. */
const answeringMs = 10_000;

const keyOf = (campaignId: string) => ["campaign", campaignId] as const;

const isUndoable = ({ sendsAt }: Campaign): boolean => sendsAt !== null && Date.now() < new Date(sendsAt).getTime() + undoingMs;

/** How soon a campaign is asked for again: at once while it is sent, now and then while answers come, never while it is a plan. */
const paceOf = (campaign: Campaign | undefined): number | false => {
  if (!campaign || campaign.status === "planned") return false;
  if (campaign.status === "sent") return answeringMs;
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

/** Reads the list of a campaign's messages again whenever its figures have moved, so that both always say the same. */
export const useMessagesFollow = ({ id, counts }: Campaign): void => {
  const client = useQueryClient();
  const figures = Object.values(counts).join();
  const known = useRef(figures);
  useEffect(() => {
    if (known.current === figures) return;
    known.current = figures;
    void client.invalidateQueries({ queryKey: ["messages", id] });
  }, [client, id, figures]);
};

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

/** Puts a fresh plan where it is read from. */
export const useAnswered = () => {
  const client = useQueryClient();
  return (campaign: Campaign): void => {
    client.setQueryData([...keyOf(campaign.id), "plan"], campaign);
    client.setQueryData([...keyOf(campaign.id), "outline"], { ...campaign, planned: [], leftOut: [] });
  };
};

/**
 * What is asked of an action: how the campaign stands, not the people of its lists, who can be as many as the county; the
 * plan that was read is read anew when it is next shown.
 */
const withoutPeople = { plan: false } as const;

const useStands = () => {
  const client = useQueryClient();
  return (campaign: Campaign): void => {
    client.setQueryData([...keyOf(campaign.id), "outline"], campaign);
    void client.invalidateQueries({ queryKey: [...keyOf(campaign.id), "plan"], refetchType: "none" });
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
  const stands = useStands();
  return useAct({
    run: (_asked: void, key) =>
      unwrap(api.POST(deeds[deed], { body: withoutPeople, params: { path: { campaignId }, header: { "Idempotency-Key": key } } })),
    after: stands,
    stale: [["campaigns"], ["messages"]],
    ...(done !== undefined && { done }),
    onProblem: () => {
      void client.invalidateQueries({ queryKey: keyOf(campaignId) });
      return false;
    },
  });
};

type Choice = { workerIds: string[]; putBack: boolean };

/** Takes people out of a plan, or puts them back where they were. */
export const useLeaveOut = (campaignId: string) => {
  const client = useQueryClient();
  const stands = useStands();
  const planKey = [...keyOf(campaignId), "plan"];
  return useAct({
    run: (choice: Choice, key) => {
      const params = { path: { campaignId }, header: { "Idempotency-Key": key } };
      return unwrap(api.POST("/v1/campaigns/{campaignId}/leave-out", { body: { ...choice, ...withoutPeople }, params }));
    },
    after: (campaign, { workerIds, putBack }) => {
      stands(campaign);
      if (putBack) void client.invalidateQueries({ queryKey: planKey });
      else client.setQueryData<Campaign>(planKey, (plan) => plan && takenOut(plan, workerIds));
      void client.invalidateQueries({ queryKey: [...keyOf(campaignId), "samples"] });
    },
    stale: [["campaigns"]],
  });
};
