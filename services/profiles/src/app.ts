import type { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import type { AppFor } from "@qianxian/http";
import type { Env } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { addLeader } from "./use-cases/add-leader.ts";
import { answerCrewInvitation } from "./use-cases/answer-crew-invitation.ts";
import { changeLeader } from "./use-cases/change-leader.ts";
import { changeWorker } from "./use-cases/change-worker.ts";
import { confirmMember } from "./use-cases/confirm-member.ts";
import { correctIdentity } from "./use-cases/correct-identity.ts";
import { countWorkers } from "./use-cases/count-workers.ts";
import { destroyDataKeys } from "./use-cases/destroy-data-keys.ts";
import { dismissWorkerDuplicate } from "./use-cases/dismiss-worker-duplicate.ts";
import { eraseWorker } from "./use-cases/erase-worker.ts";
import { exportWorker } from "./use-cases/export-worker.ts";
import { findCrewPlace } from "./use-cases/find-crew-place.ts";
import { findLeadersByPhone } from "./use-cases/find-leaders-by-phone.ts";
import { findWorkers } from "./use-cases/find-workers.ts";
import { giveConsent } from "./use-cases/give-consent.ts";
import { importWorkers } from "./use-cases/import-workers.ts";
import { inviteToCrew } from "./use-cases/invite-to-crew.ts";
import { joinByCode } from "./use-cases/join-by-code.ts";
import { leaveCrew } from "./use-cases/leave-crew.ts";
import { listConsentTexts } from "./use-cases/list-consent-texts.ts";
import { listConsents } from "./use-cases/list-consents.ts";
import { listCrewInvitations } from "./use-cases/list-crew-invitations.ts";
import { listCrews } from "./use-cases/list-crews.ts";
import { listDataKeys } from "./use-cases/list-data-keys.ts";
import { listLeaders } from "./use-cases/list-leaders.ts";
import { listWorkerDuplicates } from "./use-cases/list-worker-duplicates.ts";
import { listWorkerHistory } from "./use-cases/list-worker-history.ts";
import { listWorkers } from "./use-cases/list-workers.ts";
import { loadCrews } from "./use-cases/load-crews.ts";
import { loadWorkers } from "./use-cases/load-workers.ts";
import { mergeWorkers } from "./use-cases/merge-workers.ts";
import { openJoinLink } from "./use-cases/open-join-link.ts";
import { readContact } from "./use-cases/read-contact.ts";
import { readCrewInvitation } from "./use-cases/read-crew-invitation.ts";
import { readCrew } from "./use-cases/read-crew.ts";
import { readFullContact } from "./use-cases/read-full-contact.ts";
import { readJoinLink } from "./use-cases/read-join-link.ts";
import { readMaskedNames } from "./use-cases/read-masked-names.ts";
import { readRestricted } from "./use-cases/read-restricted.ts";
import { readWorkerRelations } from "./use-cases/read-worker-relations.ts";
import { readWorker } from "./use-cases/read-worker.ts";
import { requestJoinCode } from "./use-cases/request-join-code.ts";
import { resealRows } from "./use-cases/reseal-rows.ts";
import { revealWorker } from "./use-cases/reveal-worker.ts";
import { rotateDataKeys } from "./use-cases/rotate-data-keys.ts";
import { setPresence } from "./use-cases/set-presence.ts";
import { undoMerge } from "./use-cases/undo-merge.ts";
import { withdrawConsent } from "./use-cases/withdraw-consent.ts";

/** Where people are, who leads them, who they turn out to be. */
const leadersAndDuplicates = (env: Env<Tx, Deps>) => ({
  setPresence: setPresence(env),
  listLeaders: listLeaders(env),
  addLeader: addLeader(env),
  changeLeader: changeLeader(env),
  findCrewPlace: findCrewPlace(env),
  findLeadersByPhone: findLeadersByPhone(env),
  inviteToCrew: inviteToCrew(env),
  confirmMember: confirmMember(env),
  listCrewInvitations: listCrewInvitations(env),
  leaveCrew: leaveCrew(env),
  readCrewInvitation: readCrewInvitation(env),
  answerCrewInvitation: answerCrewInvitation(env),
  openJoinLink: openJoinLink(env),
  readJoinLink: readJoinLink(env),
  requestJoinCode: requestJoinCode(env),
  joinByCode: joinByCode(env),
  listWorkerDuplicates: listWorkerDuplicates(env),
  dismissWorkerDuplicate: dismissWorkerDuplicate(env),
  mergeWorkers: mergeWorkers(env),
  undoMerge: undoMerge(env),
});

/** How staff look through the ledger, and what a person's page tells. */
const listsAndPages = (env: Env<Tx, Deps>) => ({
  listWorkers: listWorkers(env),
  findWorkers: findWorkers(env),
  countWorkers: countWorkers(env),
  readWorker: readWorker(env),
  listWorkerHistory: listWorkerHistory(env),
  readWorkerRelations: readWorkerRelations(env),
  listCrews: listCrews(env),
  readCrew: readCrew(env),
});

/** Everything this service can do. */
export const profilesApp = (
  env: Env<Tx, Deps>,
): AppFor<typeof profilesRoutes & typeof profilesInternalRoutes> => ({
  ...leadersAndDuplicates(env),
  ...listsAndPages(env),
  changeWorker: changeWorker(env),
  correctIdentity: correctIdentity(env),
  importWorkers: importWorkers(env),
  listConsentTexts: listConsentTexts(env),
  listConsents: listConsents(env),
  giveConsent: giveConsent(env),
  withdrawConsent: withdrawConsent(env),
  exportWorker: exportWorker(env),
  eraseWorker: eraseWorker(env),
  readRestricted: readRestricted(env),
  loadWorkers: loadWorkers(env),
  loadCrews: loadCrews(env),
  readContact: readContact(env),
  readMaskedNames: readMaskedNames(env),
  revealWorker: revealWorker(env),
  readFullContact: readFullContact(env),
  listDataKeys: listDataKeys(env),
  rotateDataKeys: rotateDataKeys(env),
  resealRows: resealRows(env),
  destroyDataKeys: destroyDataKeys(env),
});
