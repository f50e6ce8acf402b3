import { plain } from "./plain-text.ts";

const refused = /(?:不|无|没有?)(?:交|买|缴|购买?|缴纳|提供|含|上)?(?:社保|五险|保险)|(?:自愿)?放弃(?:缴纳)?社保|社保自理/;
const insured =
  /[五六七5-7]险|社会保险|五金|(?:购买?|买|缴纳?|交|上|有|含|享受?|提供|办理|统一购买|入职)(?:[^,;。]{0,4})社保|社保(?:[+、&和五齐福公医]|$|(?=[,;|\s]))|养老、?(?:保险)?[、和]?医疗/;
/** The work of a personnel clerk, not a benefit. */
const duty =
  /(?:负责|处理|协助|熟悉|核算|申报|跟进|办理|做好)[^,;。+|\n为享购缴]{0,14}(?:社保|五险|社会保险)|(?:社保|五险一金|社会保险)(?:的?(?:办理|申报|增减|政策|核算|缴交|手续|工作|业务|事务|管理|专员|系统|账户|法))/g;

/** Whether social insurance goes with the work; null where the text is silent. A commercial accident insurance is none. */
export const readSocialInsurance = (text: string): boolean | null => {
  const line = plain(text).replace(duty, "");
  if (refused.test(line.replace(/无责/g, ""))) return false;
  return insured.test(line) ? true : null;
};
