// `npm run generate`: writes docs/reference and the types of packages/client, from the contracts,
// the settings and the lock file.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generatedPages } from "./generate/pages.ts";
import { root } from "./root.ts";

for (const page of await generatedPages(root)) {
  const file = path.join(root, page.path);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, page.text);
  console.log(page.path);
}
