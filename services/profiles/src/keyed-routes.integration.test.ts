/**
 * Guarantees
 * 1. Every route of this service that takes a key keeps the promises of `keyedRoutesContract`, over Postgres.
 */
import { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { makeLogger } from "@qianxian/telemetry";
import { keyedRoutesContract } from "@qianxian/testing/keyed-routes";
import { profilesApp } from "./app.ts";
import { profilesHttp } from "./http.ts";
import { aListRow, aNewWorker, countyAdmin, countyStaff, otherService, towns, townStaff, workerId } from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const secret = "a secret of these tests, 32 letters and more";

keyedRoutesContract("profiles", ["changeWorker", "importWorkers", "giveConsent", "withdrawConsent", "eraseWorker"], async () => {
  const postgres = await prismaStore();
  const app = profilesApp({ transact: postgres.transact, deps: postgres.deps });
  const log = makeLogger({ service: "profiles", level: "silent" });
  let n = 0;
  const given = async () => {
    n += 1;
    await app.loadWorkers({ workers: [aNewWorker(n)] }, otherService);
    return {
      input: { workerId: workerId(n), wageFloorFen: 500_000 },
      other: { workerId: workerId(n), wageFloorFen: 510_000 },
    };
  };
  const word = async (purpose: string) => {
    const { workerId: id } = (await given()).input;
    const say = (how: string) => ({ workerId: id, purpose, how });
    return { input: say("spoken"), other: say("paper") };
  };
  const someone = async () => {
    const { workerId: id } = (await given()).input;
    return { input: { workerId: id, reason: "本人申请" }, other: { workerId: id, reason: "来信申请" } };
  };
  const list = () => {
    n += 1;
    return { rows: [aListRow(n)] };
  };
  return {
    name: "profiles",
    routes: { ...profilesRoutes, ...profilesInternalRoutes },
    http: profilesHttp({ app, secret, log, adapters: { store: "prisma" } }),
    secret,
    pool: postgres.pool,
    schema: postgres.schema,
    close: postgres.close,
    cases: [
      { operation: "giveConsent", by: countyStaff, alsoBy: townStaff(towns.sanhe), given: () => word("share-with-employer") },
      { operation: "withdrawConsent", by: countyStaff, alsoBy: townStaff(towns.sanhe), given: () => word("push") },
      { operation: "eraseWorker", by: countyAdmin, alsoBy: null, given: someone },
      { operation: "changeWorker", by: countyStaff, alsoBy: townStaff(towns.sanhe), given },
      {
        operation: "importWorkers",
        by: countyStaff,
        alsoBy: townStaff(towns.dahe),
        given: async () => ({ input: list(), other: list() }),
      },
    ],
  };
});
