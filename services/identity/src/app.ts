import type { identityInternalRoutes, identityRoutes } from "@qianxian/contracts/identity";
import type { AppFor } from "@qianxian/http";
import type { Env } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { acceptInvitation } from "./use-cases/accept-invitation.ts";
import { addUnit } from "./use-cases/add-unit.ts";
import { changePassword } from "./use-cases/change-password.ts";
import { changeUnit } from "./use-cases/change-unit.ts";
import { closeCredential } from "./use-cases/close-credential.ts";
import { closeSession } from "./use-cases/close-session.ts";
import { confirmTotp } from "./use-cases/confirm-totp.ts";
import { createKey } from "./use-cases/create-key.ts";
import { disableAccount } from "./use-cases/disable-account.ts";
import { enableAccount } from "./use-cases/enable-account.ts";
import { enrolTotp } from "./use-cases/enrol-totp.ts";
import { findAccounts } from "./use-cases/find-accounts.ts";
import { findStationPath } from "./use-cases/find-station-path.ts";
import { grantRole } from "./use-cases/grant-role.ts";
import { handOver } from "./use-cases/hand-over.ts";
import { inviteAccount } from "./use-cases/invite-account.ts";
import { listAccounts } from "./use-cases/list-accounts.ts";
import { listAudit } from "./use-cases/list-audit.ts";
import { listKeys } from "./use-cases/list-keys.ts";
import { listSessions } from "./use-cases/list-sessions.ts";
import { listUnits } from "./use-cases/list-units.ts";
import { listViews } from "./use-cases/list-views.ts";
import { loadAccounts } from "./use-cases/load-accounts.ts";
import { moveRole } from "./use-cases/move-role.ts";
import { openSession } from "./use-cases/open-session.ts";
import { openSessionByCode } from "./use-cases/open-session-by-code.ts";
import { readAccount } from "./use-cases/read-account.ts";
import { readMe } from "./use-cases/read-me.ts";
import { removeTotp } from "./use-cases/remove-totp.ts";
import { removeView } from "./use-cases/remove-view.ts";
import { renewInvitation } from "./use-cases/renew-invitation.ts";
import { requestSessionCode } from "./use-cases/request-session-code.ts";
import { resolveCredential } from "./use-cases/resolve-credential.ts";
import { revokeKey } from "./use-cases/revoke-key.ts";
import { revokeSession } from "./use-cases/revoke-session.ts";
import { rotateKey } from "./use-cases/rotate-key.ts";
import { saveView } from "./use-cases/save-view.ts";
import { switchRole } from "./use-cases/switch-role.ts";
import { verifyAudit } from "./use-cases/verify-audit.ts";
import { withdrawRole } from "./use-cases/withdraw-role.ts";

const viewsOf = (env: Env<Tx, Deps>) => ({
  listViews: listViews(env),
  saveView: saveView(env),
  removeView: removeView(env),
});

const unitsOf = (env: Env<Tx, Deps>) => ({
  listUnits: listUnits(env),
  addUnit: addUnit(env),
  changeUnit: changeUnit(env),
  findStationPath: findStationPath(env),
});

/** Everything this service can do. */
export const identityApp = (
  env: Env<Tx, Deps>,
): AppFor<typeof identityRoutes & typeof identityInternalRoutes> => ({
  openSession: openSession(env),
  requestSessionCode: requestSessionCode(env),
  openSessionByCode: openSessionByCode(env),
  closeSession: closeSession(env),
  readMe: readMe(env),
  switchRole: switchRole(env),
  changePassword: changePassword(env),
  listSessions: listSessions(env),
  revokeSession: revokeSession(env),
  enrolTotp: enrolTotp(env),
  confirmTotp: confirmTotp(env),
  removeTotp: removeTotp(env),
  ...viewsOf(env),
  ...unitsOf(env),
  listAccounts: listAccounts(env),
  findAccounts: findAccounts(env),
  readAccount: readAccount(env),
  inviteAccount: inviteAccount(env),
  renewInvitation: renewInvitation(env),
  acceptInvitation: acceptInvitation(env),
  grantRole: grantRole(env),
  withdrawRole: withdrawRole(env),
  moveRole: moveRole(env),
  handOver: handOver(env),
  disableAccount: disableAccount(env),
  enableAccount: enableAccount(env),
  createKey: createKey(env),
  listKeys: listKeys(env),
  rotateKey: rotateKey(env),
  revokeKey: revokeKey(env),
  listAudit: listAudit(env),
  verifyAudit: verifyAudit(env),
  resolveCredential: resolveCredential(env),
  closeCredential: closeCredential(env),
  loadAccounts: loadAccounts(env),
});
