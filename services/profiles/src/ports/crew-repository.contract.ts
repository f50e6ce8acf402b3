import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { Scope, TownCode } from "@qianxian/contracts/vocabulary";
import { scopesOf, type Transact } from "@qianxian/kernel";
import type { LedgerCrew } from "../domain/crew.ts";
import { type Reach, reachOf } from "../domain/reach.ts";
import { countyStaff, crewId, leaderOf, towns, townStaff, workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

const aCrew = (n: number, town: string = towns.sanhe): LedgerCrew => ({
  id: crewId(n),
  revision: 1,
  leaderWorkerId: workerId(n),
  town: TownCode.parse(town),
});

/** Every CrewRepository keeps these promises; the memory and the Prisma adapter both run them. */
export const crewRepositoryContract = (name: string, open: OpenStore): void => {
  describe(`${name} is a CrewRepository`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
    });
    afterEach(() => close());

    it("adds only whose id is new and leaves the others as they are", async () => {
      expect(await transact((tx) => tx.crews.addMissing([aCrew(1)]))).toEqual([crewId(1)]);
      const again = [{ ...aCrew(1), town: TownCode.parse(towns.dahe) }, aCrew(2)];
      expect(await transact((tx) => tx.crews.addMissing(again))).toEqual([crewId(2)]);
      expect(await transact((tx) => tx.crews.find(crewId(1)))).toEqual(aCrew(1));
      expect(await transact((tx) => tx.crews.find(crewId(9)))).toBeNull();
    });

    it.each([
      ["everything", "all", [1, 2, 3]],
      ["a county", reachOf(countyStaff), [1, 2, 3]],
      ["another county", [Scope.parse("county:522731")], []],
      ["a town", reachOf(townStaff(towns.dahe)), [2]],
      ["one crew", reachOf(leaderOf(crewId(3))), [3]],
      ["what belongs to either of two places", [...scopesOf(leaderOf(crewId(3))), ...scopesOf(townStaff(towns.dahe))], [2, 3]],
      ["nowhere", [], []],
    ] satisfies [string, Reach, number[]][])("lists %s, the newest first, and counts it", async (_what, reach, numbers) => {
      await transact((tx) => tx.crews.addMissing([aCrew(3), aCrew(2, towns.dahe), aCrew(1)]));
      const { found, total } = await transact((tx) => tx.crews.list({ reach }, 10));
      expect(found.map(({ id }) => id)).toEqual(numbers.map(crewId).toReversed());
      expect(total).toBe(numbers.length);
    });

    it("lists those of a town, so many after an id, and counts them all", async () => {
      await transact((tx) => tx.crews.addMissing([aCrew(1), aCrew(2), aCrew(3)]));
      await transact((tx) => tx.crews.addMissing([aCrew(4, towns.dahe)]));
      const list = (after?: string) => transact((tx) => tx.crews.list({ reach: "all", town: aCrew(1).town }, 1, after));
      expect(await list()).toEqual({ found: [aCrew(3)], total: 3 });
      expect(await list(crewId(3))).toEqual({ found: [aCrew(2)], total: 3 });
    });
  });
};
