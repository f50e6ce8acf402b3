import { consentRoutes } from "@qianxian/contracts/profiles";
import { tellConsent } from "../consent-told.ts";
import { useCase } from "../use-case.ts";

/** Records that a worker takes a yes back, or refuses plans made by machine; others learn of it at once. */
export const withdrawConsent = useCase({
  input: consentRoutes.withdrawConsent.input,
  run: async ({ input, actor, deps, conclude }) =>
    conclude((tx) => tellConsent(tx, "withdrawConsent", input, { actor, deps })),
});
