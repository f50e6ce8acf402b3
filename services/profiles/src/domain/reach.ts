import type { Actor, Scope } from "@qianxian/contracts/vocabulary";
import { scopesOf } from "@qianxian/kernel";

/** The part of the ledger that a caller may list: what belongs to one of these places, or everything. */
export type Reach = readonly Scope[] | "all";

/** Does what belongs to these places lie within the reach? */
export const isWithin = (reach: Reach, scopes: readonly Scope[]): boolean =>
  reach === "all" || scopes.some((scope) => reach.includes(scope));

/** How far a list reaches for this caller; services of the stack see everything. */
export const reachOf = (actor: Actor): Reach => (actor.role === "service" ? "all" : scopesOf(actor));
