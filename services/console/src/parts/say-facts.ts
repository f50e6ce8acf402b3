import { regionName } from "@qianxian/gazetteer";
import { sayOf } from "../words/area.ts";
import { factWords } from "../words/fact-words.ts";

type Wage = { minFen: number | null; maxFen: number | null; unit: "month" | "day" | "hour" | "piece" };

const say = sayOf(factWords);

const yuan = (fen: number): string => (fen / 100).toLocaleString("zh-CN", { maximumFractionDigits: 2 });

/** Pay as a posting writes it, such as 4,500～6,000 元/月. */
export const wageText = (wage: Wage | null | undefined): string => {
  if (!wage) return "";
  const ends = [wage.minFen, wage.maxFen].filter((fen) => fen !== null);
  const [low, high] = ends;
  if (low === undefined) return "";
  const amount = high === undefined || high === low ? yuan(low) : `${yuan(low)}～${yuan(high)}`;
  return say(wage.unit, { amount });
};

const areas = ["yangtze-delta", "pearl-delta", "home-county", "outside-province"] as const;

/** A region or an area by its name; a code that nobody knows stays as it is. */
export const placeText = (place: string | null | undefined): string => {
  if (!place) return "";
  const area = areas.find((one) => one === place);
  return area ? say(area) : (regionName(place as never) ?? place);
};

const zone = { timeZone: "Asia/Shanghai" } as const;

/** The county's year of a time. */
const yearOf = (at: Date): number => Number(countyToday(at).slice(0, 4));

/** A time as a clerk reads it: today's as the hour, this year's without the year. */
export const timeText = (iso: string | null | undefined, now = new Date()): string => {
  if (!iso) return "";
  const at = new Date(iso);
  const day = (date: Date) => date.toLocaleDateString("zh-CN", zone);
  const clock = at.toLocaleTimeString("zh-CN", { ...zone, hour: "2-digit", minute: "2-digit" });
  if (day(at) === day(now)) return clock;
  const isThisYear = yearOf(at) === yearOf(now);
  const date = at.toLocaleDateString("zh-CN", { ...zone, ...(isThisYear ? {} : { year: "numeric" }), month: "numeric", day: "numeric" });
  return `${date} ${clock}`;
};

/** A day such as 12月1日. */
export const dayText = (day: string | null | undefined, now = new Date()): string => {
  if (!day) return "";
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return say(year === yearOf(now) ? "thisYear" : "otherYear", { year, month, date });
};

/** The county's day of a time, such as 12月1日. */
export const dayOfTime = (iso: string | null | undefined): string => (iso ? dayText(countyToday(new Date(iso))) : "");

/** Today in the county, as `YYYY-MM-DD`. */
export const countyToday = (now = new Date()): string =>
  new Intl.DateTimeFormat("sv-SE", { ...zone, dateStyle: "short" }).format(now);
