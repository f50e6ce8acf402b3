import { filesIn, textOf } from "../files.ts";
import type { Check } from "./check.ts";

const readable = /\.(ts|tsx|mts|cts|mjs|cjs|js|json|md|sql|prisma|ya?ml|sh|toml)$|(^|\/)(run|\.npmrc|\.gitignore)$/;

/** Written so that this file does not find itself. */
const marks: [RegExp, string][] = [
  [/\b(?:TO[D]O|FIXM[E])\b/, "an unfinished mark; open an issue instead"],
  [/(?<![\w.~-])\/(?:work|farm|root|home\/\w+)\/[\w.]/, "a path of one machine"],
  [/\b(?:it|test|describe)\.(?:skip|only)\(|(?<![#.\w])(?:xit|xdescribe|fit|fdescribe)\(/, "a test left out"],
  [/^(?:<{7}|>{7}|={7})(?:\s|$)/m, "a conflict left unresolved"],
];

export const leftovers: Check = {
  name: "leftovers",
  rule: "No unfinished marks, no paths of one machine, no tests left out.",
  offences: (base) =>
    filesIn(base)
      .filter((file) => readable.test(file) && file !== "package-lock.json")
      .flatMap((file) => {
        const text = textOf(base, file);
        return marks.filter(([mark]) => mark.test(text)).map(([, what]) => `${file}: ${what}`);
      }),
};
