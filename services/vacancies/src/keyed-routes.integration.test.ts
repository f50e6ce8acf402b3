/**
 * Guarantees
 * 1. Every route of this service that takes a key keeps the promises of `keyedRoutesContract`, over Postgres.
 */
import { vacanciesInternalRoutes, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { makeLogger } from "@qianxian/telemetry";
import { aClock } from "@qianxian/testing";
import { keyedRoutesContract } from "@qianxian/testing/keyed-routes";
import { v7 } from "uuid";
import { vacanciesApp } from "./app.ts";
import { vacanciesHttp } from "./http.ts";
import { anEmployer, aRow, completeVacancy, countyStaff, townStaff } from "./testing/index.ts";
import { aVacanciesStore } from "./testing/stores.ts";

const secret = "a secret of these tests, 32 letters and more";
const operations = ["publishVacancy", "changeVacancy", "closeVacancy", "renewVacancy", "importPostings", "registerEmployer"];
const otherStaff = { ...countyStaff, accountId: "accountId" in townStaff ? townStaff.accountId : "" } as typeof countyStaff;

keyedRoutesContract("vacancies", operations, async () => {
  const postgres = await aVacanciesStore();
  await postgres.empty();
  const app = vacanciesApp({ transact: postgres.store.app.transact, deps: { clock: aClock(), newId: v7 } });
  const log = makeLogger({ service: "vacancies", level: "silent" });
  const publish = async () => (await app.publishVacancy(completeVacancy(), anEmployer)).id;
  let n = 0;
  const next = () => (n += 1);
  const rows = () => ({ base: "local", employerId: null, postings: [aRow(next()), aRow(next())] });
  const employerNamed = () => ({ name: `示例厂 ${next()}`, base: "local" });
  return {
    name: "vacancies",
    routes: { ...vacanciesRoutes, ...vacanciesInternalRoutes },
    http: vacanciesHttp({ app, secret, log, adapters: { store: "prisma" } }),
    secret,
    pool: postgres.pool,
    schema: postgres.schema,
    close: postgres.close,
    cases: [
      {
        operation: "publishVacancy",
        by: anEmployer,
        alsoBy: countyStaff,
        given: async () => ({ input: completeVacancy(), other: completeVacancy({ seats: 6 }) }),
      },
      {
        operation: "changeVacancy",
        by: anEmployer,
        alsoBy: countyStaff,
        given: async () => {
          const vacancyId = await publish();
          return { input: { vacancyId, seats: 7 }, other: { vacancyId, seats: 8 } };
        },
      },
      {
        operation: "closeVacancy",
        by: anEmployer,
        alsoBy: countyStaff,
        given: async () => ({ input: { vacancyId: await publish() }, other: { vacancyId: await publish() } }),
      },
      {
        operation: "renewVacancy",
        by: anEmployer,
        alsoBy: countyStaff,
        given: async () => {
          const vacancyId = await publish();
          return { input: { vacancyId, closesOn: "2026-08-31" }, other: { vacancyId, closesOn: "2026-09-30" } };
        },
      },
      {
        operation: "importPostings",
        by: countyStaff,
        alsoBy: otherStaff,
        given: async () => ({ input: rows(), other: rows() }),
      },
      {
        operation: "registerEmployer",
        by: countyStaff,
        alsoBy: otherStaff,
        given: async () => ({ input: employerNamed(), other: employerNamed() }),
      },
    ],
  };
});
