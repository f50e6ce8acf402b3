/**
 * Guarantees
 * 1. Each check passes a tree that keeps its rule, and names the place in one that breaks it.
 * 2. A use case nobody can call, a missing one and an untested one are told apart.
 * 3. Generated pages that are stale or missing are found, and made again with the same bytes.
 */
import { describe, expect, it } from "@jest/globals";
import { generatedPages } from "../generate/pages.ts";
import { root } from "../root.ts";
import { aTree, type Files } from "../testing/a-small-house.ts";
import type { Check } from "./check.ts";
import { consoleTexts } from "./console-texts.ts";
import { decisions } from "./decisions.ts";
import { docsPaths } from "./docs-paths.ts";
import { environment } from "./environment.ts";
import { fileNames } from "./file-names.ts";
import { generated } from "./generated.ts";
import { leftovers } from "./leftovers.ts";
import { isAllowed, licences } from "./licences.ts";
import { lockFile } from "./lock-file.ts";
import { names, namesOf } from "./names.ts";
import { rawSql } from "./raw-sql.ts";
import { references } from "./references.ts";

const within = async <T>(files: Files, look: (dir: string) => T | Promise<T>): Promise<T> => {
  const { dir, remove } = aTree(files);
  try {
    return await look(dir);
  } finally {
    remove();
  }
};

const decision = "Date: 2026-11-24\nStatus: accepted\n## Context\n## Decision\n## Consequences\n";
const lock = (packages: object): Files => ({ "package-lock.json": JSON.stringify({ packages }) });
const room = (dependencies: object, refers: string[]): Files => ({
  "packages/a/package.json": JSON.stringify({ name: "@q/a", dependencies }),
  "packages/a/tsconfig.json": JSON.stringify({ references: refers.map((path) => ({ path })) }),
  "packages/b/package.json": JSON.stringify({ name: "@q/b" }),
  "packages/b/tsconfig.json": "{}",
});
const constantSql = [
  'const columns = ["a", "b"].join(", ");',
  "const one = (id: string) => pool.query(`select ${columns} from t where id = $1`, [`key ${id}`]);",
  "const two = (id: string) => client.$queryRaw`select 1 from t where id = ${id}`;",
  "const ofOne = (name: string) => `(${name}.id, ${columns})`;",
  "const three = () => pool.query(`select ${ofOne(\"t\")} from t`);",
  "const said = (name: string) => `Selected ${name}`;",
].join("\n");
const unfinished = ["TO", "DO"].join("");
const machine = ["", "work", "main"].join("/");

