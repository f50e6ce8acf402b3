import { consentRoutes, consentTexts } from "@qianxian/contracts/profiles";
import { countyDay } from "@qianxian/kernel";
import { tellConsent } from "../consent-told.ts";
import { refuse } from "../domain/known-codes.ts";
import { useCase } from "../use-case.ts";

const unknownText = {
  pointer: "/textVersion",
  code: "unknown_version",
  zh: "没有这个版本的同意书",
  en: "there is no such wording for this purpose",
};

const notYet = { pointer: "/givenOn", code: "in_the_future", zh: "日期不能晚于今天", en: "the day lies in the future" };

/** Records a worker's yes, in the wording that was shown; a yes that stands already changes nothing. */
export const giveConsent = useCase({
  input: consentRoutes.giveConsent.input,
  run: async ({ input: { givenOn, ...told }, actor, deps, conclude }) => {
    const isKnown = ({ purpose, version }: (typeof consentTexts)[number]) =>
      purpose === told.purpose && version === told.textVersion;
    refuse([
      ...(told.textVersion && !consentTexts.some(isKnown) ? [unknownText] : []),
      ...(givenOn && givenOn > countyDay(deps.clock.now()) ? [notYet] : []),
    ]);
    return conclude((tx) => tellConsent(tx, "giveConsent", { ...told, on: givenOn }, { actor, deps }));
  },
});
