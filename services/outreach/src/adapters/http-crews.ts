import { profilesRoutes } from "@qianxian/contracts/profiles";
import type { Client } from "@qianxian/http";
import { orNull } from "@qianxian/kernel";
import type { Crews } from "../ports/crews.ts";

/** Asks the ledger of profiles over HTTP, in the caller's name: it knows who reaches a crew. */
export const httpCrews = (client: Pick<Client, "as">): Crews => ({
  read: async (crewId, actor) => {
    const crew = await orNull("crew-not-found", client.as(actor).call(profilesRoutes.readCrew, { crewId }));
    return crew && { town: crew.town, memberIds: new Set(crew.memberIds) };
  },
});
