import type { Refusal } from "@qianxian/contracts/vacancies";
import type { Words } from "@qianxian/contracts/vocabulary";
import { plain } from "./plain-text.ts";

export type RefusalReading = { refusal: Refusal; because: Words };

const notVacancies: readonly (readonly [RegExp, Words])[] = [
  [
    /招收?学员|学员招收|招生简章|招生(?:中|报名|啦)|(?:火热|免费)?报名中|培训班(?!.{0,4}(?:老师|主任|讲师|助理|班主任|顾问|经理))|包(?:拿证|过)|学费/,
    { zh: "这是招学员或培训招生，不是招工", en: "This seeks pupils for a course, not workers." },
  ],
  [
    /^求职(?!顾问|辅导|服务|规划|指导|培训|平台)|求职(?:$|者$|中)|找(?:一?份)?工作(?!室)|求(?:一?份)?工作(?!.{0,2}证)|本人.{0,12}(?:求|找|想做|寻)/,
    { zh: "这是个人找工作，不是招工", en: "This is somebody who seeks work, not a vacancy." },
  ],
  [/(?:旺铺|店面|房屋|门面|厂房)(?:出租|转让|招租)/, { zh: "这是租售信息，不是招工", en: "This lets or sells, it is no vacancy." }],
];

const unlawful: readonly (readonly [RegExp, Words])[] = [
  [
    /(?<!反|防|打击|禁止|严禁|非|不|识别|杜绝|拒绝|不是|不做|查处)(?:兼职|网络|淘宝|天猫|手机|平台)?(?:刷单|刷信誉|刷好评|刷流水)(?!行为|识别|检测|风控|监控|处罚|勿扰)/,
    { zh: "内容是刷单，属于违法，不予录入", en: "Fake orders are unlawful; the posting is refused." },
  ],
  [
    /出租(?:银行卡|手机卡|微信号)|收购?(?:银行卡|手机卡)|跑分(?:平台|兼职|赚)|代孕|捐卵|(?:网络)?博彩(?:推广|客服|代理)|赌场(?:荷官|客服)|裸聊|缅北|替考|代考/,
    { zh: "内容违法，不予录入", en: "The content is unlawful; the posting is refused." },
  ],
];

const firstOf = (rules: readonly (readonly [RegExp, Words])[], text: string, refusal: Refusal): RefusalReading | null => {
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule ? { refusal, because: rule[1] } : null;
};

/**
 * Why a readable row is not taken in at all, null when it is: no title, not a vacancy, or unlawful. Judged by title
 * and tags, unlawful trades also by the text; when in doubt a row is taken in as a draft.
 */
export const readRefusal = (title: string, tags: string, description: string): RefusalReading | null => {
  if (!/[\p{L}]/u.test(title)) {
    return { refusal: "no-title", because: { zh: "没有写招什么岗位，不能录入", en: "It has no title." } };
  }
  const head = `${plain(title)}|${plain(tags).slice(0, 60)}`;
  return firstOf(unlawful, `${head}|${plain(description)}`, "unlawful") ?? firstOf(notVacancies, head, "not-a-vacancy");
};
