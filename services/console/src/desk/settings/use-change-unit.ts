import { useQueryClient } from "@tanstack/react-query";
import type { operations } from "@qianxian/client";
import { api, newKey, type QianxianProblem, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { terms } from "../../parts/request-terms.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import type { Unit } from "../parts/use-units.ts";
import { unitWords } from "./unit-words.ts";

export type StationFacts = { name: string; parentId: string | null; region: string | null };
type Change = NonNullable<operations["changeUnit"]["requestBody"]>["content"]["application/json"];
type Options = { onProblem?: (problem: QianxianProblem) => boolean; after?: () => void };

const send = (unitId: string, revision: number, body: Change, key: string): Promise<Answer<"changeUnit">> =>
  unwrap(api.PATCH("/v1/units/{unitId}", { params: { path: { unitId }, header: terms(key, revision) as { "If-Match": string } }, body }));

/** A station as it is, in the words of a change; its county is told by no parent. */
export const factsOf = ({ name, parentId, region }: Unit, countyId: string): StationFacts => ({
  name,
  parentId: parentId === countyId ? null : parentId,
  region,
});

/** What of `after` differs from `before`; a region can't be taken away, only replaced. */
export const changeOf = (before: StationFacts, after: StationFacts): Change => ({
  ...(after.name !== before.name && { name: after.name }),
  ...(after.parentId !== before.parentId && { parentId: after.parentId }),
  ...(after.region !== before.region && after.region !== null && { region: after.region }),
});

/** Changes or closes a station as it was read; what somebody else changed meanwhile is read anew first. */
export const useChangeUnit = (unit: Unit, { onProblem, after }: Options) => {
  const client = useQueryClient();
  const fresh = () => client.invalidateQueries({ queryKey: ["units"] });
  return useAct({
    run: (body: Change, key) => send(unit.id, unit.revision ?? 1, body, key),
    stale: [["units"]],
    after,
    onProblem: (problem) => {
      if (problem.code === "changed-meanwhile") void fresh();
      return onProblem?.(problem) ?? false;
    },
  });
};

/** Says that a station was changed, with a way back where there is one. */
export const useToldChange = (before: StationFacts) => {
  const client = useQueryClient();
  const say = useWords(unitWords);
  const undo = useUndo();
  return (saved: Answer<"changeUnit">, now: StationFacts): void =>
    undo(say("changed", { name: saved.name }), async () => {
      await send(saved.id, saved.revision, changeOf(now, before), newKey());
      await client.invalidateQueries({ queryKey: ["units"] });
    });
};
