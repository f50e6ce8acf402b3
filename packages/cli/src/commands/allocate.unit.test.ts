import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { run } from "../program.ts";
import { anIo } from "../testing/an-io.ts";

/**
 * Guarantees
 * 1. The plan names who gets what by the names of the files; those without a seat are absent; total, bound, gap, filled and
 *    seconds are printed, in lines or as JSON; no gateway is needed.
 * 2. A vacancy's number is its row in the seats file, a worker's the order of first appearance, whatever the order of rows.
 * 3. `headcount` is read as seats, `vacancy_priority` as priority, .gz is unpacked, other columns are not looked at, quoted
 *    cells, blanks, a byte order mark, CRLF and empty lines are read as meant.
 * 4. A bad row stops it: exit 1, file and line number in both languages, no plan written, nothing of the row told.
 * 5. A command written wrongly exits 2.
 */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "qx-allocate-"));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
let files = 0;

type Given = { edges: string | Buffer; seats: string | Buffer; method?: string; more?: readonly string[] };

const allocated = async ({ edges, seats, method = "stable", more = [] }: Given) => {
  files += 1;
  const [edgesFile, seatsFile, out] = [at(`edges-${files}.csv`), at(`seats-${files}.csv`), at(`plan-${files}.csv`)];
  await writeFile(edgesFile, edges);
  await writeFile(seatsFile, seats);
  const io = anIo();
  const code = await run(["allocate", "--edges", edgesFile, "--seats", seatsFile, "--method", method, "--out", out, ...more], io);
  const plan = await readFile(out, "utf8").catch(() => null);
  return { code, plan, io, said: io.said.join("\n") };
};

const seats = "vacancy,seats\nv1,1\nv2,1\nv3,0\n";
const edges = "worker,vacancy,score\nanna,v1,9\nanna,v2,8\nbert,v1,8\nbert,v2,1\ncarl,v1,5\n";

