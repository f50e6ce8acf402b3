#!/usr/bin/env node
// Who may import whom: `npm run arch`. `--root DIR` looks at another tree (the test of the rules does).
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** dependency-cruiser does not tell its parser which files hold JSX; the parser is told here, before it is loaded. */
const swc = createRequire(import.meta.url)("@swc/core");
const { parseFileSync } = swc;
swc.parseFileSync = (file, terms) => parseFileSync(file, { ...terms, tsx: file.endsWith(".tsx") });
const { cruise } = await import("dependency-cruiser");

const { values } = parseArgs({ options: { root: { type: "string" } } });
const home = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const root = path.resolve(values.root ?? home);

const { forbidden, options } = createRequire(import.meta.url)("../dependency-cruiser.cjs");
const { enhancedResolveOptions, ...cruiseOptions } = options;

process.chdir(root);
const { output } = await cruise(
  ["packages", "services", "infra"],
  { ...cruiseOptions, baseDir: root, ruleSet: { forbidden }, validate: true },
  { ...enhancedResolveOptions, bustTheCache: true },
);

const { violations, totalCruised, totalDependenciesCruised } = output.summary;
const crossings = output.modules.flatMap(({ source, dependencies }) =>
  dependencies.filter(
    ({ resolved }) =>
      /^(packages|services|infra)\//.test(resolved) &&
      resolved.split("/").slice(0, 2).join("/") !== source.split("/").slice(0, 2).join("/"),
  ),
).length;

for (const { rule, from, to, cycle } of violations) {
  const way = cycle ? cycle.map(({ name }) => name).join(" -> ") : to;
  console.log(`${rule.name}: ${from} -> ${way}`);
}
console.log(
  `${violations.length} forbidden imports among ${totalDependenciesCruised} in ${totalCruised} files, ` +
    `${crossings} of them from one room into another`,
);
process.exit(violations.length > 0 ? 1 : 0);
