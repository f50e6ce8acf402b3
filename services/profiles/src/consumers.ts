import type { Env } from "@qianxian/kernel";
import type { Reactions } from "@qianxian/messaging";
import type { Deps, Tx } from "./use-case.ts";
import { notePlacement } from "./use-cases/note-placement.ts";
import { restateStations } from "./use-cases/restate-stations.ts";

/** What this service does when others announce something, by its name in the flow. */
export const profilesReactions = (env: Env<Tx, Deps>): Reactions => ({
  "note-placement": notePlacement(env),
  "restate-stations": restateStations(env),
});
