import { afterAll, describe, expect, it } from "@jest/globals";
import { Scope } from "@qianxian/contracts/vocabulary";
import { scopesOfSubject, subjectOfRegion, type Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { type Case, refer, type Reply } from "../domain/referral.ts";
import { aReply, employerId, town, vacancyId } from "../testing/a-placements-app.ts";
import type { Tx } from "../use-case.ts";

const aCase = (n: number, change: Partial<Case> = {}): Case => ({
  ...refer(
    anId(n, "f") as Case["id"],
    { ...aReply(), messageId: anId(n, "d"), workerId: anId(n, "c") } as Reply,
    { id: vacancyId, title: "缝纫工", employerId },
    placesOf(town),
  ),
  ...change,
});

const scope = (place: string): Scope => Scope.parse(place);
const placesOf = (region: string): Scope[] => scopesOfSubject(subjectOfRegion(region));
const ofTown = { scopes: [scope(`town:${town}`)], restricted: false };

const newest = (limit: number) => ({ sort: "newest" as const, limit });

export type Maker = () => Promise<{ transact: Transact<Pick<Tx, "referrals" | "workers" | "views">>; close: () => Promise<void> }>;

/** Every ReferralRepository keeps these promises; the memory and the Prisma adapter both run them. */
export const referralRepositoryContract = (name: string, make: Maker) =>
  describe(`${name} is a ReferralRepository`, () => {
    const closers: (() => Promise<void>)[] = [];
    const fresh = async () => {
      const { transact, close } = await make();
      closers.push(close);
      return transact;
    };
    afterAll(async () => {
      for (const close of closers) await close();
    });

    it("gives back what was stored, whole", async () => {
      const transact = await fresh();
      await transact((tx) => tx.referrals.addMissing(aCase(1)));

      const found = await transact((tx) => tx.referrals.find(aCase(1).id));

      expect(found).toEqual(aCase(1));
    });

    it("takes one case a message, and one a worker and vacancy", async () => {
      const transact = await fresh();
      await transact((tx) => tx.referrals.addMissing(aCase(1)));

      const sameMessage = aCase(2, { messageId: aCase(1).messageId });
      const samePair = aCase(3, { workerId: aCase(1).workerId });

      expect(await transact((tx) => tx.referrals.addMissing(sameMessage))).toBe(false);
      expect(await transact((tx) => tx.referrals.addMissing(samePair))).toBe(false);
      expect(await transact((tx) => tx.referrals.list({ reach: ofTown }, newest(10)))).toHaveLength(1);
    });

    it("takes any number of cases without a message, finds them by worker and vacancy, and keeps a later message", async () => {
      const transact = await fresh();
      const spoken = (n: number) => aCase(n, { messageId: null, saidYesTo: "staff", referredBy: anId(9, "a1") as Case["referredBy"] });
      const add = (n: number) => transact((tx) => tx.referrals.addMissing(spoken(n)));

      expect([await add(1), await add(2), await add(1)]).toEqual([true, true, false]);
      const find = (n: number) => transact((tx) => tx.referrals.lockByPair(aCase(n).workerId, vacancyId));
      expect([await find(1), await find(2), await find(3)]).toEqual([spoken(1), spoken(2), null]);
      const answered = { ...spoken(1), messageId: aCase(1).messageId, score: 1, referredAt: "2026-03-04T02:00:00.000Z" };
      await transact((tx) => tx.referrals.save(answered));
      expect(await transact((tx) => tx.referrals.lockByMessage(aCase(1).messageId!))).toEqual(answered);
    });

    it("stores a decision", async () => {
      const transact = await fresh();
      const refused = aCase(1, {
        status: "refused",
        revision: 2,
        refusalReason: "other",
        refusalNote: "另有安排",
        answeredAt: "2026-03-03T02:00:00.000Z",
      });
      await transact((tx) => tx.referrals.addMissing(aCase(1)));

      await transact((tx) => tx.referrals.save(refused));

      expect(await transact((tx) => tx.referrals.lockByMessage(refused.messageId!))).toEqual(refused);
    });

    it("takes each answer to a message as news once, and never an older one", async () => {
      const transact = await fresh();
      const note = (n: number, revision: number) =>
        transact((tx) => tx.referrals.noteReply(aCase(n).messageId!, revision));

      expect([await note(1, 2), await note(1, 2), await note(1, 1)]).toEqual([true, false, false]);
      expect([await note(1, 3), await note(2, 1)]).toEqual([true, true]);
    });

    it("knows which seat moves were begun before an instant and not ended, oldest first", async () => {
      const transact = await fresh();
      const [early, late] = [new Date("2026-03-03T02:00:00.000Z"), new Date("2026-03-03T02:00:00.001Z")];
      const begin = (n: number, at: Date) => transact((tx) => tx.referrals.beginSeatMove(aCase(n).id, at));
      const end = (n: number, at: Date) => transact((tx) => tx.referrals.endSeatMove(aCase(n).id, at));
      const broken = (before: Date, limit = 9) =>
        transact(async (tx) => (await tx.referrals.brokenSeatMoves(before, limit)).map(({ referral }) => referral.id));
      const after = new Date("2026-03-04T02:00:00.000Z");
      await transact(async (tx) => {
        for (const n of [1, 2]) await tx.referrals.addMissing(aCase(n));
      });
      await begin(1, late);
      await begin(2, early);

      expect(await transact((tx) => tx.referrals.brokenSeatMoves(after, 1))).toEqual([
        { referral: aCase(2), begunAt: early.toISOString() },
      ]);
      expect(await broken(after)).toEqual([aCase(2).id, aCase(1).id]);
      expect(await broken(late)).toEqual([aCase(2).id]);
      await begin(2, late);
      await end(2, early);
      await end(1, late);
      expect(await broken(after)).toEqual([aCase(2).id]);
      await end(2, late);
      expect(await broken(after)).toEqual([]);
    });

    it("undoes everything when the transaction fails", async () => {
      const transact = await fresh();

      const failing = transact(async (tx) => {
        await tx.referrals.addMissing(aCase(1));
        await tx.referrals.noteReply(aCase(1).messageId!, 5);
        throw new Error("planted");
      });

      await expect(failing).rejects.toThrow("planted");
      expect(await transact((tx) => tx.referrals.find(aCase(1).id))).toBeNull();
      expect(await transact((tx) => tx.referrals.noteReply(aCase(1).messageId!, 1))).toBe(true);
    });

    it("lists newest first within a filter, going on after a place", async () => {
      const transact = await fresh();
      const at = (n: number) => `2026-03-0${n}T02:00:00.000Z`;
      await transact(async (tx) => {
        for (const n of [1, 2, 3]) await tx.referrals.addMissing(aCase(n, { referredAt: at(n) }));
      });

      const list = (after?: { referredAt: string; id: string }) =>
        transact((tx) => tx.referrals.list({ reach: ofTown, vacancyId, status: ["referred"] }, { ...newest(2), after }));

      const first = await list();
      expect(first.map(({ referredAt }) => referredAt)).toEqual([at(3), at(2)]);
      expect((await list(first[1])).map(({ referredAt }) => referredAt)).toEqual([at(1)]);
      const elsewhere = { scopes: [scope("town:522732101")], restricted: true };
      expect(await transact((tx) => tx.referrals.list({ reach: elsewhere }, newest(9)))).toEqual([]);
      const employer = { scopes: [scope(`employer:${employerId}`)], restricted: false };
      expect(await transact((tx) => tx.referrals.list({ reach: employer }, newest(9)))).toHaveLength(3);
    });

    it("lists oldest first too, by several states, by worker and by employer, and counts the whole list", async () => {
      const transact = await fresh();
      const at = (n: number) => `2026-03-0${n}T02:00:00.000Z`;
      const states = ["referred", "withdrawn", "started", "referred"] as const;
      await transact(async (tx) => {
        for (const n of [1, 2, 3, 4]) {
          const row = aCase(n, { referredAt: at(Math.min(n, 3)) });
          await tx.referrals.addMissing(row);
          await tx.referrals.save({ ...row, status: states[n - 1]! });
        }
      });
      const oldest = { sort: "oldest" as const, limit: 9 };
      const idsOf = (filter: object, after?: { referredAt: string; id: string }) =>
        transact(async (tx) => {
          const asked = { reach: ofTown, ...filter };
          const rows = await tx.referrals.list(asked, { ...oldest, after });
          return [rows.map(({ id }) => id), await tx.referrals.count(asked)];
        });
      const ids = (...numbers: number[]) => numbers.map((n) => aCase(n).id);

      expect(await idsOf({})).toEqual([ids(1, 2, 3, 4), 4]);
      expect(await idsOf({}, { referredAt: at(3), id: aCase(3).id })).toEqual([ids(4), 4]);
      expect(await idsOf({ status: ["referred", "started"] })).toEqual([ids(1, 3, 4), 3]);
      expect(await idsOf({ workerId: aCase(2).workerId })).toEqual([ids(2), 1]);
      expect(await idsOf({ employerId })).toEqual([ids(1, 2, 3, 4), 4]);
      expect(await idsOf({ employerId: anId(7, "a") })).toEqual([[], 0]);
    });

    it("lists what is left of people who left the ledger to auditors only, and to no employer", async () => {
      const transact = await fresh();
      await transact((tx) => tx.referrals.addMissing(aCase(1)));
      await transact((tx) => tx.referrals.save({ ...aCase(1), erased: true }));
      const list = (place: string, restricted: boolean) =>
        transact((tx) => tx.referrals.list({ reach: { scopes: [scope(place)], restricted } }, newest(9)));

      expect(await list("county:522732", false)).toEqual([]);
      expect(await list("county:522732", true)).toEqual([{ ...aCase(1), erased: true }]);
      expect(await list(`employer:${employerId}`, true)).toEqual([]);
    });

    it("follows people to where they are now, and locks what is theirs", async () => {
      const transact = await fresh();
      await transact(async (tx) => {
        for (const n of [1, 2]) await tx.referrals.addMissing(aCase(n));
      });
      const people = [{ workerId: aCase(1).workerId, places: placesOf("522732101") }];
      await transact((tx) => tx.referrals.follow(people));
      await transact((tx) => tx.referrals.follow([]));

      const workerIds = [1, 2, 3].map((n) => aCase(n).workerId);
      const moved = { ...aCase(1), places: placesOf("522732101") };
      expect(await transact((tx) => tx.referrals.lockOf(workerIds))).toEqual([moved, aCase(2)]);
      expect(await transact((tx) => tx.referrals.lockOf([]))).toEqual([]);
    });

    it("takes newer news of a person only", async () => {
      const transact = await fresh();
      const note = (revision: number, facts = {}) =>
        ({ workerId: aCase(1).workerId, revision, places: placesOf(town), erased: false, ...facts });
      const take = (...notes: ReturnType<typeof note>[]) => transact((tx) => tx.workers.noteNewer(notes));

      expect(await take(note(2))).toEqual([note(2)]);
      expect(await take(note(1, { erased: true }))).toEqual([]);
      expect(await take(note(2, { erased: true }))).toEqual([]);
      expect(await transact((tx) => tx.workers.hold(aCase(1).workerId))).toEqual(note(2));
      expect(await take(note(3, { erased: true, places: [] }))).toHaveLength(1);
      expect(await transact((tx) => tx.workers.hold(aCase(1).workerId))).toEqual(note(3, { erased: true, places: [] }));
      expect(await transact((tx) => tx.workers.hold(aCase(2).workerId))).toBeNull();
    });

    it("counts an employer's views of a day up to the most", async () => {
      const transact = await fresh();
      const count = (day: string) => transact((tx) => tx.views.count(employerId, day, 2));

      expect([await count("2026-03-02"), await count("2026-03-02"), await count("2026-03-02")]).toEqual([true, true, false]);
      expect(await count("2026-03-03")).toBe(true);
      expect(await transact((tx) => tx.views.on(employerId, "2026-03-02"))).toBe(2);
      expect(await transact((tx) => tx.views.on(employerId, "2026-03-04"))).toBe(0);
    });

    it("counts exactly when many look at once", async () => {
      const transact = await fresh();
      const looks = Array.from({ length: 12 }, () => transact((tx) => tx.views.count(employerId, "2026-03-02", 7)));

      expect((await Promise.all(looks)).filter((isCounted) => isCounted)).toHaveLength(7);
    });
  });
