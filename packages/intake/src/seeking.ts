import type { SeekingState } from "@qianxian/contracts/vocabulary";
import { plain } from "./plain-text.ts";
import { readYesNo } from "./yes-no.ts";

/** In this order: who has work and would change it, who wants none, who has none, who wants some, who has some. */
const states: readonly (readonly [RegExp, SeekingState])[] = [
  [/想换|要换|换工作|换一?个|换厂|更好的?|合适(?:的)?(?:再|才|就)|only-better/i, "only-better"],
  [/(?:不|没有?|无|暂无)(?:想|愿|找|求职|外出|打算|需|就业|务工|工作)*(?:意愿|意向|打算|找|求职|外出|需要?|愿意?|想)|在读|上学|读书|退休|丧失|无劳动/, "no"],
  [/未就业|没有?就业|无业|待业|失业|下岗|没有?工作|没事做|在家闲|闲置|赋闲/, "now"],
  [/求职中?|找活|找工|想找|想去|想外出|想打工|有(?:外出|就业|务工|求职)?(?:意愿|意向)|愿意|需要(?:工作|就业|岗位)|急/, "now"],
  [/已?(?:外出|在外|务工|就业|上班|在岗|有工作|返岗|打工)|稳定/, "no"],
];

/** Is the person looking for work, in the words of village lists; null when the text does not tell. */
export const readSeeking = (text: string): SeekingState | null => {
  const line = plain(text).replace(/\s+/g, "");
  if (line === "") return null;
  const said = states.find(([pattern]) => pattern.test(line))?.[1];
  if (said) return said;
  if (line === "now" || line === "no") return line;
  const answer = readYesNo(line);
  return answer === null ? null : answer ? "now" : "no";
};
