import { existsSync } from "node:fs";
import path from "node:path";
import { unexplained } from "../generate/config.ts";
import { referencePages } from "../generate/pages.ts";
import { textOf } from "../files.ts";
import type { Check } from "./check.ts";

export const generated: Check = {
  name: "generated files",
  rule: "docs/reference is what `npm run generate` makes now, and every setting has its sentence.",
  offences: async (base) => {
    const pages = await referencePages(base);
    const stale = pages.filter(
      (page) => !existsSync(path.join(base, page.path)) || textOf(base, page.path) !== page.text,
    );
    return [
      ...stale.map(({ path: file }) => `${file}: is not current; run npm run generate`),
      ...(await unexplained(base)),
    ];
  },
};
