import type { PersonRecord, PersonRoutes } from "@qianxian/contracts/operator";
import { parseInput } from "@qianxian/kernel";
import type { AppFor } from "./mount.ts";

/** Everything a service holds about one person. */
export type PersonOffice = (workerId: string) => Promise<PersonRecord[]>;

/** What other services may ask about a person. */
export const personApp = (routes: PersonRoutes, recordsOf: PersonOffice): AppFor<PersonRoutes> => ({
  exportPerson: async (raw) => ({ records: await recordsOf(parseInput(routes.exportPerson.input, raw).workerId) }),
});
