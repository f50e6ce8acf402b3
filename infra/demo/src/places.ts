import type { Base, Sector } from "@qianxian/contracts/vocabulary";
import type { Choices } from "./random.ts";

/** Where the houses of each base stand: county code and the name that houses there put first. */
export const workplaces: Record<Base, Choices<{ region: string; name: string; streets: readonly string[] }>> = {
  changzhou: [
    [{ region: "320412", name: "常州武进", streets: ["湖塘镇", "牛塘镇", "洛阳镇", "横林镇", "礼嘉镇"] }, 9],
    [{ region: "320411", name: "常州新北", streets: ["薛家镇", "罗溪镇", "孟河镇", "春江街道"] }, 7],
    [{ region: "320404", name: "常州钟楼", streets: ["邹区镇", "北港街道", "西林街道"] }, 3],
    [{ region: "320402", name: "常州天宁", streets: ["郑陆镇", "雕庄街道", "青龙街道"] }, 3],
    [{ region: "320413", name: "常州金坛", streets: ["金城镇", "直溪镇", "尧塘街道"] }, 3],
    [{ region: "320481", name: "溧阳", streets: ["昆仑街道", "埭头镇", "天目湖镇"] }, 3],
  ],
  huangpu: [
    [{ region: "440112", name: "广州黄埔", streets: ["永和街道", "云埔街道", "九佛街道", "南岗街道"] }, 9],
    [{ region: "440118", name: "广州增城", streets: ["新塘镇", "石滩镇", "永宁街道"] }, 4],
    [{ region: "440113", name: "广州番禺", streets: ["石碁镇", "大石街道", "钟村街道"] }, 3],
    [{ region: "440114", name: "广州花都", streets: ["狮岭镇", "新华街道", "炭步镇"] }, 2],
    [{ region: "440605", name: "佛山南海", streets: ["大沥镇", "狮山镇", "里水镇"] }, 3],
    [{ region: "440606", name: "佛山顺德", streets: ["北滘镇", "容桂街道", "勒流街道"] }, 3],
    [{ region: "441900", name: "东莞", streets: ["长安镇", "厚街镇", "虎门镇", "大朗镇"] }, 5],
  ],
  shenzhen: [
    [{ region: "440306", name: "深圳宝安", streets: ["福海街道", "沙井街道", "石岩街道", "松岗街道"] }, 8],
    [{ region: "440307", name: "深圳龙岗", streets: ["坪地街道", "横岗街道", "平湖街道"] }, 6],
    [{ region: "440309", name: "深圳龙华", streets: ["观澜街道", "大浪街道", "福城街道"] }, 4],
    [{ region: "440311", name: "深圳光明", streets: ["公明街道", "马田街道", "凤凰街道"] }, 3],
    [{ region: "440310", name: "深圳坪山", streets: ["坑梓街道", "龙田街道"] }, 2],
    [{ region: "440305", name: "深圳南山", streets: ["西丽街道", "粤海街道"] }, 1],
  ],
  local: [
    [{ region: "522732", name: "三都", streets: ["三合街道", "凤羽街道", "普安镇", "周覃镇", "中和镇"] }, 13],
    [{ region: "522701", name: "都匀", streets: ["绿茵湖街道", "墨冲镇", "匀东镇"] }, 3],
    [{ region: "522726", name: "独山", streets: ["百泉镇", "麻尾镇"] }, 1.5],
    [{ region: "522722", name: "荔波", streets: ["玉屏街道", "朝阳镇"] }, 1.5],
    [{ region: "520115", name: "贵阳观山湖", streets: ["金华镇", "宾阳街道"] }, 1.5],
    [{ region: "520111", name: "贵阳花溪", streets: ["孟关乡", "清溪街道"] }, 1.5],
  ],
};

/** Factor on the monthly pay of the catalogue. */
export const payFactor: Record<Base, number> = { changzhou: 1, huangpu: 1, shenzhen: 1.06, local: 0.74 };

export type Part = "yangtze" | "pearl" | "guizhou";