const rules: [check: Check, what: string, good: Files, bad: Files, offence: RegExp][] = [
  [fileNames, "a file called utils", { "packages/a/src/money.ts": "" }, { "packages/a/src/utils.ts": "" },
    /^packages\/a\/src\/utils\.ts: "utils"/],
  [fileNames, "a folder called common", { "services/a/src/domain/seat.ts": "" },
    { "services/a/src/common/seat.ts": "" }, /common\/seat\.ts: "common"/],
  [consoleTexts, "a text in a page", {
    "services/console/src/desk/today/today-words.ts": 'export const a = "今日";',
    "services/console/src/desk/today/today-page.tsx": "/** 今日 */\nexport const a = 1; // 今日",
  }, { "services/console/src/desk/today/today-page.tsx": "export const A = () => <h1>今日</h1>;" },
    /^services\/console\/src\/desk\/today\/today-page\.tsx: "今日"/],
  [environment, "process.env in a use case", { "packages/config/src/index.ts": "process.env;" },
    { "services/a/src/use-cases/b.ts": "process.env;" }, /^services\/a\/src\/use-cases\/b\.ts/],
  [environment, "a setting read by a test", { "packages/a/src/b.test.ts": 'process.env["TEST_REDIS_URL"];' },
    { "packages/a/src/b.test.ts": 'process.env["REDIS_URL"];' }, /^packages\/a\/src\/b\.test\.ts/],
  [references, "a reference without a dependency", room({ "@q/b": "*" }, ["../b"]), room({}, ["../b"]),
    /^packages\/a\/package\.json: lacks packages\/b/],
  [references, "a dependency without a reference", room({}, []), room({ "@q/b": "*" }, []),
    /^packages\/a\/tsconfig\.json: lacks packages\/b/],
  [rawSql, "a value in the text of a statement", { "services/a/src/adapters/b.ts": constantSql },
    { "services/a/src/adapters/b.ts": "const f = (id: string) => pool.query(`select 1 from t where id = '${id}'`);" },
    /^services\/a\/src\/adapters\/b\.ts: \$\{id\} in the text of a statement/],
  [rawSql, "a value in a statement that is made before", { "services/a/src/adapters/b.ts": constantSql },
    { "services/a/src/adapters/b.ts": "const f = (id: string) => { const sql = `delete from t where id = ${id}`; return client.$executeRawUnsafe(sql); };" },
    /\$\{id\} in the text/],
  [rawSql, "a value that a function puts into the text", { "services/a/src/adapters/b.ts": constantSql },
    { "services/a/src/adapters/b.ts": 'const f = (id: string) => pool.query(`select ${["a"].map((name) => name + id).join()} from t`);' },
    /in the text of a statement/],
  [rawSql, "a value added to the text", { "services/a/src/adapters/b.ts": constantSql },
    { "services/a/src/adapters/b.ts": 'const f = (id: string) => client.$queryRawUnsafe("select 1 where id = " + id);' },
    /\$\{id\} in the text/],
  [leftovers, "an unfinished mark", { "a.ts": "// done" }, { "a.ts": `// ${unfinished} later` }, /^a\.ts: .*mark/],
  [leftovers, "a path of one machine", { "a.md": "see services/work/x" }, { "a.md": `see ${machine}` },
    /^a\.md: a path of one machine/],
  [leftovers, "a test left out", { "a.test.ts": 'it("x")' }, { "a.test.ts": `it.${"only"}("x")` },
    /^a\.test\.ts: a test left out/],
  [lockFile, "a platform that is not locked",
    lock({ "node_modules/a": { optionalDependencies: { b: "1" } }, "node_modules/b": {} }),
    lock({ "node_modules/a": { optionalDependencies: { b: "1" } } }), /node_modules\/a wants b/],
  [lockFile, "a registry in the lock", lock({ "node_modules/a": {} }),
    lock({ "node_modules/a": { resolved: "https://registry.example/a.tgz" } }), /node_modules\/a names a registry/],
  [licences, "a licence that may not go with ours", lock({ "node_modules/a": { version: "1", license: "MIT" } }),
    lock({ "node_modules/a": { version: "1", license: "GPL-3.0" } }), /a@1 is GPL-3\.0/],
  [licences, "a licence nobody named, in a tool", lock({ "node_modules/a": { version: "1", license: "ISC" } }),
    lock({ "node_modules/a": { version: "1", dev: true } }), /a@1 is not named/],
  [licences, "an excused tool that ships after all",
    lock({ "node_modules/elkjs": { version: "1", license: "EPL-2.0", dev: true } }),
    lock({ "node_modules/elkjs": { version: "1", license: "EPL-2.0" } }), /elkjs@1 is EPL-2\.0/],
  [decisions, "a number taken twice", { "docs/decisions/0001-keep-a.md": decision },
    { "docs/decisions/0001-keep-a.md": decision, "docs/decisions/0001-keep-b.md": decision }, /0001 is taken twice/],
  [decisions, "a decision without consequences", { "docs/decisions/0001-keep-a.md": decision },
    { "docs/decisions/0001-keep-a.md": "Date: x\nStatus: y\n## Context\n## Decision\n" }, /"## Consequences" is missing/],
  [docsPaths, "a path that leads nowhere", { "docs/a.md": "see `services/b/src/c.ts`.", "services/b/src/c.ts": "" },
    { "docs/a.md": "see `services/b/src/c.ts`." }, /^docs\/a\.md: there is no services\/b\/src\/c\.ts/],
  [docsPaths, "a link that leads nowhere", { "docs/a.md": "[b](b.md)", "docs/b.md": "" },
    { "docs/a.md": "[b](b.md)" }, /^docs\/a\.md: there is no docs\/b\.md/],
];

