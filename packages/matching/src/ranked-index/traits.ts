import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { demandedCertificates } from "../certificates.ts";
import type { MatchContext } from "../context.ts";
import { ageGate, minorGate } from "../gates/age.ts";
import { certificatesGate } from "../gates/certificates.ts";
import type { GateRule } from "../gates/gate-rule.ts";
import { regionGate, sectorGate, shiftGate } from "../gates/refusals.ts";
import { livingPart } from "../parts/living.ts";
import type { PartRule } from "../parts/part-rule.ts";
import { regionPart } from "../parts/region.ts";
import { sectorPart } from "../parts/sector.ts";
import { neutral } from "../score.ts";

/** What a pair gives when a gate is closed to it. */
export const refused = -1;

/**
 * One thing that is judged between two records and depends on few facts of either. Records whose keys are equal are
 * judged alike, so that one judgement serves them all.
 */
export type Trait = {
  workerKey: (worker: WorkerCard) => string;
  vacancyKey: (vacancy: VacancyCard) => string;
  /** `refused`, or the fit of the part (silence counts half), or 0 where there are gates only. */
  measure: (worker: WorkerCard, vacancy: VacancyCard, context: MatchContext) => number;
};

const measured =
  (part: PartRule | null, ...gates: readonly GateRule[]): Trait["measure"] =>
  (worker, vacancy, context) => {
    const pair = { worker, vacancy, context, options: {} };
    if (!gates.every(({ holds }) => holds(pair))) return refused;
    return part ? (part.measure(worker, vacancy, context).fit ?? neutral) : 0;
  };

/** Where the work is: wished regions and refused ones. */
export const place: Trait = {
  workerKey: ({ wantedRegions, refusedRegions }) => `${wantedRegions.join()}|${refusedRegions.join()}`,
  vacancyKey: ({ region }) => region ?? "",
  measure: measured(regionPart, regionGate),
};

/** What trade it is: wished sectors, refused ones, and years spent in them. */
export const trade: Trait = {
  workerKey: ({ wantedSectors, refusedSectors, sectorExperience }) =>
    `${wantedSectors.join()}|${refusedSectors.join()}|${sectorExperience.map(({ sector, years }) => sector + years).join()}`,
  vacancyKey: ({ sector }) => sector ?? "",
  measure: measured(sectorPart, sectorGate),
};

/** How one would live there. */
export const living: Trait = {
  workerKey: ({ needsLodging, partnerId, presentRegion }) => `${needsLodging}|${partnerId !== null}|${presentRegion ?? ""}`,
  vacancyKey: ({ board, lodging, couplesRoom, region }) => `${board}|${lodging}|${couplesRoom}|${region ?? ""}`,
  measure: measured(livingPart),
};

/** Who may and will do it: age, protection of minors, refused shifts. */
export const terms: Trait = {
  workerKey: ({ birthMonth, refusedShifts }) => `${birthMonth ?? ""}|${refusedShifts.join()}`,
  vacancyKey: ({ age, hazardous, shift }) => `${age?.min ?? ""}|${age?.max ?? ""}|${hazardous === true}|${shift ?? ""}`,
  measure: measured(null, ageGate, minorGate, shiftGate),
};

/** Certificates that are asked for, and those held. */
export const papers: Trait = {
  workerKey: ({ certificates }) => (certificates.length === 0 ? "" : JSON.stringify(certificates)),
  vacancyKey: (vacancy) => JSON.stringify(demandedCertificates(vacancy)),
  measure: measured(null, certificatesGate),
};

/** Every trait; what else decides about a pair is skill, pay, the days on which work begins, and the county. */
export const traits = { place, trade, living, terms, papers };
export type TraitName = keyof typeof traits;
export const traitNames = ["place", "trade", "living", "terms", "papers"] as const satisfies readonly TraitName[];