/** 53 % is the article's number (2019); 35 % and 12 % are our assumption. */
export const awayShares: Choices<Part> = [["yangtze", 53], ["pearl", 35], ["guizhou", 12]];

/** Counties where people who work away are, more at the stations than elsewhere. */
export const awayRegions: Record<Part, Choices<string>> = {
  yangtze: [
    ["320412", 14], ["320411", 10], ["320404", 4], ["320402", 4], ["320413", 3], ["320481", 3],
    ["320583", 7], ["320509", 5], ["320581", 3], ["320281", 4], ["320205", 3], ["330109", 4],
    ["330782", 5], ["330212", 4], ["330282", 4], ["330381", 3], ["310117", 3], ["310114", 3],
  ],
  pearl: [
    ["440112", 12], ["440118", 5], ["440113", 4], ["440114", 3], ["440306", 9], ["440307", 7],
    ["440309", 4], ["440311", 3], ["441900", 12], ["440605", 5], ["440606", 5], ["442000", 4],
  ],
  guizhou: [
    ["522701", 10], ["522726", 4], ["522722", 4], ["522702", 3], ["520115", 4], ["520111", 4],
    ["520103", 3], ["520102", 3],
  ],
};

/** What people of each part say when asked where they want to go, the first word being the likeliest. */
export const wishes: Record<Part, Choices<string>> = {
  yangtze: [
    ["320400", 10], ["320412", 6], ["320411", 4], ["yangtze-delta", 5], ["320500", 4], ["320000", 3],
    ["330000", 3], ["310000", 2], ["330782", 1.5], ["330100", 1.5],
  ],
  pearl: [
    ["440112", 5], ["440100", 6], ["440300", 6], ["441900", 5], ["pearl-delta", 5], ["440000", 3],
    ["440600", 2], ["440306", 2],
  ],
  guizhou: [
    ["home-county", 8], ["522700", 4], ["522701", 3], ["520100", 3], ["520000", 3], ["522732", 2],
  ],
};

/** Places a person may refuse who wishes nothing in that part. */
export const refusals: Record<Part, string> = {
  yangtze: "yangtze-delta",
  pearl: "pearl-delta",
  guizhou: "home-county",
};

/** The base whose pay is usual in that part. */
export const baseOf: Record<Part, Base> = { yangtze: "changzhou", pearl: "huangpu", guizhou: "local" };

/** Which bases the vacancies come from; our assumption, after the weight of the stations. */
export const baseShares: Choices<Base> = [["changzhou", 42], ["huangpu", 22], ["shenzhen", 16], ["local", 20]];

export type SectorGroup = "manufacturing" | "hotel" | "catering" | "country";

/**
 * Over all bases 55/15/15/15 (country: agriculture, livestock, construction): our assumption.
 * Away there is building work only, apart from a few farms; at home the land weighs most.
 */
const sectorsAway: Choices<SectorGroup> = [
  ["manufacturing", 63.75],
  ["hotel", 16.75],
  ["catering", 15.75],
  ["country", 3.75],
];
const sectorsAtHome: Choices<SectorGroup> = [
  ["manufacturing", 20],
  ["hotel", 8],
  ["catering", 12],
  ["country", 60],
];

/** Shares of the sectors among the vacancies of a base. */
export const vacancySectors: Record<Base, Choices<SectorGroup>> = {
  changzhou: sectorsAway,
  huangpu: sectorsAway,
  shenzhen: sectorsAway,
  local: sectorsAtHome,
};

/** Shares of the trades people come from, 55/15/15/15 over those away (60 %) and at home (40 %). */
export const workerSectors: Record<"away" | "home", Choices<SectorGroup>> = {
  away: [["manufacturing", 65], ["hotel", 15.7], ["catering", 14.3], ["country", 5]],
  home: [["manufacturing", 40], ["hotel", 14], ["catering", 16], ["country", 30]],
};

const country: readonly Sector[] = ["agriculture", "livestock", "construction"];

/** Whether a sector belongs to a group. */
export const inGroup = (sector: Sector, group: SectorGroup): boolean =>
  group === "country" ? country.includes(sector) : sector === group;
