import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { AuditEntry } from "@qianxian/contracts/identity";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { cryptoSeals } from "../adapters/crypto-seals.ts";
import { type ChainHead, type ChainRow, chained } from "../domain/audit-chain.ts";
import { verifyChain } from "../domain/verify-chain.ts";
import { accountId, actorOf, aLoad, aNewAccount, anEntry, county, otherCounty } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { AuditQuery, AuditTrail } from "./audit-log.ts";

export type OpenAudit = () => Promise<{
  transact: Transact<Tx>;
  trail: AuditTrail;
  close: () => Promise<void>;
}>;

const seals = cryptoSeals(Buffer.alloc(32, 1));

/** Every AuditLog and AuditTrail keep these promises; the memory and the Prisma adapters run them. */
export const auditLogContract = (name: string, open: OpenAudit): void => {
  let transact: Transact<Tx>;
  let trail: AuditTrail;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ transact, trail, close } = await open());
  });
  afterEach(() => close());

  const append = (n: number, entry: AuditEntry, occurredAt = `2026-03-0${n}T02:00:00.123Z`) =>
    transact(async (tx) => {
      const { row, head } = chained(await tx.audit.lockHead(), { id: anId(n, "e0"), occurredAt, entry }, seals);
      await tx.audit.add(row, head);
    });
  const walked = async () => {
    const rows: ChainRow[] = [];
    const head = await trail.walk((row) => rows.push(row));
    return { rows, head };
  };
  const list = async (query: Partial<AuditQuery> = {}) => {
    const found = await transact((tx) => tx.audit.list({ county, limit: 10, ...query }));
    return found.map(({ position }) => position);
  };

  describe(`${name} is an AuditLog`, () => {
    it("is empty at first, without a head", async () => {
      expect(await transact((tx) => tx.audit.lockHead())).toBeNull();
      expect(await walked()).toEqual({ rows: [], head: null });
    });

    it("keeps rows and head so that the chain is whole when it is read back", async () => {
      for (const n of [1, 2, 3]) await append(n, anEntry({ reason: n === 2 ? null : "核对“信息”\\ 🙂" }));
      const { rows, head } = await walked();
      expect(rows.map(({ position }) => position)).toEqual([1, 2, 3]);
      expect(verifyChain(rows, head, seals)).toMatchObject({ count: 3, findings: [] });
      expect(await transact((tx) => tx.audit.lockHead())).toEqual(head satisfies ChainHead | null);
    });

    it("adds neither row nor head in a transaction that fails", async () => {
      await append(1, anEntry());
      const failing = transact(async (tx) => {
        const event = { id: anId(2, "e0"), occurredAt: "2026-03-02T02:00:00.000Z", entry: anEntry() };
        const { row, head } = chained(await tx.audit.lockHead(), event, seals);
        await tx.audit.add(row, head);
        throw new Error("after all");
      });
      await expect(failing).rejects.toThrow("after all");
      expect(verifyChain((await walked()).rows, (await walked()).head, seals)).toMatchObject({ count: 1, findings: [] });
    });

    it("lists what is asked for, of one county, newest first", async () => {
      const subject = { kind: "worker", id: anId(7, "aa") };
      await append(1, anEntry({ subjects: [subject] }));
      await append(2, anEntry({ operation: "grantRole", actor: actorOf("county-admin", 2) }));
      await append(3, anEntry({ actor: actorOf("county-staff", 3, otherCounty) }));
      await append(4, anEntry({ actor: { role: "service", service: "profiles" } }));
      await append(5, anEntry({ subjects: [{ kind: "crew", id: anId(8, "cc") }, subject] }));
      expect(await list()).toEqual([5, 2, 1]);
      expect(await list({ county: otherCounty })).toEqual([3]);
      expect(await list({ subjectId: subject.id })).toEqual([5, 1]);
      expect(await list({ operation: "grantRole" })).toEqual([2]);
      expect(await list({ accountId: accountId(2) })).toEqual([2]);
      expect(await list({ since: new Date("2026-03-02T02:00:00.123Z"), until: new Date("2026-03-05T02:00:00.123Z") })).toEqual([2]);
      expect(await list({ before: 5, limit: 1 })).toEqual([2]);
    });

    it("names the account as it is called today", async () => {
      const load = aLoad({ accounts: [aNewAccount(1)] }).accounts[0];
      await transact((tx) =>
        tx.accounts.addMissing([
          { ...load!, passwordHash: null, status: "active", workerId: null, totp: null, createdAt: new Date("2026-03-01T00:00:00Z") },
        ]),
      );
      await append(1, anEntry({ actor: actorOf("county-staff", 1) }));
      await append(2, anEntry({ actor: actorOf("county-staff", 2) }));
      const found = await transact((tx) => tx.audit.list({ county, limit: 10 }));
      expect(found.map(({ name: shown }) => shown)).toEqual([null, load?.displayName]);
      expect(found[1]).toMatchObject({ eventId: anId(1, "e0"), entry: { operation: "revealWorker" } });
    });
  });
};
