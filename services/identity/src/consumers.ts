import type { Env } from "@qianxian/kernel";
import type { Reactions } from "@qianxian/messaging";
import type { Deps, Tx } from "./use-case.ts";
import { appendAudit } from "./use-cases/append-audit.ts";
import { endLeadership } from "./use-cases/end-leadership.ts";
import { forgetErased } from "./use-cases/forget-erased.ts";

/** What this service does when others announce something, by its name in the flow. */
export const identityReactions = (env: Env<Tx, Deps>): Reactions => ({
  "append-audit": appendAudit(env),
  "end-leadership": endLeadership(env),
  "forget-erased": forgetErased(env),
});
