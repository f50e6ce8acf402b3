import { isWithin } from "@qianxian/gazetteer";
import type { Sector, Shift, Words } from "@qianxian/contracts/vocabulary";
import { placeName } from "../places.ts";
import { spokenSectors } from "../spoken-sectors.ts";
import type { GateRule, GateWords, Pair } from "./gate-rule.ts";

const spokenShifts: Record<Shift, Words> = {
  day: { zh: "白班", en: "day shifts" },
  night: { zh: "夜班", en: "night shifts" },
  rotating: { zh: "倒班", en: "rotating shifts" },
};

const sayRefused = (what: Words): GateWords => ({
  says: { zh: `不愿${what.zh}`, en: `Refuses ${what.en}` },
  opensWhen: { zh: "本人改变主意，并更新意愿", en: "The person changes their mind and the wish is updated" },
});

const refusedPlace = ({ worker, vacancy }: Pair): string | undefined => {
  const { region } = vacancy;
  return region === null ? undefined : worker.refusedRegions.find((place) => isWithin(region, place));
};

/** The work does not lie in a region or area the worker refuses. */
export const regionGate: GateRule = {
  gate: "region-refused",
  holds: (pair) => refusedPlace(pair) === undefined,
  explain: (pair) => {
    const place = refusedPlace(pair) ?? "";
    return sayRefused({ zh: `去${placeName(place, "zh")}`, en: `to go to ${placeName(place, "en")}` });
  },
};

/** The worker does not refuse the sector. */
export const sectorGate: GateRule = {
  gate: "sector-refused",
  holds: ({ worker, vacancy }) => vacancy.sector === null || !worker.refusedSectors.includes(vacancy.sector),
  explain: ({ vacancy }) => {
    const sector: Sector = vacancy.sector ?? "other";
    return sayRefused({ zh: `做${spokenSectors[sector].zh}`, en: spokenSectors[sector].en });
  },
};

/** The worker does not refuse the shift; refusing nights is not refusing rotating shifts. */
export const shiftGate: GateRule = {
  gate: "shift-refused",
  holds: ({ worker, vacancy }) => vacancy.shift === null || !worker.refusedShifts.includes(vacancy.shift),
  explain: ({ vacancy }) => {
    const shift = spokenShifts[vacancy.shift ?? "day"];
    return sayRefused({ zh: `上${shift.zh}`, en: shift.en });
  },
};

/** Neither the worker nor the company blocks the employer. */
export const employerGate: GateRule<Pick<Pair, "vacancy" | "context">> = {
  gate: "employer-blocked",
  holds: ({ vacancy, context }) =>
    vacancy.employerId === null || context.blockedEmployers?.has(vacancy.employerId) !== true,
  explain: () => ({
    says: { zh: "这家企业已经停止推荐", en: "The employer is blocked" },
    opensWhen: { zh: "解除对这家企业的停止推荐", en: "The block on the employer is lifted" },
  }),
};
