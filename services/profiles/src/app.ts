import type { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import type { AppFor } from "@qianxian/http";
import type { Env } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { changeWorker } from "./use-cases/change-worker.ts";
import { eraseWorker } from "./use-cases/erase-worker.ts";
import { exportWorker } from "./use-cases/export-worker.ts";
import { giveConsent } from "./use-cases/give-consent.ts";
import { destroyDataKeys } from "./use-cases/destroy-data-keys.ts";
import { importWorkers } from "./use-cases/import-workers.ts";
import { listConsentTexts } from "./use-cases/list-consent-texts.ts";
import { listConsents } from "./use-cases/list-consents.ts";
import { listCrews } from "./use-cases/list-crews.ts";
import { listDataKeys } from "./use-cases/list-data-keys.ts";
import { listWorkers } from "./use-cases/list-workers.ts";
import { loadCrews } from "./use-cases/load-crews.ts";
import { loadWorkers } from "./use-cases/load-workers.ts";
import { readContact } from "./use-cases/read-contact.ts";
import { readCrew } from "./use-cases/read-crew.ts";
import { readFullContact } from "./use-cases/read-full-contact.ts";
import { readMaskedNames } from "./use-cases/read-masked-names.ts";
import { readRestricted } from "./use-cases/read-restricted.ts";
import { readWorker } from "./use-cases/read-worker.ts";
import { resealRows } from "./use-cases/reseal-rows.ts";
import { revealWorker } from "./use-cases/reveal-worker.ts";
import { rotateDataKeys } from "./use-cases/rotate-data-keys.ts";
import { withdrawConsent } from "./use-cases/withdraw-consent.ts";

/** Everything this service can do. */
export const profilesApp = (
  env: Env<Tx, Deps>,
): AppFor<typeof profilesRoutes & typeof profilesInternalRoutes> => ({
  listWorkers: listWorkers(env),
  readWorker: readWorker(env),
  changeWorker: changeWorker(env),
  importWorkers: importWorkers(env),
  listConsentTexts: listConsentTexts(env),
  listConsents: listConsents(env),
  giveConsent: giveConsent(env),
  withdrawConsent: withdrawConsent(env),
  exportWorker: exportWorker(env),
  eraseWorker: eraseWorker(env),
  readRestricted: readRestricted(env),
  listCrews: listCrews(env),
  readCrew: readCrew(env),
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
