import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { AccountId, InvitationId, type Scope, TownCode, VillageCode } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import type { LedgerInvitation } from "../domain/membership.ts";
import { crewId, towns, villages, workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { InvitationFilter } from "./crew-invitations.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

/** The n-th invitation, of the n-th worker to crew 1. */
export const anInvitation = (n: number, change: Partial<LedgerInvitation> = {}): LedgerInvitation => ({
  id: InvitationId.parse(anId(n, "1f")),
  crewId: crewId(1),
  crewTown: TownCode.parse(towns.sanhe),
  workerId: workerId(n),
  village: VillageCode.parse(villages.dahe),
  tokenHash: String(n).padStart(64, "0"),
  status: "open",
  how: null,
  invitedBy: AccountId.parse(anId(1, "ac")),
  invitedAt: new Date("2026-03-02T02:00:00.000Z"),
  expiresAt: new Date("2026-03-16T02:00:00.000Z"),
  answeredAt: null,
  ...change,
});

/** Every CrewInvitations keeps these promises; the memory and the Prisma adapter both run them. */
export const crewInvitationsContract = (name: string, open: OpenStore): void => {
  describe(`${name} is CrewInvitations`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ transact, close } = await open());
      await transact(async (tx) => {
        await tx.crews.addMissing([{ id: crewId(1), revision: 1, leaderWorkerId: workerId(9), town: TownCode.parse(towns.sanhe) }]);
        await tx.invitations.put(anInvitation(1));
      });
    });
    afterEach(() => close());
    const open1 = () => transact((tx) => tx.invitations.lockOpen(crewId(1), workerId(1)));
    const byToken = (tokenHash: string) => transact((tx) => tx.invitations.byToken(tokenHash));
    const answered = anInvitation(1, { status: "joined", how: "link", answeredAt: new Date("2026-03-03T02:00:00.000Z") });

    it("gives back what was entered, whole, by person and by token", async () => {
      expect(await open1()).toEqual(anInvitation(1));
      expect(await byToken(anInvitation(1).tokenHash)).toEqual(anInvitation(1));
      expect(await transact((tx) => tx.invitations.lockOpen(crewId(1), workerId(2)))).toBeNull();
      expect(await byToken("none")).toBeNull();
    });

    it("keeps an answer, and then lets the person be asked again", async () => {
      await transact((tx) => tx.invitations.put(answered));
      expect([await open1(), await byToken(answered.tokenHash)]).toEqual([null, answered]);
      const again = anInvitation(2, { workerId: workerId(1) });
      await transact((tx) => tx.invitations.put(again));
      expect(await open1()).toEqual(again);
    });

    it("has one open invitation of a person to a crew, its token replaced by a newer one", async () => {
      const second = anInvitation(2, { workerId: workerId(1) });
      await expect(transact((tx) => tx.invitations.put(second))).rejects.toMatchObject({ code: "try-again-later" });
      const renewed = anInvitation(1, { tokenHash: "9".repeat(64) });
      await transact((tx) => tx.invitations.put(renewed));
      expect([await byToken(anInvitation(1).tokenHash), await byToken(renewed.tokenHash)]).toEqual([null, renewed]);
    });

    it("lists from the newest on, by crew and state, within a reach", async () => {
      await transact((tx) => tx.invitations.put(answered));
      await transact((tx) => tx.invitations.put(anInvitation(2)));
      await transact((tx) => tx.invitations.put(anInvitation(3, { expiresAt: new Date("2026-03-02T03:00:00.000Z") })));
      const now = new Date("2026-03-02T03:00:00.000Z");
      const ask = async (filter: Partial<InvitationFilter>, limit = 9, after?: string) => {
        const { found, total } = await transact((tx) => tx.invitations.list({ reach: "all", now, ...filter }, limit, after));
        return [found.map(({ workerId: id }) => [1, 2, 3].find((n) => workerId(n) === id)), total];
      };
      expect([await ask({}, 2), await ask({}, 2, anInvitation(2).id)]).toEqual([[[3, 2], 3], [[1], 3]]);
      expect([await ask({ status: "open" }), await ask({ status: "lapsed" }), await ask({ status: "joined" })]).toEqual([[[2], 1], [[3], 1], [[1], 1]]);
      expect(await ask({ crewId: crewId(2) })).toEqual([[], 0]);
      expect(await ask({ reach: [`village:${villages.dahe}` as Scope] })).toEqual([[3, 2, 1], 3]);
      expect(await ask({ reach: [`village:${villages.sanhe}` as Scope] })).toEqual([[], 0]);
      expect(await ask({ reach: [`crew:${crewId(1)}` as Scope], status: "open" })).toEqual([[2], 1]);
    });

    it("undoes everything when the transaction fails", async () => {
      const failing = transact(async (tx) => {
        await tx.invitations.put(answered);
        throw new Error("planned");
      });
      await expect(failing).rejects.toThrow("planned");
      expect(await open1()).toEqual(anInvitation(1));
    });
  });
};
