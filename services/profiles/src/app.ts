import type { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import type { AppFor } from "@qianxian/http";
import type { Env } from "@qianxian/kernel";
import type { Deps, Tx } from "./use-case.ts";
import { changeWorker } from "./use-cases/change-worker.ts";
import { importWorkers } from "./use-cases/import-workers.ts";
import { listCrews } from "./use-cases/list-crews.ts";
import { listWorkers } from "./use-cases/list-workers.ts";
import { loadCrews } from "./use-cases/load-crews.ts";
import { loadWorkers } from "./use-cases/load-workers.ts";
import { readContact } from "./use-cases/read-contact.ts";
import { readCrew } from "./use-cases/read-crew.ts";
import { readMaskedNames } from "./use-cases/read-masked-names.ts";
import { readWorker } from "./use-cases/read-worker.ts";

/** Everything this service can do. */
export const profilesApp = (
  env: Env<Tx, Deps>,
): AppFor<typeof profilesRoutes & typeof profilesInternalRoutes> => ({
  listWorkers: listWorkers(env),
  readWorker: readWorker(env),
  changeWorker: changeWorker(env),
  importWorkers: importWorkers(env),
  listCrews: listCrews(env),
  readCrew: readCrew(env),
  loadWorkers: loadWorkers(env),
  loadCrews: loadCrews(env),
  readContact: readContact(env),
  readMaskedNames: readMaskedNames(env),
});
