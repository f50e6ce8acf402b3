import { matcherInternalRoutes } from "@qianxian/contracts/matcher";
import type { Client } from "@qianxian/http";
import type { PairSource } from "../ports/pair-source.ts";

/** Asks the matcher over HTTP. */
export const httpPairs = (client: Pick<Client, "call">): PairSource => ({
  forCampaign: (question) => client.call(matcherInternalRoutes.pairsForCampaign, question),
});
