import type { GateName } from "@qianxian/contracts/matcher";
import type { LeftOutReason } from "@qianxian/contracts/outreach";
import type { Words } from "@qianxian/contracts/vocabulary";

/** A gate in a few words, for lists where the pair itself is not at hand. */
export const gateWords: Record<GateName, Words> = {
  "worker-seeking": { zh: "求职状态不合", en: "not looking for this" },
  "vacancy-live": { zh: "岗位没有上线", en: "the vacancy is not live" },
  "seats-open": { zh: "没有名额", en: "no seat is open" },
  "closing-date": { zh: "招工已截止", en: "past the closing date" },
  "start-date": { zh: "开工日期不合", en: "the start date does not suit" },
  age: { zh: "年龄不合", en: "outside the age range" },
  "minor-protection": { zh: "未满18岁不能做", en: "not for people under 18" },
  certificates: { zh: "缺有效证件", en: "a valid certificate is missing" },
  "region-refused": { zh: "本人不愿去那里", en: "refuses the region" },
  "sector-refused": { zh: "本人不愿做这一行", en: "refuses the sector" },
  "shift-refused": { zh: "本人不愿上这个班", en: "refuses the shift" },
  "employer-blocked": { zh: "企业已停止推荐", en: "the employer is blocked" },
};

const reasons: Record<Exclude<LeftOutReason, "gate">, Words> = {
  "refuses-automated": {
    zh: "本人不要系统自动安排，请工作人员当面介绍",
    en: "refuses plans made by machine; staff tell them in person",
  },
  "no-consent": { zh: "本人没有同意接收消息", en: "has not agreed to receive messages" },
  "no-phone": { zh: "台账里没有电话，请先补上或当面告诉", en: "the ledger has no phone; add it or tell them in person" },
  "already-offered": { zh: "合适的岗位以前都推过", en: "every suitable vacancy was offered before" },
  "weekly-cap": { zh: "本周消息已到上限", en: "has had the week's share of messages" },
  "ranked-too-low": { zh: "和这些岗位的匹配度不够", en: "fits none of these vacancies well enough" },
  "vacancy-full": { zh: "合适的岗位已经推满", en: "the suitable vacancies have enough offers out" },
  "by-hand": { zh: "工作人员手工移出，可以放回", en: "taken out by hand; can be put back" },
};

/** Why somebody gets nothing, in words for a clerk. */
export const sayLeftOut = (reason: LeftOutReason, gate: GateName | null): Words => {
  if (reason !== "gate") return reasons[reason];
  const what = gate ? gateWords[gate] : { zh: "不符合条件", en: "a condition" };
  return { zh: `这些岗位都不合条件：${what.zh}`, en: `fails a condition of every vacancy: ${what.en}` };
};
