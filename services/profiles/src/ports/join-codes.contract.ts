import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { TownCode } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { freshCode, type JoinCode } from "../domain/join-link.ts";
import { crewId, towns, workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

const phoneHash = (n: number): string => String(n).padStart(64, "0");

/** The n-th code, asked for in the n-th minute with the first phone. */
export const aJoinCode = (n: number, change: Partial<JoinCode> = {}): JoinCode => ({
  ...freshCode({ id: anId(n, "0c"), crewId: crewId(1), phoneHash: phoneHash(1), codeHash: `code${n}` }, new Date(Date.UTC(2026, 2, 2, 2, n))),
  ...change,
});

/** Every JoinCodes keeps these promises; the memory and the Prisma adapter both run them. */
export const joinCodesContract = (name: string, open: OpenStore): void => {
  describe(`${name} is JoinCodes`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
      await transact(async (tx) => {
        await tx.crews.addMissing([{ id: crewId(1), revision: 1, leaderWorkerId: workerId(9), town: TownCode.parse(towns.sanhe) }]);
        for (const code of [aJoinCode(1), aJoinCode(2), aJoinCode(3, { phoneHash: phoneHash(2) })]) await tx.joinCodes.add(code);
      });
    });
    afterEach(() => close());
    const latest = (n = 1) => transact((tx) => tx.joinCodes.lockLatest(phoneHash(n)));

    it("gives back the code asked for last with a phone, whole", async () => {
      expect([await latest(), await latest(2), await latest(3)]).toEqual([aJoinCode(2), aJoinCode(3, { phoneHash: phoneHash(2) }), null]);
    });

    it("counts what was asked for since then with a phone", async () => {
      const counts = [0, 1, 2].map((minute) => transact((tx) => tx.joinCodes.lockCount(phoneHash(1), new Date(Date.UTC(2026, 2, 2, 2, minute)))));
      expect(await Promise.all(counts)).toEqual([2, 1, 0]);
    });

    it("keeps whose phone it is, how often it was tried, and when it was used", async () => {
      const used = aJoinCode(2, { workerIds: [workerId(1), workerId(2)], tries: 3, usedAt: new Date("2026-03-02T02:04:00.000Z") });
      await transact((tx) => tx.joinCodes.save(used));
      expect(await latest()).toEqual(used);
    });

    it("forgets what was rolled back", async () => {
      const failing = transact(async (tx) => {
        await tx.joinCodes.add(aJoinCode(4));
        throw new Error("later");
      });
      await expect(failing).rejects.toThrow("later");
      expect(await latest()).toEqual(aJoinCode(2));
    });
  });
};
