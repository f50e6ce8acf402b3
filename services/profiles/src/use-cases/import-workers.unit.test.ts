/**
 * Guarantees
 * 1. People enter with what their rows state, announced in one event; identifiers lie sealed.
 * 2. The same rows again change and announce nothing, whatever staff have corrected since; a dry run never does.
 * 3. A known person gets what a row newly states; what it is silent about stays; older news of seeking has no effect.
 * 4. Town staff take in people of their town only, and learn nothing of others'.
 * 5. Nobody is guessed: another name, another ID number, or a twin without an ID number is refused.
 * 6. Every refusal names its row and column, says what to do, and repeats no identifier.
 * 7. The same rows under the same key are answered as before, with no second effect; other rows under it are refused;
 *    a dry run leaves its key unused.
 */
import { describe, expect, it } from "@jest/globals";
import type { WorkerRowResult } from "@qianxian/contracts/profiles";
import { workerColumnNames } from "@qianxian/intake";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { aListRow, aNewWorker, aProfilesApp, countyStaff, otherService, towns, townStaff, villages, workerId } from "../testing/index.ts";

type Results = { results: WorkerRowResult[] };

const anImport = () => {
  const made = aProfilesApp();
  const take = async (rows: unknown[], actor: Actor = countyStaff, dryRun = false) =>
    ((await made.app.importWorkers({ rows, dryRun }, actor)) as Results).results;
  const people = () => [...made.state.workers.values()];
  return { ...made, take, people };
};
const outcomes = (results: readonly Pick<WorkerRowResult, "outcome">[]) => results.map(({ outcome }) => outcome);
const pointers = (results: readonly WorkerRowResult[]) => results.flatMap(({ because }) => because.map(({ pointer }) => pointer));

