/**
 * Guarantees
 * 1. New people enter sealed, are announced once in one chunk, and the event names no identifier.
 * 2. Who is in the ledger stays as is and is not announced again.
 * 3. One wrong row refuses the whole load, with a pointer to every fault and without the value.
 * 4. Two people never share an ID number, within a load or across loads.
 * 5. The unassigned area enters only where demo data is allowed.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aNewWorker,
  anIdNumber,
  aProfilesApp,
  otherService,
  villages,
  workerId,
} from "../testing/index.ts";

const refusalOf = async (work: Promise<unknown>) =>
  work.then(
    () => ({ code: "accepted", fields: [] as { pointer: string; code: string }[] }),
    (error: { code: string; fields: { pointer: string; code: string }[] }) => error,
  );

describe("loadWorkers", () => {
  it("enters people sealed and announces them in one chunk", async () => {
    const { app, state } = aProfilesApp();
    const workers = [aNewWorker(1), aNewWorker(2, { phone: null, idNumber: null })];

    expect(await app.loadWorkers({ workers }, otherService)).toEqual({ workers: 2 });

    const rows = JSON.stringify([...state.workers.values()]);
    const news = JSON.stringify(state.events);
    for (const secret of ["韦试验", "15400000001", workers[0]?.idNumber ?? "", "1990-05-17"]) {
      expect(rows).not.toContain(secret);
      expect(news).not.toContain(secret);
    }
    expect(news).not.toContain("v1.");
    const [event] = state.events as { payload: { workers: { hasPhone: boolean }[] } }[];
    expect(event?.payload.workers.map(({ hasPhone }) => hasPhone)).toEqual([true, false]);
    expect(state.events).toHaveLength(1);
    expect(state.events[0]).toMatchObject({
      type: "profiles.workers-changed",
      payload: {
        workers: [
          { id: workerId(1), revision: 1, birthMonth: "1990-05", town: "522732001" },
          { id: workerId(2), birthMonth: null },
        ],
      },
    });
  });

  it("leaves who is in the ledger as is", async () => {
    const { app, state } = aProfilesApp();
    await app.loadWorkers({ workers: [aNewWorker(1)] }, otherService);
    const again = [aNewWorker(1, { wageFloorFen: 1 }), aNewWorker(2)];

    expect(await app.loadWorkers({ workers: again }, otherService)).toEqual({ workers: 1 });
    expect(await app.loadWorkers({ workers: again }, otherService)).toEqual({ workers: 0 });

    expect(state.workers.get(workerId(1))?.facts.wageFloorFen).toBeNull();
    expect(state.events).toHaveLength(2);
  });

  it("refuses the whole load for one wrong row and names every fault", async () => {
    const { app, state } = aProfilesApp();
    const right = anIdNumber("1990-05-17", 9);
    const miscopied = right.slice(0, 17) + (right.endsWith("1") ? "2" : "1");
    const workers = [
      aNewWorker(1),
      aNewWorker(2, {
        village: "522732999999",
        presentRegion: "999999",
        skills: [{ name: "没有的技能", level: null, years: null }],
        certificates: [{ name: "没有的证", expiresOn: null }],
        wantedRegions: ["320400", "999998"],
        refusedRegions: ["pearl-delta", "999997"],
        seeking: { state: "from-date", from: null, source: "village", verifiedOn: "2026-03-01" },
      }),
      aNewWorker(3, { idNumber: miscopied }),
      aNewWorker(4, { idNumber: anIdNumber("1990-02-30", 4) }),
    ];

    const refusal = await refusalOf(app.loadWorkers({ workers }, otherService));

    expect(refusal.code).toBe("invalid-input");
    expect(refusal.fields.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
      "/workers/1/certificates/0/name unknown_code",
      "/workers/1/presentRegion unknown_code",
      "/workers/1/refusedRegions/1 unknown_code",
      "/workers/1/seeking/from required",
      "/workers/1/skills/0/name unknown_code",
      "/workers/1/village unknown_code",
      "/workers/1/wantedRegions/1 unknown_code",
      "/workers/2/idNumber bad_check_digit",
      "/workers/3/idNumber bad_date",
    ]);
    expect(JSON.stringify(refusal)).not.toContain("990000");
    expect(state.workers.size).toBe(0);
    expect(state.events).toEqual([]);
  });

  it("refuses a second person with the same ID number", async () => {
    const { app } = aProfilesApp();
    const idNumber = anIdNumber("1985-01-01", 1);
    const [one, two] = [aNewWorker(1, { idNumber }), aNewWorker(2, { idNumber })];

    const inOneLoad = await refusalOf(app.loadWorkers({ workers: [one, two] }, otherService));
    expect(inOneLoad.fields).toMatchObject([{ pointer: "/workers/1/idNumber", code: "taken" }]);

    await app.loadWorkers({ workers: [one] }, otherService);
    const later = await refusalOf(app.loadWorkers({ workers: [two] }, otherService));
    expect(later.fields).toMatchObject([{ pointer: "/workers/0/idNumber", code: "taken" }]);
    expect(await app.loadWorkers({ workers: [one] }, otherService)).toEqual({ workers: 0 });
  });

  it("refuses an id that comes twice", async () => {
    const { app } = aProfilesApp();
    const workers = [aNewWorker(1), aNewWorker(1, { idNumber: null })];
    const refusal = await refusalOf(app.loadWorkers({ workers }, otherService));
    expect(refusal.fields).toMatchObject([{ pointer: "/workers/1/id", code: "given_twice" }]);
  });

  it("keeps the unassigned area out of a real ledger", async () => {
    const { app } = aProfilesApp({ testArea: false });
    const refusal = await refusalOf(app.loadWorkers({ workers: [aNewWorker(1)] }, otherService));
    expect(refusal.fields).toMatchObject([{ pointer: "/workers/0/idNumber", code: "unknown_area" }]);
  });

  it("takes 500 at once", async () => {
    const { app, state } = aProfilesApp();
    const workers = Array.from({ length: 500 }, (_, n) => aNewWorker(n + 1, { village: villages.dahe }));
    expect(await app.loadWorkers({ workers }, otherService)).toEqual({ workers: 500 });
    expect(state.events).toHaveLength(1);
  });
});
