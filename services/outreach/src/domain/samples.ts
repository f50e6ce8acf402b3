import type { SampleMessage } from "@qianxian/contracts/outreach";
import type { CampaignRecord, PlannedOffer } from "./campaign.ts";
import { offerParts, offerText } from "./offer-text.ts";

/** People shown for each vacancy. */
const peopleMax = 3;
/** Stands for a token: no link of a sample works. */
const placeholder = "……";
/** What a token takes (`Links`). */
const tokenLength = 48;

const onePart = 70;
const eachOfSeveral = 67;

/** Short messages that a provider counts for a text in Chinese: 70 characters in one, 67 each in several. */
export const segmentsOf = (characters: number): number =>
  characters <= onePart ? 1 : Math.ceil(characters / eachOfSeveral);

/** Texts of a campaign as they would be sent, without names. */
export const samplesOf = (
  { planned, vacancies }: Pick<CampaignRecord, "planned" | "vacancies">,
  publicUrl: string,
): Omit<SampleMessage, "maskedName">[] =>
  vacancies.flatMap((vacancy) => {
    const sampleOf = ({ workerId, because }: PlannedOffer) => {
      const textWith = (token: string) => offerText(offerParts(vacancy, because, `${publicUrl}/o/${token}`));
      const characters = textWith("x".repeat(tokenLength)).length;
      const text = textWith(placeholder);
      return { workerId, vacancyId: vacancy.id, vacancyTitle: vacancy.title, text, characters, segments: segmentsOf(characters) };
    };
    return planned.filter(({ vacancyId }) => vacancyId === vacancy.id).slice(0, peopleMax).map(sampleOf);
  });
