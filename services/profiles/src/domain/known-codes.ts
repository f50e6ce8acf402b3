import type { WorkerFacts } from "@qianxian/contracts/profiles";
import { areaOf, homePlaceOf, isCertificate, isSkill, regionOf } from "@qianxian/gazetteer";
import { AppError, type FieldError } from "@qianxian/kernel";

const unknown = (pointer: string, zh: string, en: string): FieldError => ({
  pointer,
  code: "unknown_code",
  zh,
  en,
});

const regionFault = (pointer: string) =>
  unknown(pointer, "没有这个地区代码(GB/T 2260)", "no such region code (GB/T 2260)");

const placeFaults = (pointer: string, places: readonly string[]): FieldError[] =>
  places.flatMap((place, at) =>
    areaOf(place) || regionOf(place) ? [] : [regionFault(`${pointer}/${at}`)],
  );

const seekingFaults = (pointer: string, seeking: WorkerFacts["seeking"] | undefined): FieldError[] =>
  seeking?.state === "from-date" && seeking.from === null
    ? [
        {
          pointer: `${pointer}/from`,
          code: "required",
          zh: "从某天起找工作，要写明是哪一天",
          en: "seeking from a date needs the date",
        },
      ]
    : [];

/** Some of a worker's facts. */
export type SomeFacts = { [Fact in keyof WorkerFacts]?: WorkerFacts[Fact] | undefined };

/** Codes and names of a worker's facts that the gazetteer does not know, each with its place below `at`. */
export const faultsOfFacts = (facts: SomeFacts, at = ""): FieldError[] => [
  ...seekingFaults(`${at}/seeking`, facts.seeking),
  ...(facts.presentRegion && !regionOf(facts.presentRegion)
    ? [regionFault(`${at}/presentRegion`)]
    : []),
  ...placeFaults(`${at}/wantedRegions`, facts.wantedRegions ?? []),
  ...placeFaults(`${at}/refusedRegions`, facts.refusedRegions ?? []),
  ...(facts.skills ?? []).flatMap(({ name }, index) =>
    isSkill(name)
      ? []
      : [unknown(`${at}/skills/${index}/name`, "技能表里没有这个名称", "no such skill name")],
  ),
  ...(facts.certificates ?? []).flatMap(({ name }, index) =>
    isCertificate(name)
      ? []
      : [unknown(`${at}/certificates/${index}/name`, "证书表里没有这个名称", "no such certificate")],
  ),
];

/** A town or village that is none of the county's. */
export const faultsOfHome = (
  code: string | undefined,
  level: "town" | "village",
  pointer: string,
): FieldError[] =>
  code === undefined || homePlaceOf(code)?.level === level
    ? []
    : [
        level === "town"
          ? unknown(pointer, "本县没有这个乡镇代码", "no such town in the county")
          : unknown(pointer, "本县没有这个村或社区代码", "no such village in the county"),
      ];

/** Names and codes by which a list is narrowed and that the gazetteer does not know. */
export const faultsOfListFilter = ({ skill, wantedRegion }: { skill?: string | undefined; wantedRegion?: string | undefined }): FieldError[] => [
  ...(skill === undefined || isSkill(skill) ? [] : [unknown("/skill", "技能表里没有这个名称", "no such skill name")]),
  ...(wantedRegion === undefined || areaOf(wantedRegion) || regionOf(wantedRegion) ? [] : [regionFault("/wantedRegion")]),
];

/** @throws AppError `invalid-input` naming every fault, when there is one */
export const refuse = (fields: readonly FieldError[]): void => {
  if (fields.length > 0) throw new AppError("invalid-input", { faults: fields.length }, { fields });
};