describe("the checks", () => {
  const rows = rules.map(([check, what, good, bad, offence]) => ({ check, name: check.name, what, good, bad, offence }));

  it.each(rows)("$name sees $what", async ({ check, good, bad, offence }) => {
    expect(await within(good, (dir) => check.offences(dir))).toEqual([]);
    const offences = await within(bad, (dir) => check.offences(dir));
    expect(offences).toEqual(expect.arrayContaining([expect.stringMatching(offence)]));
  });

  it.each([
    ["MIT", true],
    ["(MIT OR GPL-2.0)", true],
    ["MIT AND GPL-2.0", false],
    ["Apache-2.0 AND MIT", true],
    ["GPL-3.0-only", false],
  ])("take %s as allowed: %s", (licence, may) => {
    expect(isAllowed(licence)).toBe(may);
  });
});

describe("names", () => {
  const folder = "services/seats/src/use-cases";
  const wanted = [{ service: "seats", useCase: "take-seat" }];
  const tested = { [`${folder}/take-seat.unit.test.ts`]: 'describe("takeSeat");' };
  const useCase = { [`${folder}/take-seat.ts`]: "" };

  it.each([
    ["passes one that is there and tested", { ...useCase, ...tested }, []],
    ["sees a missing one", tested, [`${folder}/take-seat.ts: is missing`]],
    ["sees one without a test", useCase, [`${folder}/take-seat.ts: no test of the service names it`]],
    ["sees one that nothing runs", { ...useCase, ...tested, [`${folder}/lost.ts`]: "" },
      [`${folder}/lost.ts: no operation and no step of the flow has this name`]],
  ])("%s", async (_what, files, offences) => {
    expect(await within(files, (dir) => namesOf(dir, wanted))).toEqual(offences);
  });

  it("asks for every operation of the contracts and every step of the flow", async () => {
    const missing = await within({}, (dir) => names.offences(dir));
    expect(missing).toEqual(
      expect.arrayContaining([
        "services/vacancies/src/use-cases/publish-vacancy.ts: is missing",
        "services/vacancies/src/use-cases/claim-seat.ts: is missing",
        "services/matcher/src/use-cases/index-vacancies.ts: is missing",
      ]),
    );
  });
});

describe("generated", () => {
  const aLock = lock({ "node_modules/a": { version: "1", license: "MIT" } });

  it("passes fresh pages, and sees a stale and a missing one", async () => {
    const pages = await within(aLock, (dir) => generatedPages(dir));
    const [stale, ...rest] = pages.slice(1);
    const fresh = Object.fromEntries(pages.map(({ path, text }) => [path, text]));
    const old = Object.fromEntries(rest.map(({ path, text }) => [path, text]));

    expect(await within({ ...aLock, ...fresh }, (dir) => generated.offences(dir))).toEqual([]);
    const offences = await within({ ...aLock, ...old, [String(stale?.path)]: "old" }, (dir) => generated.offences(dir));
    expect(offences.map((line) => line.split(":")[0])).toEqual(["docs/reference/openapi.json", stale?.path]);
  });

  it("makes the same bytes twice, and all public operations", async () => {
    const [first, second] = [await generatedPages(root), await generatedPages(root)];
    expect(second).toEqual(first);
    const openApi = first.find(({ path }) => path.endsWith("openapi.json"))?.text ?? "";
    expect(Object.keys((JSON.parse(openApi) as { paths: object }).paths).length).toBeGreaterThanOrEqual(15);
  });
});
