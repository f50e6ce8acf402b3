import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Scope, VillageCode, WorkerId } from "@qianxian/contracts/vocabulary";
import { scopesOfSubject, subjectOfPerson, type Transact } from "@qianxian/kernel";
import { change, enter, type LedgerWorker, subjectOf } from "../domain/ledger-worker.ts";
import { reachOf } from "../domain/reach.ts";
import {
  aNewWorker,
  countyStaff,
  crewId,
  employerId,
  leaderOf,
  liaisonOf,
  stationId,
  stationStaff,
  towns,
  townStaff,
  villages,
  villageStaff,
  workerId,
} from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { WorkerFilter } from "./worker-repository.ts";

/** How a suite opens an empty store, and puts it away again. */
export type OpenStore = () => Promise<{ transact: Transact<Tx>; close: () => Promise<void> }>;

const sealedWorker = (n: number, change: Parameters<typeof aNewWorker>[1] = {}): LedgerWorker =>
  enter(aNewWorker(n, change), {
    sealed: { name: `v1.name${n}`, phone: `v1.phone${n}`, idNumber: `v1.id${n}` },
    index: { phone: "same", idNumber: `index${n}` },
  });
const no = { state: "no", from: null, source: "worker", verifiedOn: "2026-03-01" } as const;
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** Every WorkerRepository keeps these promises; the memory and the Prisma adapter both run them. */
export const workerRepositoryContract = (name: string, open: OpenStore): void => {
  let transact: Transact<Tx>;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ transact, close } = await open());
  });
  afterEach(() => close());
  const add = (...workers: LedgerWorker[]) => transact((tx) => tx.workers.addMissing(workers));
  const find = (n: number) => transact((tx) => tx.workers.find(workerId(n)));

  describe(`${name} is a WorkerRepository: entering and changing`, () => {
    it("gives back what was entered, whole", async () => {
      const worker = sealedWorker(1, {
        wageFloorFen: 480_000,
        skills: [{ name: "平车", level: "able", years: 3 }],
        partnerId: workerId(2),
        householdId: workerId(7),
      });
      expect(await add(worker)).toEqual([workerId(1)]);
      expect(await find(1)).toEqual(worker);
      expect(await transact((tx) => tx.workers.lock(workerId(1)))).toEqual(worker);
      expect(await find(2)).toBeNull();
    });

    it("adds only whose id is new and leaves the others as they are", async () => {
      await add(sealedWorker(1));
      const other = { ...sealedWorker(1, { wageFloorFen: 1 }), index: { phone: "x", idNumber: "x" } };
      expect(await add(other, sealedWorker(2))).toEqual([workerId(2)]);
      expect(await add()).toEqual([]);
      expect(await find(1)).toEqual(sealedWorker(1));
    });

    it("refuses an ID number that somebody has just entered, and adds nobody", async () => {
      await add(sealedWorker(1));
      const same = { ...sealedWorker(2), index: sealedWorker(1).index };
      await expect(add(sealedWorker(3), same)).rejects.toMatchObject({ code: "try-again-later" });
      expect(await find(3)).toBeNull();
    });

    it("stores the next revision and refuses one based on an old one", async () => {
      await add(sealedWorker(1));
      const next = change(sealedWorker(1), { ...sealedWorker(1).facts, seeking: no });
      await transact((tx) => tx.workers.save(next));
      expect(await find(1)).toEqual(next);
      await expect(transact((tx) => tx.workers.save(next))).rejects.toMatchObject({
        code: "worker-changed-meanwhile",
      });
      await expect(
        transact((tx) => tx.workers.save({ ...sealedWorker(9), revision: 2 })),
      ).rejects.toMatchObject({ code: "worker-changed-meanwhile" });
    });

    it("stores somebody sealed anew, and refuses an ID number that another has", async () => {
      await add(sealedWorker(1), sealedWorker(2));
      const [one, two] = [sealedWorker(1), sealedWorker(2)];
      const next = { ...one, revision: 2, sealed: { ...one.sealed, name: "v1.other" }, index: { phone: "other", idNumber: "other" } };
      await transact((tx) => tx.workers.saveResealed([next]));
      await transact((tx) => tx.workers.saveResealed([]));
      expect(await find(1)).toEqual(next);
      await expect(transact((tx) => tx.workers.saveResealed([next]))).rejects.toMatchObject({ code: "worker-changed-meanwhile" });
      const same = { ...two, revision: 2, index: next.index };
      await expect(transact((tx) => tx.workers.save(same))).rejects.toMatchObject({ code: "try-again-later" });
      for (const save of ["saveAll", "saveResealed"] as const)
        await expect(transact((tx) => tx.workers[save]([same]))).rejects.toMatchObject({ code: "try-again-later" });
      expect(await find(2)).toEqual(two);
    });

    it("stores many next revisions, or none when one is based on an old one", async () => {
      await add(sealedWorker(1), sealedWorker(2));
      const [one, two] = [1, 2].map((n) => change(sealedWorker(n), { ...sealedWorker(n).facts, seeking: no }));
      const moved = { ...two!, village: VillageCode.parse(villages.dahe), index: { phone: null, idNumber: "new" }, sealed: { name: "v1.n", phone: null, idNumber: "v1.i" } };
      const stale = { ...sealedWorker(9), revision: 2 };
      const saveAll = (...workers: LedgerWorker[]) => transact((tx) => tx.workers.saveAll(workers));
      await expect(saveAll(one!, stale)).rejects.toMatchObject({ code: "worker-changed-meanwhile" });
      expect(await find(1)).toEqual(sealedWorker(1));
      await saveAll(one!, moved);
      await saveAll();
      expect([await find(1), await find(2)]).toEqual([one, moved]);
    });

    it("reads, by id, who has one of these ids, ID-number indexes or phone indexes", async () => {
      const phone = (n: number, index: string | null) => ({ ...sealedWorker(n), index: { phone: index, idNumber: `index${n}` } });
      await add(phone(4, "p4"), phone(3, "p3"), phone(2, "p2"), phone(1, "p1"));
      const among = (ids: number[], idNumbers: string[], phones: string[]) =>
        transact((tx) => tx.workers.lockAmong({ ids: ids.map(workerId), idNumbers, phones }));
      expect(await among([4, 9], ["index2"], ["p1", "p9"])).toEqual([phone(1, "p1"), phone(2, "p2"), phone(4, "p4")]);
      expect(await among([], [], [])).toEqual([]);
    });

    it("undoes everything when the transaction fails", async () => {
      const failing = transact(async (tx) => {
        await tx.workers.addMissing([sealedWorker(1)]);
        await tx.crews.addMissing([{ id: crewId(1), revision: 1, leaderWorkerId: workerId(1), town: sealedWorker(1).town }]);
        await tx.workers.joinCrews([{ workerId: workerId(1), crewId: crewId(1) }]);
        throw new Error("planned");
      });
      await expect(failing).rejects.toThrow("planned");
      expect(await find(1)).toBeNull();
      expect(await transact((tx) => tx.crews.find(crewId(1)))).toBeNull();
    });
  });

  describe(`${name} is a WorkerRepository: lists and look-ups`, () => {
    const aLedger = () =>
      add(
        sealedWorker(1),
        sealedWorker(2, { seeking: no }),
        sealedWorker(3, { village: villages.dahe }),
        sealedWorker(4, { village: villages.dahe, seeking: no }),
      );

    it.each([
      ["everybody", { reach: "all" }, [1, 2, 3, 4]],
      ["a county", { reach: reachOf(countyStaff) }, [1, 2, 3, 4]],
      ["another county", { reach: [Scope.parse("county:522731")] }, []],
      ["the reach of a town", { reach: reachOf(townStaff(towns.dahe)) }, [3, 4]],
      ["the reach of a village", { reach: reachOf(villageStaff(villages.sanhe)) }, [1, 2]],
      ["a town outside the reach", { reach: reachOf(townStaff(towns.dahe)), town: sealedWorker(1).town }, []],
      ["a crew without members", { reach: reachOf(leaderOf(crewId(1))) }, []],
      ["nowhere", { reach: [] }, []],
      ["a village", { reach: "all", village: VillageCode.parse(villages.sanhe) }, [1, 2]],
      ["people who look for nothing", { reach: "all", seeking: "no" as const }, [2, 4]],
      ["a town's seekers", { reach: "all", town: sealedWorker(1).town, seeking: "now" as const }, [1]],
    ] satisfies [string, WorkerFilter, number[]][])("lists %s by id", async (_what, filter, numbers) => {
      await aLedger();
      const found = await transact((tx) => tx.workers.list(filter, 10));
      expect(idsOf(found)).toEqual(numbers.map(workerId));
    });

    it.each([
      ["the station they are with", stationStaff(stationId(2)), [1]],
      ["the station above it", stationStaff(stationId(1)), [1]],
      ["a sibling of that station", stationStaff(stationId(3), [stationId(1)]), []],
      ["their village", villageStaff(villages.sanhe), [1, 2]],
      ["a sibling of their village", villageStaff(villages.dahe), []],
      ["the liaison where they work", liaisonOf(employerId(1)), [2]],
      ["another employer's liaison", liaisonOf(employerId(2)), []],
    ])("lists people who are away to %s", async (_who, actor, numbers) => {
      const away = { ...sealedWorker(1), stations: [stationId(2), stationId(1)] };
      const working = { ...sealedWorker(2), workplaceId: employerId(1), releasedTo: [employerId(3), employerId(4)] };
      await add(away, working);
      const found = await transact((tx) => tx.workers.list({ reach: reachOf(actor) }, 10));
      expect(idsOf(found)).toEqual(numbers.map(workerId));
      expect(found.every((row) => scopesOfSubject(subjectOf(row)).length > 3)).toBe(true);
    });

    it("lists so many after an id", async () => {
      await aLedger();
      const found = await transact((tx) => tx.workers.list({ reach: "all" }, 2, workerId(1)));
      expect(idsOf(found)).toEqual([workerId(2), workerId(3)]);
    });

    it("knows ids, sealed names and ID-number indexes", async () => {
      await aLedger();
      const ids = [workerId(4), workerId(1), workerId(99)];
      const known = await transact((tx) => tx.workers.known(ids));
      expect(idsOf(known).toSorted()).toEqual([workerId(1), workerId(4)]);
      expect(known[0]?.crewId).toBeNull();
      const names = await transact((tx) => tx.workers.sealedNames(ids));
      expect(names.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        { id: workerId(1), town: towns.sanhe, sealedName: "v1.name1" },
        { id: workerId(4), town: towns.dahe, sealedName: "v1.name4" },
      ]);
      const taken = await transact((tx) => tx.workers.takenIdNumbers(["index3", "index99"]));
      expect(taken).toEqual(["index3"]);
    });

    it("puts people into a crew once, each with the next revision", async () => {
      await aLedger();
      const join = (n: number) =>
        transact(async (tx) => {
          const leaderWorkerId = WorkerId.parse(workerId(1));
          await tx.crews.addMissing([{ id: crewId(n), revision: 1, leaderWorkerId, town: sealedWorker(1).town }]);
          await tx.workers.joinCrews([3, 1].map((m) => ({ workerId: workerId(m), crewId: crewId(n) })));
        });
      const scopesAt = (village: string) => scopesOfSubject(subjectOfPerson({ village, crewId: crewId(1) }));
      await join(1);
      const members = await transact((tx) => tx.workers.membersOf([crewId(1), crewId(2)]));
      expect(members).toEqual([
        { id: workerId(1), crewId: crewId(1), scopes: scopesAt(villages.sanhe), sealedName: "v1.name1" },
        { id: workerId(3), crewId: crewId(1), scopes: scopesAt(villages.dahe), sealedName: "v1.name3" },
      ]);
      const people = await transact((tx) => tx.workers.inCrews([crewId(1)]));
      expect(people).toEqual(
        [sealedWorker(1), sealedWorker(3, { village: villages.dahe })].map((worker) => ({
          ...worker,
          crewId: crewId(1),
          revision: 2,
        })),
      );
      await expect(join(2)).rejects.toMatchObject({ code: "try-again-later" });
      expect(await find(1)).toMatchObject({ crewId: crewId(1), revision: 2 });
    });
  });
};
