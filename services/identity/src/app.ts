import type { identityInternalRoutes, identityRoutes } from "@qianxian/contracts/identity";
import type { AppFor } from "@qianxian/http";
import type { Env } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { closeCredential } from "./use-cases/close-credential.ts";
import { closeSession } from "./use-cases/close-session.ts";
import { loadAccounts } from "./use-cases/load-accounts.ts";
import { openSession } from "./use-cases/open-session.ts";
import { readMe } from "./use-cases/read-me.ts";
import { resolveCredential } from "./use-cases/resolve-credential.ts";

/** Everything this service can do. */
export const identityApp = (
  env: Env<Tx, Deps>,
): AppFor<typeof identityRoutes & typeof identityInternalRoutes> => ({
  openSession: openSession(env),
  closeSession: closeSession(env),
  readMe: readMe(env),
  resolveCredential: resolveCredential(env),
  closeCredential: closeCredential(env),
  loadAccounts: loadAccounts(env),
});
