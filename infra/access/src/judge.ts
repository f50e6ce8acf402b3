import { type Grant, grantOf, relationsOf } from "@qianxian/contracts/access";
import type { Route } from "@qianxian/contracts";
import type { Relation } from "@qianxian/contracts/vocabulary";
import type { Answer } from "./asking.ts";
import type { Probe } from "./probes.ts";
import { relationBetween } from "./tree.ts";
import type { Caller } from "./world.ts";

/** What the policy table promises one caller about one thing. */
export type Expected = "allowed" | "hidden" | "refused";

const listsRole = (grant: Grant, { role }: Caller): boolean =>
  typeof grant === "string" ? grant === "anyone" : grant[role] !== undefined;

/** `hidden`: the role may do it, but not to this thing, which then does not exist. */
export const expectedOf = (route: Pick<Route, "action">, caller: Caller, relation: Relation): Expected => {
  const grant = grantOf(route.action);
  if (!listsRole(grant, caller)) return "refused";
  if (typeof grant === "string") return "allowed";
  return relationsOf(route.action, caller.role).includes(relation) ? "allowed" : "hidden";
};

/** How a caller stands to what a probe is about. */
export const relationTo = (probe: Probe, caller: Caller): Relation =>
  probe.kind === "thing" || probe.kind === "list" ? relationBetween(caller.place, probe.owners) : "own";

const codeOf = ({ body }: Answer): string => String((body as { code?: unknown } | null)?.code ?? "");

/** What an answer amounts to, in the same words. */
export const foundOf = (probe: Probe, answer: Answer, shows: string | null): Expected | "failed" => {
  if (answer.status >= 500) return "failed";
  if (["not-authenticated", "not-allowed"].includes(codeOf(answer))) return "refused";
  if (probe.kind === "list" && shows !== null && answer.status < 300)
    return JSON.stringify(answer.body).includes(shows) ? "allowed" : "hidden";
  if (probe.kind !== "thing") return answer.status === 404 && probe.kind === "list" ? "hidden" : "allowed";
  return answer.status === 404 && (probe.hidden === null || codeOf(answer) === probe.hidden) ? "hidden" : "allowed";
};

/** A place named in the input may be refused in either way; both keep the stranger out. */
export const agrees = (probe: Probe, expected: Expected, found: Expected | "failed"): boolean => {
  const outside = ["hidden", "refused"] as const;
  const isEither = probe.kind === "list" || (probe.kind === "thing" && probe.hidden === null);
  if (isEither && expected === "hidden") return outside.includes(found as never);
  return expected === found;
};
