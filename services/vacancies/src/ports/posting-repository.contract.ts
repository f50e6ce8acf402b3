import { RegionCode } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { change, close, type Posting } from "../domain/posting.ts";
import { aPosting, employerId, otherEmployerId, referralId, vacancyId } from "../testing/builders.ts";
import type { Tx } from "../use-case.ts";

/** A fresh store with both employers of the builders in its register. */
export type StoreMaker = () => Promise<{ transact: Transact<Tx>; close: () => Promise<void> }>;

const other = { id: otherEmployerId, name: "示例宾馆" };
const { county } = aPosting();
const nextDoor = RegionCode.parse("522731");
const failing = new Error("after the write");

/** Every PostingRepository keeps these promises; the memory and the Prisma adapter both run them. */
export const postingRepositoryContract = (name: string, make: StoreMaker) =>
  describe(`${name} is a PostingRepository`, () => {
    const closers: (() => Promise<void>)[] = [];
    let transact: Transact<Tx>;
    beforeEach(async () => {
      const store = await make();
      closers.push(store.close);
      transact = store.transact;
    });
    afterAll(async () => {
      for (const end of closers) await end();
    });
    const add = (...postings: Posting[]) => transact((tx) => tx.postings.addMissing(postings));
    const find = (n: number) => transact((tx) => tx.postings.find(vacancyId(n)));
    const save = (posting: Posting) => transact((tx) => tx.postings.save(posting));

    it("gives back what was stored, whole", async () => {
      const full = aPosting(1, {
        externalId: "A-1",
        forbidden: [{ ground: "sex", words: "限女" }] as never,
        facts: {
          ...aPosting().facts,
          skills: [{ name: "缝纫" as never, level: "skilled", must: true }],
          age: { min: 18, max: null },
          description: "一行\n两行",
        },
      });
      const bare = aPosting(2, { employer: null, facts: { ...aPosting().facts, wage: null, seats: null } });
      await expect(add(full, bare)).resolves.toEqual([full.id, bare.id]);
      await expect(find(1)).resolves.toEqual(full);
      await expect(find(2)).resolves.toEqual(bare);
      await expect(find(3)).resolves.toBeNull();
    });

    it("adds what is new and leaves what exists", async () => {
      await add(aPosting(1));
      const changed = aPosting(1, { facts: { ...aPosting().facts, title: "别的" } });
      await expect(add(changed, aPosting(2))).resolves.toEqual([vacancyId(2)]);
      await expect(find(1)).resolves.toEqual(aPosting(1));
      await expect(add()).resolves.toEqual([]);
    });

    it("keeps one posting without an employer per county, base and external id", async () => {
      const unowned = { externalId: "A-1", employer: null };
      const elsewhere = { ...aPosting().facts, base: "local" as const };
      await add(aPosting(1, unowned), aPosting(9, { externalId: "A-1" }));
      const twins = [aPosting(2, unowned), aPosting(3, { ...unowned, facts: elsewhere }), aPosting(4, { employer: null }), aPosting(5, { ...unowned, county: nextDoor })];
      await expect(add(...twins)).resolves.toEqual([vacancyId(3), vacancyId(4), vacancyId(5)]);
      const found = await transact((tx) => tx.postings.findUnowned({ county, base: "changzhou" }, ["A-1", "A-2"]));
      expect(found).toEqual([aPosting(1, unowned)]);
    });

    it("keeps one posting per employer and external id, and any number without", async () => {
      await add(aPosting(1, { externalId: "A-1" }));
      const twins = [
        aPosting(2, { externalId: "A-1" }),
        aPosting(3, { externalId: "A-1", employer: other }),
        aPosting(4, { externalId: "A-1", employer: null }),
        aPosting(5),
        aPosting(6),
      ];
      const added = await add(...twins);
      expect(added.toSorted()).toEqual([3, 4, 5, 6].map((n) => vacancyId(n)));
      const found = await transact((tx) => tx.postings.findByExternalIds(employerId, ["A-1", "A-2"]));
      expect(found.map(({ id }) => id)).toEqual([vacancyId(1)]);
    });

    it("stores the next revision, and refuses one that is not", async () => {
      await add(aPosting(1));
      const second = close(aPosting(1));
      await save(second);
      await expect(find(1)).resolves.toEqual(second);
      await expect(save(second)).rejects.toMatchObject({ code: "vacancy-changed-meanwhile" });
      await expect(save(close(aPosting(9)))).rejects.toMatchObject({ code: "vacancy-changed-meanwhile" });
    });

    it("refuses to give an employer a second posting of the same external id", async () => {
      await add(aPosting(1, { externalId: "A-1" }), aPosting(2, { externalId: "A-1", employer: null }));
      const given = change(aPosting(2, { externalId: "A-1", employer: null }), {
        facts: {},
        forbidden: [],
        employer: { id: employerId, name: "示例制衣厂" },
      });
      await expect(save(given)).rejects.toMatchObject({ code: "external-id-taken" });
    });

    it("remembers the last state of a claim", async () => {
      await add(aPosting(1));
      await transact((tx) => tx.postings.setClaim(referralId(1), vacancyId(1), "reserved"));
      await transact((tx) => tx.postings.setClaim(referralId(1), vacancyId(1), "filled"));
      const claims = await transact(async (tx) => [await tx.postings.claimOf(referralId(1)), await tx.postings.claimOf(referralId(2))]);
      expect(claims).toEqual([{ vacancyId: vacancyId(1), state: "filled" }, null]);
    });

    it("lets changes of one posting happen one after the other under its lock", async () => {
      await add(aPosting(1));
      const next = () =>
        transact(async (tx) => {
          const posting = await tx.postings.lock(vacancyId(1));
          if (posting) await tx.postings.save({ ...posting, revision: posting.revision + 1 });
        });
      await Promise.all(Array.from({ length: 10 }, next));
      await expect(find(1)).resolves.toMatchObject({ revision: 11 });
      await expect(transact((tx) => tx.postings.lock(vacancyId(9)))).resolves.toBeNull();
    });

    it("undoes everything when the work fails after it", async () => {
      await add(aPosting(1));
      const work = transact(async (tx) => {
        await tx.postings.addMissing([aPosting(2)]);
        await tx.postings.save(close(aPosting(1)));
        await tx.postings.setClaim(referralId(1), vacancyId(1), "reserved");
        throw failing;
      });
      await expect(work).rejects.toBe(failing);
      await expect(find(1)).resolves.toEqual(aPosting(1));
      await expect(find(2)).resolves.toBeNull();
      await expect(transact((tx) => tx.postings.claimOf(referralId(1)))).resolves.toBeNull();
    });
  });
