import { filesIn, textOf } from "../files.ts";
import type { Check } from "./check.ts";

const isPage = (file: string): boolean => /\.tsx?$/.test(file) && !file.endsWith(".test.ts");
const isWords = (file: string): boolean => /(-words\.ts|\/words\/[\w-]+\.ts)$/.test(file);

/** Comments may name a word; only what is shown counts. */
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");

export const consoleTexts: Check = {
  name: "console texts",
  rule: "Texts of the console stand in a words file, ready for another language.",
  offences: (base) =>
    filesIn(base, "services/console/src")
      .filter((file) => isPage(file) && !isWords(file))
      .flatMap((file) => {
        const found = /\p{Script=Han}+/u.exec(withoutComments(textOf(base, file)));
        return found ? [`${file}: "${found[0]}" belongs into a words file`] : [];
      }),
};
