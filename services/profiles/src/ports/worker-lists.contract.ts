import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkerSort } from "@qianxian/contracts/profiles";
import { HouseholdId, PriorityGroup, Sector, SkillName, type WorkerId } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { enter, type LedgerWorker } from "../domain/ledger-worker.ts";
import { reachOf } from "../domain/reach.ts";
import { type ListFilter, placeIn } from "../domain/worker-list.ts";
import { aNewWorker, countyStaff, crewId, stationId, stationStaff, towns, townStaff, villages, workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { KnownBy } from "./worker-lists.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

const household = HouseholdId.parse(workerId(77));
const seeking = (state: "now" | "no", verifiedOn: string) => ({ state, from: null, source: "village" as const, verifiedOn });

const sealed = (n: number, change: Parameters<typeof aNewWorker>[1], phone: string | null): LedgerWorker =>
  enter(aNewWorker(n, change), {
    sealed: { name: `v1.name${n}`, phone: phone && `v1.phone${n}`, idNumber: `v1.id${n}` },
    index: { phone, idNumber: `id${n}` },
  });

/** Four people of two towns, of whom different things are known. */
const people = (): LedgerWorker[] => [
  {
    ...sealed(1, { skills: [{ name: "平车", level: null, years: null }], wantedRegions: ["320412"], wantedSectors: ["hotel"], seeking: seeking("now", "2026-03-01"), householdId: household }, "p1"),
    stations: [stationId(2), stationId(1)],
    crewId: crewId(1),
  },
  sealed(2, { skills: [{ name: "平车", level: "able", years: 2 }, { name: "拷边", level: null, years: null }], wantedRegions: ["320000", "320400"], consentToPush: false, seeking: seeking("no", "2025-11-30"), idNumber: null }, null),
  sealed(3, { village: villages.dahe, wantedRegions: ["yangtze-delta"], priorityGroups: ["relocated"], seeking: seeking("now", "2026-01-15"), householdId: household }, "p1"),
  { ...sealed(4, { village: villages.dahe, wantedSectors: ["hotel", "catering"], seeking: seeking("now", "2026-01-15") }, "p4"), crewId: crewId(1), birthMonth: "1971-02" },
];
const idsOf = (found: readonly LedgerWorker[]): WorkerId[] => found.map(({ id }) => id);
const all: ListFilter = { reach: "all" };
const dahe = people()[2]!;
const filter = (one: Partial<ListFilter>): ListFilter => ({ ...all, ...one });

/** Every WorkerLists keeps these promises; the memory and the Prisma adapter both run them. */
export const workerListsContract = (name: string, open: OpenStore): void => {
  describe(`${name} is WorkerLists`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
      await transact(async (tx) => {
        await tx.crews.addMissing([{ id: crewId(1), revision: 1, leaderWorkerId: workerId(1), town: people()[0]!.town }]);
        await tx.workers.addMissing(people());
      });
    });
    afterEach(() => close());
    const page = (...args: Parameters<Tx["lists"]["page"]>) => transact((tx) => tx.lists.page(...args));

    it.each<[string, ListFilter, number[]]>([
      ["everybody", all, [4, 3, 2, 1]],
      ["a town", filter({ town: dahe.town }), [4, 3]],
      ["a village", filter({ village: dahe.village }), [4, 3]],
      ["who seeks", filter({ seeking: "now" }), [4, 3, 1]],
      ["a skill", filter({ skill: SkillName.parse("平车") }), [2, 1]],
      ["a skill nobody has", filter({ skill: SkillName.parse("焊工") }), []],
      ["a wanted sector", filter({ wantedSector: Sector.parse("hotel") }), [4, 1]],
      ["a wanted district", filter({ wantedRegion: "320412" as never }), [1]],
      ["a wanted city, and what lies below", filter({ wantedRegion: "320400" as never }), [2, 1]],
      ["a wanted province, and what lies below", filter({ wantedRegion: "320000" as never }), [2, 1]],
      ["a wanted area", filter({ wantedRegion: "yangtze-delta" }), [3]],
      ["a crew", filter({ crewId: crewId(1) }), [4, 1]],
      ["a station", filter({ stationId: stationId(2) }), [1]],
      ["a station and those below", filter({ stationId: stationId(1) }), [1]],
      ["another station", filter({ stationId: stationId(3) }), []],
      ["a priority group", filter({ priorityGroup: PriorityGroup.parse("relocated") }), [3]],
      ["who may be sent messages", filter({ consentToPush: true }), [4, 3, 1]],
      ["who may not", filter({ consentToPush: false }), [2]],
      ["who has a phone", filter({ hasPhone: true }), [4, 3, 1]],
      ["who has none", filter({ hasPhone: false }), [2]],
      ["who was not verified since", filter({ verifiedBefore: "2026-01-15" }), [2]],
      ["several things together", filter({ skill: SkillName.parse("平车"), wantedRegion: "320000" as never, hasPhone: true, seeking: "now", verifiedBefore: "2026-12-01" }), [1]],
      ["the reach of a town", { reach: reachOf(townStaff(towns.dahe)) }, [4, 3]],
      ["the reach of a station", { reach: reachOf(stationStaff(stationId(2), [stationId(1)])) }, [1]],
      ["a town out of reach", { reach: reachOf(townStaff(towns.dahe)), town: people()[0]!.town }, []],
      ["nowhere", { reach: [] }, []],
    ])("lists %s, the newest first, and counts them", async (_what, wanted, numbers) => {
      const { found, total } = await page(wanted, "newest", 10);
      expect(idsOf(found)).toEqual(numbers.map(workerId));
      expect(total).toBe(numbers.length);
    });

    it.each<[WorkerSort, number[]]>([
      ["newest", [4, 3, 2, 1]],
      ["verified", [2, 3, 4, 1]],
      ["birth-year", [4, 1, 3, 2]],
      ["town", [1, 2, 3, 4]],
    ])("sorts by %s, ties by id, and goes on where a page ended", async (sort, numbers) => {
      const first = await page(all, sort, 2);
      const second = await page(all, sort, 2, placeIn(sort, first.found[1]!));
      expect([...idsOf(first.found), ...idsOf(second.found)]).toEqual(numbers.map(workerId));
      expect([first.total, second.total]).toEqual([4, 4]);
      expect(idsOf((await page(all, sort, 2, placeIn(sort, second.found[1]!))).found)).toEqual([]);
      expect(first.found).toEqual(numbers.slice(0, 2).map((n) => people()[n - 1]));
    });

    it("counts by village, town and state of seeking, in order, within the reach", async () => {
      const counts = (...args: Parameters<Tx["lists"]["counts"]>) => transact((tx) => tx.lists.counts(...args));
      expect(await counts(all, "village")).toEqual([{ key: villages.sanhe, count: 2 }, { key: villages.dahe, count: 2 }]);
      expect(await counts(filter({ seeking: "now" }), "town")).toEqual([{ key: towns.sanhe, count: 1 }, { key: towns.dahe, count: 2 }]);
      expect(await counts({ reach: reachOf(countyStaff), town: people()[0]!.town }, "seeking")).toEqual([{ key: "no", count: 1 }, { key: "now", count: 1 }]);
      expect(await counts({ reach: reachOf(townStaff(towns.dahe)) }, "village")).toEqual([{ key: villages.dahe, count: 2 }]);
      expect(await counts({ reach: [] }, "village")).toEqual([]);
    });

    it.each<[string, KnownBy, number[]]>([
      ["a phone that two share", { phones: ["p9", "p1"] }, [1, 3]],
      ["an ID number", { idNumbers: ["id2", "id99"] }, [2]],
      ["a name in its village", { names: ["name of 3", "name of 9"] }, [3]],
      ["nothing", { names: [] }, []],
    ])("knows people by %s", async (_what, known, numbers) => {
      const entry = { workerId: workerId(3), village: dahe.village, nameIndex: "name of 3", madeOf: dahe.sealed.name };
      await transact((tx) => tx.likenesses.put([entry]));
      const knownBy = (reach: ListFilter["reach"], limit = 9) => transact((tx) => tx.lists.knownBy(known, reach, limit));
      expect(await knownBy("all")).toEqual(numbers.map(workerId));
      expect(await knownBy("all", 1)).toEqual(numbers.slice(0, 1).map(workerId));
      expect(await knownBy(reachOf(townStaff(towns.dahe)))).toEqual(numbers.filter((n) => n > 2).map(workerId));
    });

    it("counts members and finds a household, within the reach", async () => {
      const sizes = (reach: ListFilter["reach"]) => transact((tx) => tx.lists.crewSizes([crewId(1), crewId(2)], reach));
      expect([...(await sizes("all"))]).toEqual([[crewId(1), 2]]);
      expect([...(await sizes(reachOf(townStaff(towns.dahe))))]).toEqual([[crewId(1), 1]]);
      const home = (reach: ListFilter["reach"]) => transact((tx) => tx.lists.household(household, reach));
      expect(idsOf(await home("all"))).toEqual([workerId(1), workerId(3)]);
      expect(idsOf(await home(reachOf(townStaff(towns.dahe))))).toEqual([workerId(3)]);
    });
  });
};