describe("qx allocate", () => {
  it("writes a stable plan and prints what it comes to", async () => {
    const { code, plan, io } = await allocated({ edges, seats });
    expect(code).toBe(0);
    expect(plan).toBe("worker,vacancy\nanna,v1\nbert,v2\n");
    const text = io.printed.join("\n");
    for (const line of [/total +10$/m, /bound +16$/m, /gap +37\.5000 %$/m, /filled +2$/m, /seconds +0\.\d{3}$/m])
      expect(text).toMatch(line);
    expect(io.said).toEqual([]);
  });

  it("writes an optimal plan and prints JSON", async () => {
    const { code, plan, io } = await allocated({ edges, seats, method: "optimal", more: ["--json"] });
    expect(code).toBe(0);
    expect(plan).toBe("worker,vacancy\nanna,v2\nbert,v1\n");
    const answer = JSON.parse(io.printed.join("\n")) as Record<string, unknown>;
    expect(answer).toMatchObject({ method: "optimal", total: 16, bound: 16, gap: 0, filled: 2, workers: 3, vacancies: 3, seats: 2, pairs: 5 });
    expect(answer["seconds"]).toBeGreaterThanOrEqual(0);
    expect(answer["figures"]).toMatchObject({ optimal: { total: 16 }, stable: { total: 10, blockingPairs: 0 }, topOne: { total: 9 }, greedy: { total: 10 } });
    expect(answer["inNoList"]).toEqual([]);
  });

  it("numbers vacancies by their rows and workers by first appearance, however rows are mixed", async () => {
    const ties = "worker,vacancy,score\nz,b,5\na,a,5\nz,a,5\na,b,5\n";
    expect((await allocated({ edges: ties, seats: "vacancy,seats\nb,1\na,1\n" })).plan).toBe("worker,vacancy\nz,b\na,a\n");
    expect((await allocated({ edges: ties, seats: "vacancy,seats\nb,1\na,0\n" })).plan).toBe("worker,vacancy\nz,b\n");
  });

  it("reads other names, packed files, quotes, blanks, marks and line ends as they are meant", async () => {
    const { code, plan, said } = await allocated({
      edges: gzipSync('\ufeffid,vacancy_priority, Score ,WORKER,vacancy,\r\n1,1,9.5,"赵, 甲",一厂,\r\n\r\n2, 2 ,5e-1,"钱""乙""",一厂,'),
      seats: gzipSync("title,vacancy,headcount\nx,一厂,1\n"),
    });
    expect([code, said]).toEqual([0, ""]);
    expect(plan).toBe('worker,vacancy\n"钱""乙""",一厂\n');
  });

  it("reads a hundred thousand rows, longer than one piece of the stream", async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `worker-${row % 5_000},vacancy-${(row * 11) % 301},${(row % 97) + 1}`);
    const many = Array.from({ length: 301 }, (_, at) => `vacancy-${at},3`);
    const given = { edges: ["worker,vacancy,score", ...new Map(rows.map((row) => [row.split(",", 2).join(), row])).values()].join("\n"), seats: ["vacancy,seats", ...many].join("\n") };
    const { code, plan } = await allocated({ ...given, method: "optimal" });
    expect(code).toBe(0);
    expect(plan?.trim().split("\n")).toHaveLength(1 + 903);
  });

  it.each([
    ["a score of nothing", { edges: "worker,vacancy,score\na,v1,1\nb,v1,0\n" }, "edges", 3, "score 不是大于 0 的数", "score is not a number above 0"],
    ["a score in words", { edges: "worker,vacancy,score\na,v1,13912345678x\n" }, "edges", 2, "score", "score is not a number"],
    ["a score missing", { edges: "worker,vacancy,score\na,v1\n" }, "edges", 2, "score", "score is not a number"],
    ["a worker missing", { edges: "worker,vacancy,score\n ,v1,3\n" }, "edges", 2, "没有写人员", "the worker is missing"],
    ["a vacancy missing", { edges: "vacancy,worker,score\n,a,3\n" }, "edges", 2, "没有写岗位", "the vacancy is missing"],
    ["a vacancy without seats", { edges: "worker,vacancy,score\n\na,v9,3\n" }, "edges", 3, "不在名额文件里", "not in the seats file"],
    ["a priority in words", { edges: "worker,vacancy,score,priority\na,v1,3,high\n" }, "edges", 2, "priority 不是数", "priority is not a number"],
    ["a pair twice", { edges: "worker,vacancy,score\na,v1,3\nb,v1,3\na,v1,4\n" }, "edges", 4, "前面已有", "stand in an earlier line"],
    ["an open quotation mark", { edges: 'worker,vacancy,score\n"a,v1,3\n' }, "edges", 2, "引号没有成对", "quotation marks"],
    ["half a seat", { seats: "vacancy,seats\nv1,1\nv2,0.5\n" }, "seats", 3, "名额不是", "not a whole number"],
    ["less than no seat", { seats: "vacancy,seats\nv1,-1\n" }, "seats", 2, "名额不是", "not a whole number"],
    ["a vacancy twice", { seats: "vacancy,seats\nv1,1\nv1,2\n" }, "seats", 3, "前面已有", "stands in an earlier line"],
  ])("stops at %s", async (_what, given, file, line, zh, en) => {
    const { code, plan, said } = await allocated({ edges, seats, ...given });
    expect([code, plan]).toEqual([1, null]);
    expect(said).toMatch(new RegExp(`${file}-\\d+\\.csv 第 ${line} 行：.*${zh}`));
    expect(said).toMatch(new RegExp(`${file}-\\d+\\.csv, line ${line}: .*${en}`));
    expect(said).not.toContain("13912345678");
  });

  it.each([
    ["no edges at all", { edges: "" }, "is empty"],
    ["no seats at all", { seats: "" }, "is empty"],
    ["no column of scores", { edges: "worker,vacancy\na,v1\n" }, "no column score"],
    ["no column of seats", { seats: "vacancy,posts\nv1,1\n" }, "no column seats or headcount"],
    ["a broken pack", { edges: gzipSync(edges.repeat(50)).subarray(0, 40) }, "Cannot read"],
  ])("stops where there is %s", async (_what, given, en) => {
    const { code, plan, said } = await allocated({ edges, seats, ...given });
    expect([code, plan]).toEqual([1, null]);
    expect(said).toContain(en);
  });

  it("says which file is not there, or cannot be written", async () => {
    const io = anIo();
    const command = ["allocate", "--edges", at("none.csv"), "--seats", at("none.csv"), "--method", "stable", "--out", at("plan.csv")];
    expect(await run(command, io)).toBe(1);
    expect(io.said.join("\n")).toContain("no such file");
    const { code, said } = await allocated({ edges, seats, more: ["--out", path.join(folder, "no", "plan.csv")] });
    expect([code, said]).toEqual([1, expect.stringContaining("Cannot write")]);
  });

  it.each([[["--method", "best"]], [["--gap", "2"]]])("exits 2 for %j", async (more) => {
    expect((await allocated({ edges, seats, more })).code).toBe(2);
  });
});
