import type { Row } from "../../api/types.ts";
import { useUnitName } from "../parts/use-units.ts";
import { useWords } from "../../words/area.ts";
import { campaignWords } from "./campaign-words.ts";

type Order = Row<"listCampaigns">["order"];

/** The vacancies of a campaign in a few words. */
export const useTitles = (): ((titles: readonly string[]) => string) => {
  const say = useWords(campaignWords);
  return (titles) => {
    const [title = ""] = titles;
    return titles.length > 1 ? say("severalTitles", { title, n: titles.length }) : title;
  };
};

/** To whom a campaign is addressed, in a few words. */
export const useScopeText = (): ((within: Order["within"]) => string) => {
  const say = useWords(campaignWords);
  const unitName = useUnitName();
  return ({ town, crewId, workerIds }) => {
    if (workerIds) return say("chosen", { n: workerIds.length });
    if (crewId) return say("aCrew");
    return town ? unitName(town) : say("everybody");
  };
};
