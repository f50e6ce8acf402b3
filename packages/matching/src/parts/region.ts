import { isWithin } from "@qianxian/gazetteer";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import { breadthOf, nearestShared, placeName } from "../places.ts";
import { ordinal } from "../wording.ts";
import { known, partRule, vacancySilent, workerSilent, type Fit } from "./part-rule.ts";

/** First choice full, a tenth less with each rank (a list holds five at most). */
const rankShare = (rank: number): number => Math.max(0, 1 - rank / 10);
/** A wider wish counts less than an exact one. 省外 is wider than a delta. */
const breadthShare = { county: 1, city: 0.95, province: 0.85, area: 0.75, "half-the-country": 0.6 };
/** Not in the wanted county but in its city, or not in the wanted county or city but in its province. */
const sameCityShare = 0.7;
const sameProvinceShare = 0.4;
/** The posting names only a wider region in which the wanted place lies. */
const vagueShare = 0.5;

type Found = { kind: "within" | "vague" | "near"; share: number; shared: string };
type RegionFit = Fit & { found: (Found & { rank: number; wanted: string; region: string }) | null };

const nearTo = (wanted: string, region: string): Found | null => {
  const wish = breadthOf(wanted);
  const shared = wish === "county" || wish === "city" ? nearestShared(wanted, region) : null;
  if (shared === null) return null;
  const inCity = breadthOf(shared) === "city";
  return { kind: "near", share: inCity ? sameCityShare : sameProvinceShare, shared };
};

const findIn = (wanted: string, region: string): Found | null => {
  const breadth = breadthOf(wanted);
  if (breadth === null) return null;
  if (isWithin(region, wanted)) return { kind: "within", share: breadthShare[breadth], shared: wanted };
  if (isWithin(wanted, region)) return { kind: "vague", share: vagueShare, shared: region };
  return nearTo(wanted, region);
};

const measure = (worker: WorkerCard, { region }: VacancyCard): RegionFit => {
  if (worker.wantedRegions.length === 0) return { ...workerSilent, found: null };
  if (region === null) return { ...vacancySilent, found: null };
  let best: RegionFit["found"] = null;
  for (const [rank, wanted] of worker.wantedRegions.entries()) {
    const found = findIn(wanted, region);
    const share = found ? found.share * rankShare(rank) : 0;
    if (found && share > (best?.share ?? 0)) best = { ...found, share, rank, wanted, region };
  }
  return { ...known(best?.share ?? 0), found: best };
};

const sayFound = ({ kind, rank, wanted, region, shared }: NonNullable<RegionFit["found"]>): Words => {
  const nth = ordinal(rank);
  const wish: Words = { zh: placeName(wanted, "zh"), en: placeName(wanted, "en") };
  if (kind === "within") return { zh: `${wish.zh}是您的${nth.zh}意向`, en: `${wish.en} is your ${nth.en} choice` };
  if (kind === "vague")
    return {
      zh: `岗位只写了${placeName(region, "zh")}，您的${nth.zh}意向${wish.zh}在里面`,
      en: `the posting says only ${placeName(region, "en")}, which holds your ${nth.en} choice, ${wish.en}`,
    };
  return {
    zh: `和您的${nth.zh}意向${wish.zh}同在${placeName(shared, "zh")}`,
    en: `in ${placeName(shared, "en")} like your ${nth.en} choice, ${wish.en}`,
  };
};

/**
 * Where the worker wants to go: the best over the ranked wishes of `rank share x place share`. Rank share is 1, 0.9,
 * 0.8, 0.7, 0.6. Place share inside the wish is 1 for a county, 0.95 city, 0.85 province, 0.75 area, 0.6 省外; outside
 * it 0.7 in the same city as a wanted county, 0.4 in the same province as a wanted county or city, else 0; 0.5 when the
 * posting names only a region that holds the wish. Source: GB/T 2260 tree of packages/gazetteer; shares: house rule.
 */
export const regionPart = partRule<RegionFit>({
  part: "region",
  measure,
  says: ({ unknown, found }, _worker, { region }) => {
    if (unknown === "worker") return { zh: "您还没有说想去哪里", en: "you have not said where you want to go" };
    if (region === null) return { zh: "岗位没有写在哪里上班", en: "the posting does not say where the work is" };
    if (found) return sayFound(found);
    return {
      zh: `${placeName(region, "zh")}不在您想去的地方里`,
      en: `${placeName(region, "en")} is not among the places you want`,
    };
  },
});