describe("importWorkers", () => {
  it("enters people and announces them together", async () => {
    const { take, people, state } = anImport();
    const results = await take([aListRow(1, { skills: "缝纫3年", consentToPush: "是" }), aListRow(2, { idNumber: "", externalId: "R-2", seeking: "" })]);
    expect(outcomes(results)).toEqual(["added", "added"]);
    expect(people()).toMatchObject([
      { revision: 1, village: villages.dahe, town: towns.dahe, birthMonth: "1990-05", facts: { skills: [{ name: "缝纫" }], consentToPush: true, seeking: { state: "now" } } },
      { birthMonth: null, facts: { consentToPush: false, seeking: { state: "no" } } },
    ]);
    expect(results[1]).toMatchObject({ externalId: "R-2", workerId: people()[1]?.id, because: [{ pointer: "/rows/1/seeking", column: "求职状态" }] });
    expect(state.events).toHaveLength(1);
    expect(JSON.stringify([...people(), ...state.events])).not.toMatch(/韦试验|154000|990000/);
  });

  it("changes nothing when the same rows come again, even after a correction", async () => {
    const { take, app, people, state } = anImport();
    const rows = [aListRow(1, { wageFloor: "4500" }), aListRow(2, { idNumber: "", externalId: "R-2" })];
    const [first] = await take(rows);
    await app.changeWorker({ workerId: first?.workerId, wageFloorFen: 1 }, countyStaff);
    const before = structuredClone(people());
    const again = await take(rows.toReversed());
    expect(outcomes(again)).toEqual(["unchanged", "unchanged"]);
    expect(again.map(({ workerId }) => workerId)).toEqual(people().map(({ id }) => id).toReversed());
    expect(people()).toEqual(before);
    expect(state.events).toHaveLength(2);
  });

  it("tells in a dry run what would happen, and changes nothing", async () => {
    const { take, people, state } = anImport();
    await take([aListRow(1)]);
    const before = structuredClone({ workers: people(), intake: [...state.intake], events: state.events });
    const results = await take([aListRow(1, { wageFloor: "5千" }), aListRow(2)], countyStaff, true);
    expect(results).toMatchObject([{ outcome: "changed", workerId: people()[0]?.id }, { outcome: "added", workerId: null }]);
    expect({ workers: people(), intake: [...state.intake], events: state.events }).toEqual(before);
  });

  it("adds to a known person what a row newly states", async () => {
    const { take, app, people, vault } = anImport();
    await app.loadWorkers({ workers: [aNewWorker(1, { village: villages.dahe, wageFloorFen: 400_000, phone: null })] }, otherService);
    const [result] = await take([aListRow(1, { phone: "15400000009", village: "大河村", skills: "电焊", seeking: "已外出", verifiedOn: "2020-01-01" })]);
    expect(result).toMatchObject({ outcome: "changed", workerId: workerId(1) });
    const [worker] = people();
    expect(worker).toMatchObject({ revision: 2, village: "522732111281", facts: { wageFloorFen: 400_000, skills: [{ name: "电焊" }], seeking: { state: "now" } } });
    expect(vault.open("phone", workerId(1), worker?.sealed.phone ?? "")).toBe("15400000009");
  });

  it("fills in an ID number that the list lacked before", async () => {
    const { take, people } = anImport();
    await take([aListRow(1, { idNumber: "", externalId: "R-1" })]);
    expect(outcomes(await take([aListRow(1, { externalId: "R-1" })]))).toEqual(["changed"]);
    expect(people()).toMatchObject([{ revision: 2, birthMonth: "1990-05" }]);
    expect(outcomes(await take([aListRow(1)]))).toEqual(["unchanged"]);
  });

  it("lets town staff take in their own town only", async () => {
    const { take, people } = anImport();
    await take([aListRow(1, { town: "", village: "永康村" })]);
    const results = await take([aListRow(2), aListRow(3, { town: "三合街道", village: "永康村" }), aListRow(1)], townStaff(towns.dahe));
    expect(outcomes(results)).toEqual(["added", "refused", "refused"]);
    expect(pointers(results)).toEqual(["/rows/1/village", "/rows/2/idNumber"]);
    expect(results[2]?.workerId).toBeNull();
    expect(people()).toHaveLength(2);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["another name under the ID number", { name: "蒙试验" }, "name"],
    ["a twin without an ID number", { idNumber: "", externalId: "R-9" }, "idNumber"],
    ["a miscopied ID number", { idNumber: "990000199005170010" }, "idNumber"],
    ["no village of the county", { village: "桃花源村" }, "village"],
    ["a column that is none", { sex: "x" }, ""],
  ])("refuses %s and repeats no identifier", async (_what, change, column) => {
    const { take, people } = anImport();
    await take([aListRow(1, { externalId: "R-1" })]);
    const before = structuredClone(people());
    const results = await take([aListRow(4, { externalId: "R-4" }), aListRow(1, { externalId: "R-1", ...change })]);
    expect(outcomes(results)).toEqual(["added", "refused"]);
    expect(pointers(results)).toEqual([column === "" ? "/rows/1" : `/rows/1/${column}`]);
    const [because] = results[1]?.because ?? [];
    expect(because?.column).toEqual(column === "" ? null : workerColumnNames[column as keyof typeof workerColumnNames]);
    expect(because?.zh).toMatch(/请/);
    expect(JSON.stringify(results)).not.toMatch(/韦试验|蒙试验|154000|990000/);
    expect(people().slice(0, 1)).toEqual(before);
  });

  it("takes the first row only of a person who comes twice", async () => {
    const { take, people } = anImport();
    const results = await take([aListRow(1), aListRow(1, { wageFloor: "9千" })]);
    expect(outcomes(results)).toEqual(["added", "refused"]);
    expect(results[1]?.because[0]?.zh).toContain("第 1 行");
    expect(people()).toMatchObject([{ facts: { wageFloorFen: null } }]);
  });

  it("keeps people apart who have the same number in lists of two villages, or ID numbers of their own", async () => {
    const { take, people, state } = anImport();
    const nobody = { idNumber: "", externalId: "1" };
    const rows = [
      aListRow(1, nobody),
      aListRow(2, { ...nobody, village: "大河村" }),
      aListRow(3, { externalId: "2" }),
      aListRow(4, { externalId: "2" }),
    ];
    expect(outcomes(await take(rows))).toEqual(["added", "added", "added", "added"]);
    const before = structuredClone(people());
    expect(outcomes(await take(rows))).toEqual(["unchanged", "unchanged", "unchanged", "unchanged"]);
    expect([people(), state.events.length]).toEqual([before, 1]);
  });

  it("answers again under a key as it did, and refuses other rows under it", async () => {
    const { app, people, state } = anImport();
    const under = (bodyHash: string) => ({ once: { key: "batch-1", scope: "county", bodyHash } });
    const rows = [aListRow(1), aListRow(2)];
    const tried = await app.importWorkers({ rows, dryRun: true }, countyStaff, under("dry"));
    expect(state.answers.size).toBe(0);
    const first = await app.importWorkers({ rows }, countyStaff, under("rows"));
    expect([outcomes(tried.results), outcomes(first.results)]).toEqual([["added", "added"], ["added", "added"]]);
    const before = structuredClone(people());

    expect(await app.importWorkers({ rows }, countyStaff, under("rows"))).toEqual(first);
    const other = app.importWorkers({ rows: [aListRow(3)] }, countyStaff, under("other rows"));
    await expect(other).rejects.toMatchObject({ code: "idempotency-reused" });
    expect([people(), state.events.length]).toEqual([before, 1]);
  });
});
