import { existsSync } from "node:fs";
import path from "node:path";
import { unexplained } from "../generate/config.ts";
import { generatedPages } from "../generate/pages.ts";
import { textOf } from "../files.ts";
import type { Check } from "./check.ts";

export const generated: Check = {
  name: "generated files",
  rule: "docs/reference and the types of the client are what `npm run generate` makes now, and every setting has its sentence.",
  offences: async (base) => {
    const pages = await generatedPages(base);
    const stale = pages.filter(
      (page) => !existsSync(path.join(base, page.path)) || textOf(base, page.path) !== page.text,
    );
    return [
      ...stale.map(({ path: file }) => `${file}: is not current; run npm run generate`),
      ...(await unexplained(base)),
    ];
  },
};
