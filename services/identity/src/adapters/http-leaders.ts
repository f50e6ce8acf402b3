import { outreachInternalRoutes } from "@qianxian/contracts/outreach";
import { profilesInternalRoutes } from "@qianxian/contracts/profiles";
import type { Call } from "@qianxian/http";
import { orNull } from "@qianxian/kernel";
import type { CodeSender, Leaders } from "../ports/leaders.ts";

/** Leaders as profiles knows them. */
export const httpLeaders = (call: Call): Leaders => ({
  byPhone: async (phone) => (await call(profilesInternalRoutes.findLeadersByPhone, { phone })).leaders,
  townOfCrew: async (crewId) =>
    (await orNull("crew-not-found", call(profilesInternalRoutes.findCrewPlace, { crewId })))?.town ?? null,
});

/** Codes sent by outreach; of one that the channel did not take the leader asks for another. */
export const httpCodeSender = (call: Call): CodeSender => ({
  send: async (workerId, code) => {
    await call(outreachInternalRoutes.sendCode, { workerId, code });
  },
});
