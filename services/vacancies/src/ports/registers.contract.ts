import { Employer } from "@qianxian/contracts/vacancies";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import { employerId, otherEmployerId, vacancyId } from "../testing/builders.ts";
import type { Tx } from "../use-case.ts";
import type { StoreMaker } from "./posting-repository.contract.ts";

const factory = Employer.parse({ id: anId(7, "a1"), name: "示例电子厂", base: "huangpu" });
const failing = new Error("after the write");

const entry = (externalId: string, change: Partial<IntakeEntry> = {}): IntakeEntry => ({
  base: "changzhou",
  externalId,
  outcome: "draft",
  refusal: null,
  vacancyId: vacancyId(1),
  lacks: ["wage", "seats"],
  because: [{ zh: "没有写工资", en: "no wage" }],
  raw: { title: "缝纫工", 备注: ["一", 2, null] },
  ...change,
});

/** Every EmployerRegister and IntakeBook keeps these promises; the memory and the Prisma adapter both run them. */
export const registersContract = (name: string, make: StoreMaker) => {
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

  describe(`${name} is an EmployerRegister`, () => {
    it("finds or adds by name and base", async () => {
      const first = await transact((tx) => tx.employers.findOrAdd(factory.id, factory.name, "huangpu"));
      const again = await transact((tx) => tx.employers.findOrAdd(anId(8, "a1") as never, factory.name, "huangpu"));
      expect([first, again]).toEqual([factory, factory]);
      await expect(transact((tx) => tx.employers.find(factory.id))).resolves.toEqual(factory);
      await expect(transact((tx) => tx.employers.find(anId(8, "a1") as never))).resolves.toBeNull();
    });

    it("finds those of many that it has", async () => {
      await transact((tx) => tx.employers.addMissing([factory]));
      const found = await transact((tx) => tx.employers.findAll([anId(8, "a1") as never, factory.id]));
      expect(found).toEqual([factory]);
    });

    it("enters one of two who register the same at once", async () => {
      const both = [7, 8].map((n) =>
        transact((tx) => tx.employers.findOrAdd(anId(n, "a1") as never, factory.name, "huangpu")),
      );
      const [a, b] = await Promise.all(both);
      expect(a).toEqual(b);
    });

    it("adds those of whom neither id nor name at the base is known", async () => {
      const renamed = { ...factory, id: employerId };
      const twin = { ...factory, id: anId(8, "a1") as typeof factory.id };
      const added = await transact((tx) => tx.employers.addMissing([factory, renamed, twin]));
      expect(added).toBe(1);
      await expect(transact((tx) => tx.employers.find(employerId))).resolves.toMatchObject({ name: "示例制衣厂" });
    });

    it("lists by id, after a place, of a base", async () => {
      await transact((tx) => tx.employers.addMissing([factory]));
      const list = (...args: Parameters<Tx["employers"]["list"]>) =>
        transact(async (tx) => (await tx.employers.list(...args)).map(({ id }) => id));
      await expect(list(2, undefined)).resolves.toEqual([employerId, otherEmployerId]);
      await expect(list(9, employerId)).resolves.toEqual([otherEmployerId, factory.id]);
      await expect(list(9, undefined, "huangpu")).resolves.toEqual([factory.id]);
    });

    it("undoes an entry when the work fails after it", async () => {
      const work = transact(async (tx) => {
        await tx.employers.addMissing([factory]);
        throw failing;
      });
      await expect(work).rejects.toBe(failing);
      await expect(transact((tx) => tx.employers.find(factory.id))).resolves.toBeNull();
    });
  });

  describe(`${name} is an IntakeBook`, () => {
    const find = (...ids: string[]) =>
      transact(async (tx) => (await tx.intake.find("changzhou", ids)).toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1)));

    it("gives back what was entered, whole, of the base asked for", async () => {
      const refused = entry("b", { outcome: "refused", refusal: "no-title", vacancyId: null, lacks: [] });
      const elsewhere = entry("a", { base: "local" });
      await expect(transact((tx) => tx.intake.addMissing([entry("a"), refused, elsewhere]))).resolves.toEqual(["a", "b", "a"]);
      await expect(find("a", "b", "c")).resolves.toEqual([entry("a"), refused]);
      await expect(find()).resolves.toEqual([]);
    });

    it("leaves what exists and says what was new", async () => {
      await transact((tx) => tx.intake.addMissing([entry("a")]));
      const second = transact((tx) => tx.intake.addMissing([entry("a", { lacks: [] }), entry("c")]));
      await expect(second).resolves.toEqual(["c"]);
      await expect(find("a")).resolves.toEqual([entry("a")]);
    });

    it("undoes an entry when the work fails after it", async () => {
      const work = transact(async (tx) => {
        await tx.intake.addMissing([entry("a")]);
        throw failing;
      });
      await expect(work).rejects.toBe(failing);
      await expect(find("a")).resolves.toEqual([]);
    });
  });
};
