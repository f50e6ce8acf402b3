import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { rankVacancies } from "@qianxian/matching";
import { aVacancyCard, anId, aWorkerCard } from "@qianxian/testing/cards";
import { run } from "../program.ts";
import { anIo } from "../testing/an-io.ts";

/**
 * Guarantees
 * 1. Each worker of the file gets their best vacancies with score and rank, as the plain scan gives them; the same bytes
 *    whatever the order of both files; no gateway is needed.
 * 2. Cards of the contract are read as they are; of other records only the id must be there: absent and null are not known,
 *    `seats` is read as open seats, a skill may be a name alone; .gz, a byte order mark and empty lines are read as meant.
 * 3. A line that is not right stops it: exit 1, file and line number in both languages, nothing written, nothing of the line told.
 * 4. `--check` ranks workers again; `--date` says as of which day.
 * 5. A command written wrongly exits 2.
 */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "qx-rank-"));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const linesOf = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");

const ranked = async (workers: string | Buffer, vacancies: string | Buffer, ...more: string[]) => {
  files += 1;
  const [workersFile, vacanciesFile, out] = ["w.jsonl", "v.jsonl", "m.csv"].map((name) => path.join(folder, `${files}-${name}`)) as [string, string, string];
  await writeFile(workersFile, workers);
  await writeFile(vacanciesFile, vacancies);
  const io = anIo();
  const code = await run(["rank", "--workers", workersFile, "--vacancies", vacanciesFile, "--out", out, ...more], io);
  return { code, csv: await readFile(out, "utf8").catch(() => null), printed: io.printed.join("\n"), said: io.said.join("\n") };
};

const workers = [
  aWorkerCard({ id: anId(2), wantedRegions: ["320400"] as never, skills: [{ name: "缝纫", level: "able", years: 2 }] as never }),
  aWorkerCard({ id: anId(1), wageFloorFen: 500_000, wantedSectors: ["hotel"] }),
  aWorkerCard({ id: anId(3), erased: true }),
];
const vacancies = Array.from({ length: 30 }, (_, at) =>
  aVacancyCard({
    id: anId(1_001 + at),
    sector: at % 2 === 0 ? "hotel" : "manufacturing",
    region: at % 3 === 0 ? "320412" : "440112",
    skills: at % 5 === 0 ? ([{ name: "缝纫", level: null, must: true }] as never) : [],
    wage: { minFen: 400_000 + 10_000 * at, maxFen: 800_000, unit: "month" },
  }),
);

describe("qx rank", () => {
  it("writes what the plain scan gives, the same whatever the order of the files", async () => {
    const { code, csv, printed } = await ranked(linesOf(workers), linesOf(vacancies), "--top", "4", "--check", "3", "--json");
    expect(code).toBe(0);
    const expected = workers
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((worker) =>
        rankVacancies(worker, vacancies, 4, { today: "2026-11-24" }).map(({ vacancy, verdict }, at) => `${worker.id},${vacancy.id},${verdict.score},${at + 1}`),
      );
    expect(csv).toBe(`worker,vacancy,score,rank\n${expected.join("\n")}\n`);
    expect(JSON.parse(printed)).toMatchObject({ date: "2026-11-24", workers: 3, vacancies: 30, pairs: 8, checked: 3 });
    const again = await ranked(linesOf(workers.toReversed()), linesOf(vacancies.toReversed()), "--top", "4");
    expect(again.csv).toBe(csv);
  });

  it("reads records that leave out what they do not know, packed or not", async () => {
    const people = `\ufeff${linesOf([{ id: "甲", skills: ["缝纫"], note: "x" }])}\n`;
    const posts = linesOf([{ id: "a", skills: [{ name: "缝纫" }], seats: { open: 2 } }, { id: "b", skills: ["电工"], seats: 3 }, { id: "c", seatsOpen: 0 }]);
    const { code, csv } = await ranked(gzipSync(people), gzipSync(posts));
    expect(code).toBe(0);
    expect(csv?.split("\n").slice(1).map((row) => row.split(",").slice(0, 2).join())).toEqual(["甲,a", "甲,b", ""]);
  });

  it("ranks as of the day given", async () => {
    const posts = linesOf([{ id: "a", closesOn: "2026-03-14" }, { id: "b", closesOn: "2026-03-15" }]);
    const { csv } = await ranked(linesOf([{ id: "w" }]), posts, "--date", "2026-03-15");
    expect(csv).toMatch(/^worker,vacancy,score,rank\nw,b,\d+,1\n$/);
  });

  it.each([
    ["no JSON", '{"id":"w"}\n\n{"id":', "第 3 行", "line 3"],
    ["a field that is not right", '{"id":"w","wageFloorFen":"secret-4800"}\n', "第 1 行：wageFloorFen", "line 1: wageFloorFen"],
    ["a record without an id", '{"id":"w"}\n{"skills":[]}\n', "第 2 行：id", "line 2: id"],
    ["an id twice", '{"id":"w"}\n{"id":"w"}\n', "第 2 行：编号和第 1 行重复", "line 2: the id of line 1 again"],
  ])("stops at %s with file and line", async (_what, people, zh, en) => {
    const { code, csv, said } = await ranked(people, linesOf([{ id: "v" }]));
    expect([code, csv]).toEqual([1, null]);
    expect(said).toContain("w.jsonl");
    expect(said).toContain(zh);
    expect(said).toContain(en);
    expect(said).not.toContain("secret");
  });

  it("says that a file is not there, or empty", async () => {
    const gone = await run(["rank", "--workers", path.join(folder, "none"), "--vacancies", "x", "--out", "y"], anIo());
    const { code, said } = await ranked("", linesOf([{ id: "v" }]));
    expect([gone, code]).toEqual([1, 1]);
    expect(said).toContain("是空的");
  });

  it.each([[["--top", "0"]], [["--date", "soon"]], [["--check", "-1"]]])("refuses %j as written wrongly", async (more) => {
    expect((await ranked(linesOf([{ id: "w" }]), linesOf([{ id: "v" }]), ...more)).code).toBe(2);
  });
});
