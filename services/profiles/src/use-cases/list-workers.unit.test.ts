/**
 * Guarantees
 * 1. County staff list the county, town staff their own town whatever they ask for; identifiers masked.
 * 2. Whatever is known narrows the list; it says how long it is; pages follow each other without gap or repeat.
 * 3. A town, village, skill or region that does not exist, and a cursor that is broken or of another order, are refused
 *    with a pointer.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aNewWorker,
  aProfilesApp,
  countyStaff,
  crewId,
  employer,
  operator,
  otherService,
  stationId,
  towns,
  townStaff,
  villages,
  workerId,
} from "../testing/index.ts";

const no = { state: "no", from: null, source: "worker", verifiedOn: "2026-03-01" } as const;

const aLedger = async () => {
  const service = aProfilesApp();
  const workers = [
    aNewWorker(1),
    aNewWorker(2, { seeking: no }),
    aNewWorker(3, { village: villages.dahe }),
    aNewWorker(4, { village: villages.dahe, seeking: no }),
    aNewWorker(5, { village: villages.duting, name: "欧阳试验", phone: null, skills: [{ name: "缝纫", level: null, years: null }], wantedSectors: ["hotel"], wantedRegions: ["320412"], priorityGroups: ["lifted"] }),
  ];
  await service.app.loadWorkers({ workers }, otherService);
  return service.app;
};

type Page = { items: { id: string }[]; nextCursor: string | null; total: number };
const idsOf = (page: Page) => page.items.map(({ id }) => id);

describe("listWorkers", () => {
  it("shows county staff everybody, masked", async () => {
    const app = await aLedger();
    const page = await app.listWorkers({}, countyStaff);
    expect(idsOf(page)).toEqual([5, 4, 3, 2, 1].map(workerId));
    expect(page.total).toBe(5);
    expect(page.items[0]).toMatchObject({ maskedName: "欧阳*", maskedPhone: null });
    expect(page.items[4]).toMatchObject({ maskedIdNumber: expect.stringMatching(/^990000\*{8}\d{3}[\dX]$/) });
  });

  it("shows another county's staff nobody", async () => {
    const app = await aLedger();
    const stranger = { ...countyStaff, county: "522731" } as typeof countyStaff;
    expect(idsOf(await app.listWorkers({}, stranger))).toEqual([]);
  });

  it("shows town staff their own town only", async () => {
    const app = await aLedger();
    const staff = townStaff(towns.dahe);
    expect(idsOf(await app.listWorkers({}, staff))).toEqual([workerId(4), workerId(3)]);
    expect(idsOf(await app.listWorkers({ town: towns.sanhe }, staff))).toEqual([]);
    expect(idsOf(await app.listWorkers({ village: villages.sanhe }, staff))).toEqual([]);
  });

  it("narrows by whatever is known", async () => {
    const app = await aLedger();
    const ids = async (input: object) => idsOf(await app.listWorkers(input, countyStaff));
    expect(await ids({ town: towns.sanhe })).toEqual([workerId(2), workerId(1)]);
    expect(await ids({ village: villages.duting })).toEqual([workerId(5)]);
    expect(await ids({ seeking: "no" })).toEqual([workerId(4), workerId(2)]);
    expect(await ids({ town: towns.dahe, seeking: "now" })).toEqual([workerId(3)]);
    expect(await ids({ skill: "缝纫", wantedSector: "hotel", wantedRegion: "320000", priorityGroup: "lifted" })).toEqual([workerId(5)]);
    expect(await ids({ hasPhone: "false" })).toEqual([workerId(5)]);
    expect(await ids({ consentToPush: "true", verifiedBefore: "2026-03-02", sort: "town" })).toEqual([1, 2, 3, 4, 5].map(workerId));
    expect(await ids({ crewId: crewId(1) })).toEqual([]);
    expect(await ids({ stationId: stationId(1) })).toEqual([]);
  });

  it("goes on where the last page ended", async () => {
    const app = await aLedger();
    const first = await app.listWorkers({ limit: "2" }, countyStaff);
    const second = await app.listWorkers({ limit: "2", cursor: first.nextCursor }, countyStaff);
    const third = await app.listWorkers({ limit: "2", cursor: second.nextCursor }, countyStaff);
    expect([first, second, third].flatMap(idsOf)).toEqual([5, 4, 3, 2, 1].map(workerId));
    expect([first, second, third].map(({ total }) => total)).toEqual([5, 5, 5]);
    expect(third.nextCursor).toBeNull();
  });

  it.each(["verified", "birth-year", "town"])("goes on in the order of %s, and refuses the place of another order", async (sort) => {
    const app = await aLedger();
    const first = await app.listWorkers({ limit: 3, sort }, countyStaff);
    const second = await app.listWorkers({ limit: 3, sort, cursor: first.nextCursor }, countyStaff);
    expect([first, second].flatMap(idsOf)).toEqual([1, 2, 3, 4, 5].map(workerId));
    await expect(app.listWorkers({ cursor: first.nextCursor }, countyStaff)).rejects.toMatchObject({ code: "invalid-input", fields: [{ pointer: "/cursor" }] });
  });

  it.each([
    ["/skill", { skill: "绝活" }],
    ["/wantedRegion", { wantedRegion: "999999" }],
    ["/hasPhone", { hasPhone: "maybe" }],
    ["/town", { town: "522732999" }],
    ["/village", { village: "522732001999" }],
    ["/cursor", { cursor: "nonsense" }],
    ["/seeking", { seeking: "maybe" }],
    ["/name", { name: "韦" }],
  ])("refuses a wrong %s", async (pointer, input) => {
    const app = await aLedger();
    await expect(app.listWorkers(input, countyStaff)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer }],
    });
  });

  it.each([
    ["somebody without identity", { role: "anyone" } as const],
    ["an operator", operator],
    ["an employer", employer],
  ])("shows %s nobody", async (_who, actor) => {
    const app = await aLedger();
    expect(await app.listWorkers({}, actor)).toEqual({ items: [], nextCursor: null, total: 0 });
  });
});
