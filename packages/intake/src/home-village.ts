import { VillageCode, type Words } from "@qianxian/contracts/vocabulary";
import { findHomePlace, homePlaceOf } from "@qianxian/gazetteer";

export type VillageReading = { village: VillageCode } | { says: Words };

const says = {
  none: { zh: "没有写是哪个村或社区，请补上", en: "No village is given." },
  unknown: { zh: "本县没有这个村或社区，请核对写法", en: "The county has no such village; check how it is written." },
  several: { zh: "有几个村叫这个名字，请写明乡镇", en: "Several villages have this name; name the town." },
  onlyTown: { zh: "只写到乡镇，请写明是哪个村或社区", en: "Only the town is given; name the village." },
  contradiction: { zh: "这个村不在所写的乡镇里，请核对", en: "The village does not lie in the town given." },
} as const satisfies Record<string, Words>;

const isElsewhere = (town: string, village: string): boolean => {
  const within = findHomePlace(town);
  return within.found && homePlaceOf(village)?.town !== homePlaceOf(within.code)?.town;
};

/** The village that the columns of town and village name together; a name that several bear is never guessed. */
export const readHomeVillage = (town: string, village: string): VillageReading => {
  if (village === "") return { says: town === "" ? says.none : says.onlyTown };
  const alone = findHomePlace(village);
  const isExact = alone.found && alone.level === "village";
  const answer = isExact || town === "" ? alone : findHomePlace(town + village);
  if (!answer.found) return { says: answer.candidates.length > 0 ? says.several : says.unknown };
  if (answer.level !== "village") return { says: alone.found ? says.onlyTown : says.unknown };
  if (isElsewhere(town, answer.code)) return { says: says.contradiction };
  return { village: VillageCode.parse(answer.code) };
};
