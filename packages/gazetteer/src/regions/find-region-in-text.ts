import { findRegion } from "./find-region.ts";
import { longestNameAt } from "./name-index.ts";
import { unstated, type RegionAnswer } from "./region-answer.ts";
import { regionOf } from "./region-tree.ts";

const labelled =
  /(?<!面试|注册|总部|通讯)(?:(?:工作|上班|办公|用工|就业|作业|项目)(?:地点|地址|地区|区域|城市|地)|地点|地址)[】\])\s::是为在]*([^\n。;!【]{2,40})/g;
const cue = /(在|位于|到|赴|前往|去|base[::\s]*|[【《「]|^)$/;
const elsewhere = /(总部|本部|总公司|毕业|来自|成立|注册|户口|籍贯|面试)[^,。;\n]{0,16}$/;
const notAPlaceToWork = /^[一-龥]{0,2}(籍|户口|户籍|人|话|银行|大学|学院|拉面|米粉|火锅|菜|小吃|队|总部|周边|出差)/;
/** Bare names that are more often a company or a word than the place. */
const everyday = new Set(["阿里", "朝阳", "和平", "东方", "海西", "海北", "河南", "河北"]);

/** A name that says its kind stands for itself; a bare name of a province, city or area needs a word such as 在 before it. */
const isClear = (before: string, name: string, full: boolean, codes: readonly string[]): boolean => {
  const counties = codes.every((code) => regionOf(code)?.level === "county");
  const isRegion = codes.some((code) => regionOf(code));
  if (full && isRegion && name.length > 2) return true;
  return cue.test(before) && !everyday.has(name) && (full || !counties);
};

const answerAt = (text: string, at: number): RegionAnswer | undefined => {
  const entry = longestNameAt(text, at);
  if (!entry) return undefined;
  const before = text.slice(Math.max(0, at - 20), at);
  const after = text.slice(at + entry.name.length, at + entry.name.length + 6);
  if (elsewhere.test(before) || notAPlaceToWork.test(after)) return undefined;
  if (!isClear(before, entry.name, entry.full, entry.codes)) return undefined;
  return findRegion(/^[^,。;!\n]{1,40}/.exec(text.slice(at))?.[0] ?? "");
};

/** What the first label that names a place says; several places behind one label stay several. */
const behindLabel = (text: string): RegionAnswer | undefined => {
  for (const match of text.matchAll(labelled)) {
    const answer = findRegion(match[1] ?? "");
    if (answer.found || answer.reason === "ambiguous") return answer;
  }
  return undefined;
};

/**
 * The first clearly stated place of work in a longer text. What follows a label (工作地点:…) comes first; else
 * the first name that says its kind, or a bare province or city behind a word such as 在. Origins, head offices,
 * banks and dishes are no places of work. An ambiguous name is reported only when no clear one follows.
 */
export const findRegionInText = (text: string): RegionAnswer => {
  const plain = text.normalize("NFKC").toLowerCase();
  const named = behindLabel(plain);
  if (named) return named;
  let doubtful: RegionAnswer | undefined;
  for (let at = 0; at < plain.length; at += 1) {
    const answer = answerAt(plain, at);
    if (answer?.found) return answer;
    if (answer?.reason === "ambiguous") doubtful ??= answer;
  }
  return doubtful ?? unstated();
};
