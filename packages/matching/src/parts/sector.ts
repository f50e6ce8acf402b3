import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import { spokenSectors } from "../spoken-sectors.ts";
import { joinPhrases, ordinal } from "../wording.ts";
import { known, partRule, vacancySilent, weightedMean, workerSilent, type Fit } from "./part-rule.ts";

const wishWeight = 0.8;
const experienceWeight = 0.2;

/** First choice full, a tenth less with each rank (seven sectors at most). */
const rankShare = (rank: number): number => Math.max(0, 1 - rank / 10);

/** None of it 0.2, under a year 0.4, one year 0.6, two 0.8, three and more full. */
const experienceShare = (years: number | null): number => (years === null ? 0.2 : Math.min(1, 0.4 + 0.2 * years));

/** `rank` is null when nothing, or something else, is wanted; `years` is null without experience in this sector. */
type SectorFit = Fit & { rank: number | null; years: number | null };

const measure = (worker: WorkerCard, { sector }: VacancyCard): SectorFit => {
  const { wantedSectors, sectorExperience } = worker;
  const nothing = { rank: null, years: null };
  if (wantedSectors.length === 0 && sectorExperience.length === 0) return { ...workerSilent, ...nothing };
  if (sector === null) return { ...vacancySilent, ...nothing };
  const at = wantedSectors.indexOf(sector);
  const rank = at < 0 ? null : at;
  const lived = sectorExperience.filter((lived) => lived.sector === sector).map(({ years }) => years);
  const years = lived.length === 0 ? null : Math.max(...lived);
  const share = weightedMean([
    [wantedSectors.length === 0 ? 0 : wishWeight, rank === null ? 0 : rankShare(rank)],
    [sectorExperience.length === 0 ? 0 : experienceWeight, experienceShare(years)],
  ]);
  return { ...known(share), rank, years };
};

const sayWish = (name: Words, rank: number | null): Words => {
  if (rank === null) return { zh: `${name.zh}不在您想去的行业里`, en: `${name.en} is not among the sectors you want` };
  if (rank === 0) return { zh: `${name.zh}是您想去的行业`, en: `${name.en} is the sector you want` };
  const nth = ordinal(rank);
  return { zh: `${name.zh}是您${nth.zh}想去的行业`, en: `${name.en} is your ${nth.en} choice of sector` };
};

const sayExperience = (years: number | null): Words => {
  if (years === null) return { zh: "这一行您没有干过", en: "you have not worked in it before" };
  if (years === 0) return { zh: "这一行您干过一阵", en: "you have worked in it for a while" };
  return { zh: `这一行您干过${years}年`, en: `you have worked in it for ${years} ${years === 1 ? "year" : "years"}` };
};

/**
 * The sector wished for, with credit for experience in it: `0.8 x wish + 0.2 x experience`, over what the worker has
 * spoken of. Wish is 1 for the first choice, a tenth less with each rank, 0 when not wanted; experience is 0.2 for none,
 * then 0.4 + 0.2 a year up to 1. Sectors: GB/T 4754 as grouped in packages/gazetteer; shares: house rule.
 */
export const sectorPart = partRule<SectorFit>({
  part: "sector",
  measure,
  says: ({ unknown, rank, years }, worker, { sector }) => {
    if (unknown === "worker") return { zh: "您还没有说想做哪一行", en: "you have not said which sector you want" };
    if (sector === null) return { zh: "岗位没有写是哪一行", en: "the posting names no sector" };
    const wish = worker.wantedSectors.length > 0 ? sayWish(spokenSectors[sector], rank) : spokenSectors[sector];
    const tellsExperience = years !== null || worker.wantedSectors.length === 0;
    return tellsExperience ? joinPhrases([wish, sayExperience(years)]) : wish;
  },
});
