/**
 * Guarantees
 * 1. County staff list every crew, town staff those of their town, a leader the own one.
 * 2. The leader stands with a masked name, and members are counted, of people within the caller's reach only.
 * 3. Pages follow each other without gap or repeat; a broken cursor is refused.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aNewCrew,
  aNewWorker,
  aProfilesApp,
  countyStaff,
  crewId,
  leaderOf,
  otherService,
  towns,
  townStaff,
  villages,
  workerId,
} from "../testing/index.ts";

const aLedger = async () => {
  const { app } = aProfilesApp();
  const workers = [aNewWorker(1), aNewWorker(2, { village: villages.dahe }), aNewWorker(3), aNewWorker(4)];
  await app.loadWorkers({ workers }, otherService);
  const crews = [
    aNewCrew(1, [workerId(1), workerId(2)]),
    aNewCrew(2, [workerId(3)], towns.dahe),
    aNewCrew(3, [workerId(4)]),
  ];
  await app.loadCrews({ crews }, otherService);
  return app;
};

type Page = { items: { id: string }[]; nextCursor: string | null };
const idsOf = (page: Page) => page.items.map(({ id }) => id);

describe("listCrews", () => {
  it.each([
    ["county staff", countyStaff, [3, 2, 1]],
    ["staff of a town", townStaff(towns.dahe), [2]],
    ["a leader", leaderOf(crewId(3)), [3]],
    ["the leader of no crew", leaderOf(crewId(9)), []],
  ])("shows %s what is within reach", async (_who, actor, numbers) => {
    const app = await aLedger();
    expect(idsOf(await app.listCrews({}, actor))).toEqual(numbers.map(crewId));
  });

  it("names only a leader within reach, masked, and counts only such members", async () => {
    const app = await aLedger();
    const lines = async (actor = countyStaff) => {
      const { items, total } = await app.listCrews({ town: towns.sanhe }, actor);
      expect(total).toBe(items.length);
      return items.map(({ leaderMaskedName, memberCount }) => [leaderMaskedName, memberCount]);
    };
    expect(await lines()).toEqual([["韦*", 1], ["韦*", 2]]);
    expect(await lines(townStaff(towns.sanhe))).toEqual([["韦*", 1], ["韦*", 1]]);
    const [foreign] = (await app.listCrews({}, townStaff(towns.dahe))).items;
    expect(foreign).toMatchObject({ leaderWorkerId: workerId(3), leaderMaskedName: null, memberCount: 0 });
    expect(Object.keys(foreign ?? {})).not.toContain("memberIds");
    await expect(app.listCrews({ town: "522732999" }, countyStaff)).rejects.toMatchObject({ fields: [{ pointer: "/town" }] });
  });

  it("goes on where the last page ended", async () => {
    const app = await aLedger();
    const first = await app.listCrews({ limit: "2" }, countyStaff);
    const second = await app.listCrews({ limit: "2", cursor: first.nextCursor }, countyStaff);
    expect([first, second].flatMap(idsOf)).toEqual([3, 2, 1].map(crewId));
    expect([first.total, second.total]).toEqual([3, 3]);
    expect(second.nextCursor).toBeNull();
    await expect(app.listCrews({ cursor: "e30" }, countyStaff)).rejects.toMatchObject({
      fields: [{ pointer: "/cursor" }],
    });
  });
});
