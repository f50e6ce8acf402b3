import type { Answer, LeftOutReason, MessageStatus, NotSuitableReason } from "@qianxian/contracts/outreach";
import type { ReferralStatus, RefusalReason } from "@qianxian/contracts/placements";
import type { PartName } from "@qianxian/contracts/matcher";
import type { VacancyStatus } from "@qianxian/contracts/vacancies";
import type { Base, Sector, SeekingState, Wage } from "@qianxian/contracts/vocabulary";

export const baseWords: Record<Base, string> = {
  changzhou: "常州",
  huangpu: "黄埔",
  shenzhen: "深圳",
  local: "本地",
};

export const sectorWords: Record<Sector, string> = {
  manufacturing: "制造业",
  hotel: "酒店",
  catering: "餐饮",
  agriculture: "种植",
  livestock: "养殖",
  construction: "建筑",
  other: "其他",
};

export const statusWords: Record<VacancyStatus, string> = {
  draft: "待核",
  live: "在招",
  closed: "已关闭",
};

export const partWords: Record<PartName, string> = {
  skill: "技能",
  region: "地区",
  sector: "行业",
  wage: "工资",
  living: "食宿",
};

export const answerWords: Record<Answer, string> = {
  interested: "我想去",
  "not-suitable": "不合适",
  "call-me": "请打电话",
};

export const reasonWords: Record<NotSuitableReason, string> = {
  "too-far": "离家太远",
  "pay-too-low": "工资太低",
  "other-work": "想做别的工种",
  "has-work": "已经有活干",
  other: "其他原因",
};

export const messageWords: Record<MessageStatus, string> = {
  queued: "排队中",
  sending: "发送中",
  sent: "已送达",
  failed: "没发出去",
  unknown: "结果待查",
};

export const referralWords: Record<ReferralStatus, string> = {
  referred: "已推荐",
  accepted: "企业同意",
  refused: "企业不同意",
  started: "已上岗",
  withdrawn: "本人放弃",
};

export const refusalWords: Record<RefusalReason, string> = {
  "lacks-skill": "技能不够",
  "lacks-certificate": "缺证书",
  "did-not-come": "没有来",
  "not-reachable": "联系不上",
  "seats-filled-otherwise": "已招满",
  "declined-by-worker": "本人不去",
  other: "其他原因",
};

export const leftOutWords: Record<LeftOutReason, string> = {
  "no-consent": "没有同意接收",
  "no-phone": "没有电话",
  "already-offered": "已经推送过",
  "weekly-cap": "本周已满",
  gate: "条件不符",
  "ranked-too-low": "排名靠后",
  "vacancy-full": "名额已派完",
  "refuses-automated": "不要系统替他排",
  "by-hand": "工作人员拿掉的",
};

export const seekingWords: Record<SeekingState, string> = {
  now: "正在找活",
  "from-date": "过些日子找活",
  "only-better": "有更好的才去",
  no: "没在找活",
};

const units = { month: "月", day: "天", hour: "小时", piece: "件" } as const;
const yuan = (fen: number): string => String(Math.round(fen) / 100);

/** Pay as a clerk reads it: 5200–6800 元/月. */
export const wageWords = (wage: Wage | null): string => {
  if (!wage) return "没写工资";
  const { minFen, maxFen, unit } = wage;
  const range = minFen === maxFen ? yuan(minFen) : `${yuan(minFen)}–${yuan(maxFen)}`;
  return `${range} 元/${units[unit]}`;
};

/** Board and lodging in two or three characters. */
export const livingWords = (vacancy: { board: boolean | null; lodging: boolean | null }): string => {
  if (vacancy.board && vacancy.lodging) return "包吃住";
  if (vacancy.board) return "包吃";
  return vacancy.lodging ? "包住" : "";
};

/** A score of 0 to 10 000 as two digits, rounded down so that 100 means perfect. */
export const scoreWords = (score: number): string => String(Math.floor(score / 100));

/** The county's day of an instant: 12月8日. */
export const dayWords = (instant: string): string => {
  const there = new Date(Date.parse(instant) + 8 * 3_600_000);
  return `${there.getUTCMonth() + 1}月${there.getUTCDate()}日`;
};

/** An instant as the county's clock shows it: 11-24 14:05. */
export const timeWords = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(5, 16).replace("T", " ");
