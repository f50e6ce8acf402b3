import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { LeaderId, TownCode } from "@qianxian/contracts/vocabulary";
import { scopesOf, type Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import type { LedgerLeader } from "../domain/leader.ts";
import { enter } from "../domain/ledger-worker.ts";
import { aNewWorker, crewId, leaderOf, towns, townStaff, workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

const leaderId = (n: number): LeaderId => LeaderId.parse(anId(n, "1ead"));

const aLeader = (n: number, change: Partial<LedgerLeader> = {}): LedgerLeader => ({
  id: leaderId(n),
  revision: 1,
  workerId: workerId(n),
  crewId: crewId(n),
  town: TownCode.parse(n === 2 ? towns.dahe : towns.sanhe),
  agreementNumber: null,
  agreementFrom: "2026-03-01",
  agreementTo: null,
  status: "active",
  ...change,
});

/** Every LeaderRegister keeps these promises; the memory and the Prisma adapter both run them. */
export const leaderRegisterContract = (name: string, open: OpenStore): void => {
  describe(`${name} is a LeaderRegister`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
      await transact(async (tx) => {
        const people = [1, 2, 3].map((n) =>
          enter(aNewWorker(n), { sealed: { name: "v1.n", phone: "v1.p", idNumber: "v1.i" }, index: { phone: n === 3 ? "p1" : `p${n}`, idNumber: `i${n}` } }),
        );
        await tx.workers.addMissing(people);
        await tx.crews.addMissing([1, 2, 3].map((n) => ({ id: crewId(n), revision: 1, leaderWorkerId: workerId(n), town: aLeader(n).town })));
        await tx.leaders.add([aLeader(3), aLeader(1), aLeader(2)]);
      });
    });
    afterEach(() => close());
    const idsOf = (leaders: readonly LedgerLeader[]) => leaders.map(({ id }) => id);

    it("gives back what was entered, whole", async () => {
      const full = aLeader(1, { revision: 2, agreementNumber: "一号", agreementFrom: "2026-02-28", agreementTo: "2026-12-31", status: "paused" });
      await transact((tx) => tx.leaders.save(full));
      expect(await transact((tx) => tx.leaders.find(leaderId(1)))).toEqual(full);
      expect(await transact((tx) => tx.leaders.lock(leaderId(1)))).toEqual(full);
      expect(await transact((tx) => tx.leaders.find(leaderId(9)))).toBeNull();
    });

    it("refuses what is based on an old revision", async () => {
      await expect(transact((tx) => tx.leaders.save(aLeader(1, { revision: 3 })))).rejects.toMatchObject({ code: "changed-meanwhile" });
    });

    it("lets a crew have one leader at a time", async () => {
      const second = aLeader(4, { crewId: crewId(1) });
      await expect(transact((tx) => tx.leaders.add([second]))).rejects.toMatchObject({ code: "crew-has-leader" });
      await transact((tx) => tx.leaders.save(aLeader(1, { revision: 2, status: "ended" })));
      expect(await transact((tx) => tx.leaders.leads(crewId(1)))).toBe(false);
      await transact((tx) => tx.leaders.add([second]));
      expect(await transact((tx) => tx.leaders.leads(crewId(1)))).toBe(true);
      const back = aLeader(1, { revision: 3 });
      await expect(transact((tx) => tx.leaders.save(back))).rejects.toMatchObject({ code: "crew-has-leader" });
    });

    it("lists by id within a reach and a status", async () => {
      const list = (...args: Parameters<Tx["leaders"]["list"]>) => transact(async (tx) => idsOf(await tx.leaders.list(...args)));
      expect(await list({ reach: "all" }, 2)).toEqual([leaderId(1), leaderId(2)]);
      expect(await list({ reach: "all" }, 2, leaderId(2))).toEqual([leaderId(3)]);
      expect(await list({ reach: scopesOf(townStaff(towns.dahe)) }, 9)).toEqual([leaderId(2)]);
      expect(await list({ reach: scopesOf(leaderOf(crewId(3))) }, 9)).toEqual([leaderId(3)]);
      expect(await list({ reach: [] }, 9)).toEqual([]);
      expect(await list({ reach: "all", status: "ended" }, 9)).toEqual([]);
    });

    it("finds by phone who is active within the agreement, and by worker whose has not ended", async () => {
      const byPhone = (day: string) => transact(async (tx) => idsOf(await tx.leaders.byPhone(["p1", "p9"], day)));
      expect(await byPhone("2026-03-01")).toEqual([leaderId(1), leaderId(3)]);
      expect(await byPhone("2026-02-28")).toEqual([]);
      await transact((tx) => tx.leaders.save(aLeader(3, { revision: 2, status: "paused" })));
      expect(await byPhone("2026-03-01")).toEqual([leaderId(1)]);
      await transact((tx) => tx.leaders.save(aLeader(1, { revision: 2, status: "ended" })));
      expect(await transact(async (tx) => idsOf(await tx.leaders.amongWorkers([workerId(1), workerId(3)])))).toEqual([leaderId(3)]);
    });

    it("names whose last day has passed while active, until that is noted; a later last day counts anew", async () => {
      const lapsed = (day: string, limit = 9) => transact(async (tx) => idsOf(await tx.leaders.lapsed(day, limit)));
      const change = (n: number, words: Partial<LedgerLeader>) => transact((tx) => tx.leaders.save(aLeader(n, words)));
      await change(1, { revision: 2, agreementTo: "2026-12-31" });
      await change(2, { revision: 2, agreementTo: "2026-12-30" });
      await change(3, { revision: 2, agreementTo: "2026-12-30", status: "paused" });
      expect(await lapsed("2026-12-31")).toEqual([leaderId(2)]);
      expect(await lapsed("2027-01-01")).toEqual([leaderId(1), leaderId(2)]);
      expect(await lapsed("2027-01-01", 1)).toEqual([leaderId(1)]);
      const noted = (day: string) => transact((tx) => tx.leaders.noteTold([leaderId(1), leaderId(2)], day));
      await noted("2026-12-31");
      expect(await lapsed("2027-01-01")).toEqual([leaderId(1)]);
      await noted("2027-01-01");
      expect(await lapsed("2027-01-01")).toEqual([]);
      await change(1, { revision: 3, agreementTo: "2027-06-30" });
      expect(await lapsed("2027-06-30")).toEqual([]);
      expect(await lapsed("2027-07-01")).toEqual([leaderId(1)]);
    });

    it("undoes everything when the transaction fails", async () => {
      const failing = transact(async (tx) => {
        await tx.leaders.save(aLeader(1, { revision: 2, status: "ended" }));
        throw new Error("planned");
      });
      await expect(failing).rejects.toThrow("planned");
      expect(await transact((tx) => tx.leaders.find(leaderId(1)))).toEqual(aLeader(1));
    });
  });
};
