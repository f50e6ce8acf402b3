import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Transact } from "@qianxian/kernel";
import { erase } from "../domain/erased-worker.ts";
import { enter } from "../domain/ledger-worker.ts";
import { aNewWorker, workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { OpenStore } from "./worker-repository.contract.ts";

const at = new Date("2026-11-24T02:00:00.000Z");

/** Every Erasures keeps these promises; the memory and the Prisma adapter both run them. */
export const erasuresContract = (name: string, open: OpenStore): void => {
  describe(`${name} is an Erasures`, () => {
    let transact: Transact<Tx>;
    let close: () => Promise<void>;
    const person = (n: number) =>
      enter(aNewWorker(n), {
        sealed: { name: `v1.name${n}`, phone: `v1.phone${n}`, idNumber: `v1.id${n}` },
        index: { phone: `phone${n}`, idNumber: `id${n}` },
      });
    beforeEach(async () => {
      ({ transact, close } = await open());
      await transact(async (tx) => {
        await tx.workers.addMissing([person(1), person(2)]);
        await tx.intake.put([1, 2].map((n) => ({ key: `key-${n}`, rowHash: "row", workerId: workerId(n) })));
        await tx.consents.follow([{ id: person(1).id, workerId: workerId(1), push: true }], { how: "import", on: "2026-11-21", by: null });
      });
    });
    afterEach(() => close());
    const erased = erase(person(1), at, null);

    it("deletes the person and what lists called them, leaves others and what law keeps", async () => {
      await transact((tx) => tx.erasures.put(erased));
      await transact(async (tx) => {
        expect(await tx.workers.find(workerId(1))).toBeNull();
        expect(await tx.workers.find(workerId(2))).toMatchObject({ id: workerId(2) });
        expect((await tx.intake.find(["key-1", "key-2"])).map(({ key }) => key)).toEqual(["key-2"]);
        expect(await tx.workers.takenIdNumbers(["id1", "id2"])).toEqual(["id2"]);
        expect(await tx.consents.of(workerId(1))).toHaveLength(1);
      });
    });

    it("remembers whom, and does it again without harm", async () => {
      await transact((tx) => tx.erasures.put(erased));
      await transact((tx) => tx.erasures.put({ ...erased, revision: 1 }));
      await transact(async (tx) => {
        expect(await tx.erasures.find(workerId(1))).toEqual(erased);
        expect(await tx.erasures.find(workerId(2))).toBeNull();
        expect(await tx.erasures.among([workerId(1), workerId(2)])).toEqual([workerId(1)]);
        expect(await tx.erasures.all()).toEqual([erased]);
        expect(await tx.erasures.with(workerId(1))).toEqual([]);
        await tx.erasures.put(erase(person(2), at, null, workerId(1)));
        expect(await tx.erasures.with(workerId(1))).toEqual([workerId(2)]);
      });
    });
  });
};
