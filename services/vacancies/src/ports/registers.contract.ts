import { Employer } from "@qianxian/contracts/vacancies";
import { EmployerId, RegionCode, sandboxCounty } from "@qianxian/contracts/vocabulary";
import type { Transact } from "@qianxian/kernel";
import { aCounty, anId } from "@qianxian/testing/cards";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import { employerId, otherEmployerId, vacancyId } from "../testing/builders.ts";
import type { Tx } from "../use-case.ts";
import type { StoreMaker } from "./posting-repository.contract.ts";

const factory = Employer.parse({ id: anId(7, "a1"), name: "示例电子厂", base: "huangpu", county: aCounty });
const { county } = factory;
const nextDoor = RegionCode.parse("522731");
const numbered = (n: number): EmployerId => EmployerId.parse(anId(n, "a1"));
const failing = new Error("after the write");

const entry = (externalId: string, change: Partial<IntakeEntry> = {}): IntakeEntry => ({
  county,
  base: "changzhou",
  externalId,
  outcome: "draft",
  refusal: null,
  vacancyId: vacancyId(1),
  lacks: ["wage", "seats"],
  because: [{ zh: "没有写工资", en: "no wage" }],
  raw: { title: "缝纫工", 备注: ["一", 13800000000, null] },
  masked: { title: "缝纫工", 备注: ["一", "[号码]", null] },
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
    it("finds or adds by name and base, in a county", async () => {
      const first = await transact((tx) => tx.employers.findOrAdd(factory));
      const again = await transact((tx) => tx.employers.findOrAdd({ ...factory, id: numbered(8) }));
      expect([first, again]).toEqual([factory, factory]);
      await expect(transact((tx) => tx.employers.find(factory.id))).resolves.toEqual(factory);
      await expect(transact((tx) => tx.employers.find(numbered(8)))).resolves.toBeNull();
      const beyond = { ...factory, id: numbered(8), county: nextDoor };
      await expect(transact((tx) => tx.employers.findOrAdd(beyond))).resolves.toEqual(beyond);
    });

    it("gives each employer one twin in the sandbox, which is nobody's namesake", async () => {
      const beyond = { ...factory, id: numbered(8), county: nextDoor };
      await transact((tx) => tx.employers.addMissing([factory, beyond]));
      const twins = [[factory.id, 20], [beyond.id, 21], [factory.id, 22], [numbered(9), 23]] as const;
      for (const [of, n] of twins) await transact((tx) => tx.employers.addTwins([{ of, id: numbered(n) }]));
      const twinsOf = (...ids: EmployerId[]) => transact((tx) => Promise.all(ids.map((id) => tx.employers.twinOf(id))));
      await expect(twinsOf(factory.id, beyond.id, numbered(9), numbered(20))).resolves.toEqual([numbered(20), numbered(21), null, null]);
      const twin = { ...factory, id: numbered(20), county: sandboxCounty };
      await expect(transact((tx) => tx.employers.find(numbered(20)))).resolves.toEqual(twin);

      const entered = { ...twin, id: numbered(30) };
      await expect(transact((tx) => tx.employers.findOrAdd(entered))).resolves.toEqual(entered);
      await transact((tx) => tx.employers.addTwins([{ of: entered.id, id: numbered(31) }, { of: twin.id, id: numbered(32) }]));
      await expect(twinsOf(entered.id, twin.id)).resolves.toEqual([null, null]);
    });

    it("finds those of many that it has", async () => {
      await transact((tx) => tx.employers.addMissing([factory]));
      const found = await transact((tx) => tx.employers.findAll([numbered(8), factory.id]));
      expect(found).toEqual([factory]);
    });

    it("enters one of two who register the same at once", async () => {
      const both = [7, 8].map((n) =>
        transact((tx) => tx.employers.findOrAdd({ ...factory, id: numbered(n) })),
      );
      const [a, b] = await Promise.all(both);
      expect(a).toEqual(b);
    });

    it("adds those of whom neither id nor name at the base is known", async () => {
      const renamed = { ...factory, id: employerId };
      const twin = { ...factory, id: numbered(8) };
      const added = await transact((tx) => tx.employers.addMissing([factory, renamed, twin]));
      expect(added).toBe(1);
      await expect(transact((tx) => tx.employers.find(employerId))).resolves.toMatchObject({ name: "示例制衣厂" });
    });

    it("lists a county's by id, after a place, of a base, by a part of the name, and says how many", async () => {
      const shop = { ...factory, id: numbered(9), name: "Example_100%厂", base: "local" as const };
      await transact((tx) => tx.employers.addMissing([factory, shop]));
      const list = (...args: Parameters<Tx["employers"]["list"]>) =>
        transact(async (tx) => (await tx.employers.list(...args)).map(({ id }) => id));
      await transact((tx) => tx.employers.addMissing([{ ...factory, id: numbered(8), county: nextDoor }]));
      await expect(list({ county }, 2)).resolves.toEqual([employerId, otherEmployerId]);
      await expect(list({ county }, 9, employerId)).resolves.toEqual([otherEmployerId, factory.id, shop.id]);
      await expect(list({ county, base: "huangpu" }, 9)).resolves.toEqual([factory.id]);
      await expect(list({ county: nextDoor }, 9)).resolves.toEqual([numbered(8)]);
      await expect(list({ county, q: "厂" }, 9)).resolves.toEqual([employerId, factory.id, shop.id]);
      await expect(list({ county, q: "example_100%" }, 9)).resolves.toEqual([shop.id]);
      await expect(list({ county, q: "_" }, 9)).resolves.toEqual([shop.id]);
      const count = (...args: Parameters<Tx["employers"]["count"]>) => transact((tx) => tx.employers.count(...args));
      await expect(Promise.all([count({ county }), count({ county, q: "厂" }), count({ county, base: "shenzhen" })])).resolves.toEqual([4, 3, 0]);
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
      transact(async (tx) => (await tx.intake.find({ county, base: "changzhou" }, ids)).toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1)));

    it("gives back what was entered, whole, of the base asked for", async () => {
      const refused = entry("b", { outcome: "refused", refusal: "no-title", vacancyId: null, lacks: [] });
      const elsewhere = [entry("a", { base: "local" }), entry("a", { county: nextDoor })];
      const added = transact((tx) => tx.intake.addMissing([entry("a"), refused, ...elsewhere]));
      await expect(added).resolves.toEqual(["a", "b", "a", "a"]);
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
