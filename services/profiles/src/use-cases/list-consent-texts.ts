import { consentRoutes, consentTexts } from "@qianxian/contracts/profiles";
import { useCase } from "../use-case.ts";

/** What a worker agrees to, by purpose and version, in the words shown to them. */
export const listConsentTexts = useCase({
  input: consentRoutes.listConsentTexts.input,
  run: async () => ({ items: [...consentTexts] }),
});
