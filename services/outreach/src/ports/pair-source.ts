import type { matcherInternalRoutes } from "@qianxian/contracts/matcher";
import type { z } from "zod";
import type { PairsAnswer } from "../domain/plan.ts";

/** Who fits which vacancy. */
export type PairSource = {
  /** Fails with `vacancy-not-found`, `crew-not-found`, `service-unreachable` or `try-again-later`. */
  forCampaign(
    question: z.input<typeof matcherInternalRoutes.pairsForCampaign.input>,
  ): Promise<PairsAnswer>;
};
