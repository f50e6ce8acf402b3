/**
 * Guarantees
 * 1. County staff list the county, town staff their own town whatever they ask for; identifiers masked.
 * 2. Town, village and seeking narrow the list; pages follow each other without gap or repeat.
 * 3. A town or village that does not exist, and a broken cursor, are refused with a pointer.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aNewWorker,
  aProfilesApp,
  countyStaff,
  employer,
  operator,
  otherService,
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
    aNewWorker(5, { village: villages.duting, name: "欧阳试验" }),
  ];
  await service.app.loadWorkers({ workers }, otherService);
  return service.app;
};

type Page = { items: { id: string }[]; nextCursor: string | null };
const idsOf = (page: Page) => page.items.map(({ id }) => id);

describe("listWorkers", () => {
  it("shows county staff everybody, masked", async () => {
    const app = await aLedger();
    const page = await app.listWorkers({}, countyStaff);
    expect(idsOf(page)).toEqual([1, 2, 3, 4, 5].map(workerId));
    expect(page.items[4]).toMatchObject({ maskedName: "欧阳*", maskedPhone: "154****0005" });
    expect(page.items[0]).toMatchObject({ maskedIdNumber: expect.stringMatching(/^990000\*{8}\d{3}[\dX]$/) });
  });

  it("shows another county's staff nobody", async () => {
    const app = await aLedger();
    const stranger = { ...countyStaff, county: "522731" } as typeof countyStaff;
    expect(idsOf(await app.listWorkers({}, stranger))).toEqual([]);
  });

  it("shows town staff their own town only", async () => {
    const app = await aLedger();
    const staff = townStaff(towns.dahe);
    expect(idsOf(await app.listWorkers({}, staff))).toEqual([workerId(3), workerId(4)]);
    expect(idsOf(await app.listWorkers({ town: towns.sanhe }, staff))).toEqual([]);
    expect(idsOf(await app.listWorkers({ village: villages.sanhe }, staff))).toEqual([]);
  });

  it("narrows by town, village and seeking", async () => {
    const app = await aLedger();
    const ids = async (input: object) => idsOf(await app.listWorkers(input, countyStaff));
    expect(await ids({ town: towns.sanhe })).toEqual([workerId(1), workerId(2)]);
    expect(await ids({ village: villages.duting })).toEqual([workerId(5)]);
    expect(await ids({ seeking: "no" })).toEqual([workerId(2), workerId(4)]);
    expect(await ids({ town: towns.dahe, seeking: "now" })).toEqual([workerId(3)]);
  });

  it("goes on where the last page ended", async () => {
    const app = await aLedger();
    const first = await app.listWorkers({ limit: "2" }, countyStaff);
    const second = await app.listWorkers({ limit: "2", cursor: first.nextCursor }, countyStaff);
    const third = await app.listWorkers({ limit: "2", cursor: second.nextCursor }, countyStaff);
    expect([first, second, third].flatMap(idsOf)).toEqual([1, 2, 3, 4, 5].map(workerId));
    expect(third.nextCursor).toBeNull();
  });

  it.each([
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
    expect(await app.listWorkers({}, actor)).toEqual({ items: [], nextCursor: null });
  });
});
