import { ancestorsOf, areaOf, findRegion, regionName, regionOf } from "@qianxian/gazetteer";
import type { Words } from "@qianxian/contracts/vocabulary";
import type { Io } from "../io.ts";

type Found = { code: string; name: string; level: string };
type Answer =
  | ({ text: string; found: true; english: string } & Found)
  | { text: string; found: false; reason: string; candidates: string[]; because: Words };

const levelNames: Readonly<Record<string, string>> = {
  province: "省级 province",
  city: "地级 city",
  county: "县级 county",
};

const fullName = (code: string): string =>
  ancestorsOf(code)
    .flatMap((above) => regionOf(above)?.name ?? [])
    .toReversed()
    .join("");

const foundAs = (text: string, code: string): Answer => ({
  text,
  found: true,
  code,
  name: fullName(code),
  level: regionOf(code)?.level ?? "",
  english: regionName(code, "en"),
});

/** An area such as 长三角 has no six-digit code, unless it is made of one region (本县). */
const ofArea = (text: string, code: string): Answer => {
  const area = areaOf(code);
  const [only, second] = area?.regions ?? [];
  if (area && !area.without && only !== undefined && second === undefined) return foundAs(text, only);
  return {
    text,
    found: false,
    reason: "area",
    candidates: [],
    because: {
      zh: `“${text}”是一片地区（${area?.zh ?? code}），没有六位代码，请写明省市`,
      en: `"${text}" is an area (${area?.en ?? code}) without a six-digit code: name the province or city.`,
    },
  };
};

/** What the gazetteer knows under a text. */
export const regionNamed = (text: string): Answer => {
  const answer = findRegion(text);
  if (answer.found)
    return answer.level === "area" ? ofArea(text, answer.code) : foundAs(text, answer.code);
  const { reason, candidates, message } = answer;
  return { text, found: false, reason, candidates, because: message };
};

const lineOf = (answer: Found & { text: string }, isOneOfMany: boolean): string =>
  [answer.code, answer.name, levelNames[answer.level] ?? answer.level, ...(isOneOfMany ? [answer.text] : [])].join("\t");

/**
 * Prints the six-digit code, full name and level of every place named, one line each (of several, the
 * text asked for comes last); what is not found prints nothing but the reason, on stderr.
 * @returns 1 when one or more were not found
 */
export const region = async (io: Io, texts: readonly string[], options: { json: boolean }): Promise<number> => {
  const answers = texts.map(regionNamed);
  for (const answer of answers) {
    if (options.json) io.out(JSON.stringify(answer));
    else if (answer.found) io.out(lineOf(answer, texts.length > 1));
    if (!answer.found) io.err(`${answer.because.zh}\n${answer.because.en}`);
  }
  return answers.every(({ found }) => found) ? 0 : 1;
};
