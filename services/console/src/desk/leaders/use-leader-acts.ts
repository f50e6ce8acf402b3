import type { operations } from "@qianxian/client";
import { useQueryClient } from "@tanstack/react-query";
import { api, newKey, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { terms } from "../../parts/request-terms.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import type { Leader } from "./leader-queries.ts";
import { leaderWords } from "./leader-words.ts";

export type LeaderChange = NonNullable<operations["changeLeader"]["requestBody"]>["content"]["application/json"];

/** Changes a leader's entry as it was read. */
export const changeLeader = ({ id, revision }: Pick<Leader, "id" | "revision">, body: LeaderChange, key: string): Promise<Leader> =>
  unwrap(api.PATCH("/v1/leaders/{leaderId}", { body, params: { path: { leaderId: id }, header: terms(key, revision) as { "If-Match": string } } }));

/** Lets an agreement rest, or takes it up again; each is the other's undoing. */
export const useRest = (leader: Leader) => {
  const say = useWords(leaderWords);
  const client = useQueryClient();
  const undo = useUndo();
  const who = leader.maskedName ?? say("somebody");
  return useAct({
    run: (status: "active" | "paused", key) => changeLeader(leader, { status }, key),
    stale: [["leaders"]],
    after: (saved, status) =>
      undo(say(status === "paused" ? "rested" : "resumed", { who }), async () => {
        await changeLeader(saved, { status: leader.status }, newKey());
        await client.invalidateQueries({ queryKey: ["leaders"] });
      }),
  });
};

/** Ends an agreement for good. */
export const useEnd = (leader: Leader) => {
  const say = useWords(leaderWords);
  return useAct({
    run: (_input: void, key) => changeLeader(leader, { status: "ended" }, key),
    stale: [["leaders"]],
    done: say("ended"),
  });
};
