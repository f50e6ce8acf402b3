// `npm run checks`: what no linter and no compiler sees. Prints every offence; exit 1 if there is one.
import type { Check } from "./checks/check.ts";
import { consoleTexts } from "./checks/console-texts.ts";
import { decisions } from "./checks/decisions.ts";
import { docsPaths } from "./checks/docs-paths.ts";
import { environment } from "./checks/environment.ts";
import { fileNames } from "./checks/file-names.ts";
import { generated } from "./checks/generated.ts";
import { leftovers } from "./checks/leftovers.ts";
import { licences } from "./checks/licences.ts";
import { lockFile } from "./checks/lock-file.ts";
import { names } from "./checks/names.ts";
import { rawSql } from "./checks/raw-sql.ts";
import { references } from "./checks/references.ts";
import { root } from "./root.ts";

const checks: readonly Check[] = [
  names,
  fileNames,
  environment,
  rawSql,
  references,
  leftovers,
  lockFile,
  licences,
  decisions,
  docsPaths,
  consoleTexts,
  generated,
];

let found = 0;
for (const { name, rule, offences } of checks) {
  const lines = await offences(root);
  found += lines.length;
  console.log(`${lines.length === 0 ? "ok  " : "FAIL"} ${name}: ${rule}`);
  for (const line of lines) console.log(`       ${line}`);
}
process.exitCode = found > 0 ? 1 : 0;
