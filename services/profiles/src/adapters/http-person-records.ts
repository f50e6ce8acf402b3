import { personRoutes } from "@qianxian/contracts/operator";
import type { Client } from "@qianxian/http";
import type { PersonRecords } from "../ports/person-records.ts";

/** Services that hold something about people, in the order of the walk. */
export const personServices = ["profiles", "identity", "matcher", "outreach", "placements"] as const;

/** Asks every service, this one included, over HTTP. */
export const httpPersonRecords = (client: Pick<Client, "call">): PersonRecords => ({
  of: async (workerId) => {
    const answers = await Promise.all(
      personServices.map((service) => client.call(personRoutes(service).exportPerson, { workerId })),
    );
    return answers.flatMap(({ records }) => records);
  },
});
