import type { Campaign, CampaignStatus, LeftOutReason, Message } from "@qianxian/contracts/outreach";
import type { Lang } from "./io.ts";
import { scoreText, tableLines } from "./table.ts";

const statusSays: Readonly<Record<CampaignStatus, Record<Lang, string>>> = {
  planned: { zh: "只是计划，还没有发送", en: "planned, nothing sent" },
  sending: { zh: "正在发送", en: "sending" },
  paused: { zh: "已暂停，没发的先不发", en: "paused, what has not left stays" },
  sent: { zh: "已经发完", en: "sent" },
};

/** Id, state and vacancies of a campaign. */
export const headLines = ({ id, status, vacancies }: Campaign, lang: Lang): string[] => {
  const seats = (open: number) => (lang === "zh" ? `空缺 ${open}` : `${open} open`);
  return [
    `${lang === "zh" ? "推送批次" : "campaign"} ${id}  ${statusSays[status][lang]}`,
    ...vacancies.map((one) => `  ${one.id}  ${one.title}  ${seats(one.seatsOpen)}`),
  ];
};

/** Who gets which vacancy, and why, in the order of the plan. */
export const plannedLines = ({ planned, vacancies }: Campaign, lang: Lang): string[] => {
  const titles = new Map<string, string>(vacancies.map(({ id, title }) => [id, title]));
  const zh = lang === "zh";
  const rows = planned.map((one) => [
    scoreText(one.score),
    one.workerId,
    one.maskedName ?? "",
    titles.get(one.vacancyId) ?? one.vacancyId,
    one.sentence[lang],
  ]);
  const columns = [
    { title: zh ? "匹配度" : "score" },
    { title: "id" },
    { title: zh ? "务工人员" : "worker" },
    { title: zh ? "岗位" : "vacancy", widthMax: 28 },
    { title: zh ? "原因" : "why" },
  ];
  const heading = zh ? `发给 ${planned.length} 人：` : `${planned.length} messages:`;
  return rows.length === 0 ? [heading] : [heading, ...tableLines(columns, rows)];
};

const namedMax = 20;

/** Who is left out, by reason; of a long list the first are named and the rest counted. */
export const leftOutLines = ({ leftOut, notSeeking }: Campaign, lang: Lang): string[] => {
  const zh = lang === "zh";
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const linesOf = (reason: LeftOutReason): string[] => {
    const people = leftOut.filter((one) => one.reason === reason);
    const rest = people.length - namedMax;
    return [
      `  ${reason}  ${people.length}`,
      ...people
        .slice(0, namedMax)
        .map(({ workerId, maskedName, says }) => `    ${workerId}  ${maskedName ?? ""}  ${says[lang]}`),
      ...(rest > 0 ? [zh ? `    还有 ${rest} 人，--json 看全部` : `    and ${rest} more; --json lists all`] : []),
    ];
  };
  return [
    zh ? `未入选 ${leftOut.length} 人：` : `${leftOut.length} left out:`,
    ...reasons.flatMap(linesOf),
    zh ? `不在找工作、没有算进来的 ${notSeeking} 人` : `${notSeeking} more are not looking for work`,
  ];
};

/** What has become of the messages so far. */
export const countLines = ({ counts }: Campaign, lang: Lang): string[] => {
  const { planned, queued, sent, failed, unknown, replied, interested } = counts;
  return [
    lang === "zh"
      ? `计划 ${planned}  等待 ${queued}  已送达通道 ${sent}  失败 ${failed}  不明 ${unknown}  有回复 ${replied}  愿意去 ${interested}`
      : `planned ${planned}  queued ${queued}  sent ${sent}  failed ${failed}  unknown ${unknown}  replied ${replied}  interested ${interested}`,
  ];
};

const messageStates: Readonly<Record<Message["status"], string>> = {
  queued: "等待",
  sending: "发送中",
  sent: "已发",
  failed: "失败",
  unknown: "不明",
};

const answers: Readonly<Record<NonNullable<Message["answer"]>, string>> = {
  interested: "愿意去",
  "not-suitable": "不合适",
  "call-me": "请来电",
};

/** One line a message: to whom, what became of it, what was answered. */
export const messageLines = (messages: readonly Message[], lang: Lang): string[] => {
  const zh = lang === "zh";
  const titles = zh
    ? ["务工人员", "岗位", "状态", "回复", "说明"]
    : ["worker", "vacancy", "status", "answer", "why"];
  const rows = messages.map(({ maskedName, workerId, vacancyTitle, status, answer, because }) => [
    maskedName ?? workerId,
    vacancyTitle,
    zh ? messageStates[status] : status,
    answer === null ? "" : zh ? answers[answer] : answer,
    because?.[lang] ?? "",
  ]);
  const columns = titles.map((title, at) => ({ title, ...(at === 1 ? { widthMax: 28 } : {}) }));
  return rows.length === 0 ? [] : tableLines(columns, rows);
};
