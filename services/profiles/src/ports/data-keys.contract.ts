import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Transact } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import { type DataKey, keySlots } from "../domain/data-key.ts";
import { beginRotation, type Rotation, type SealedRow } from "../domain/key-rotation.ts";
import { enter } from "../domain/ledger-worker.ts";
import { aNewWorker, workerId } from "../testing/index.ts";
import type { Tx } from "../use-case.ts";
import type { KeyRing, Vault } from "./vault.ts";

/** How a suite opens an empty store with its first keys, and puts it away again. */
export type OpenKeyStore = () => Promise<{ transact: Transact<Tx>; ring: KeyRing; vault: Vault; close: () => Promise<void> }>;

/** Every DataKeys and SealedRows keeps these promises; the memory and the Prisma adapter both run them. */
export const dataKeysContract = (name: string, open: OpenKeyStore): void => {
  let store: Awaited<ReturnType<OpenKeyStore>>;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  const now = new Date("2026-03-02T02:00:00.000Z");

  describe(`${name} is a DataKeys`, () => {
    const newer = (): DataKey => {
      const slot = { class: "phone", use: "seal" } as const;
      return { ...slot, ...store.ring.make(slot), version: 2, createdAt: now.toISOString(), retiredAt: null, destroyedAt: null };
    };
    const all = () => store.transact((tx) => tx.dataKeys.all());

    it("begins with a first key for each class and use, and takes newer ones", async () => {
      const first = await all();
      expect(first.map(({ class: of, use, version }) => `${of} ${use} ${version}`)).toEqual(
        keySlots.map(({ class: of, use }) => `${of} ${use} 1`).toSorted(),
      );
      const key = newer();
      await store.transact((tx) => tx.dataKeys.add([key]));
      expect((await all()).filter(({ version }) => version === 2)).toEqual([key]);
    });

    it("retires once, and keeps no bytes of what is destroyed", async () => {
      const [key] = await all();
      const later = new Date("2026-03-03T02:00:00.000Z");
      await store.transact((tx) => tx.dataKeys.retire([key!.id], now));
      await store.transact((tx) => tx.dataKeys.retire([key!.id], later));
      expect((await all())[0]).toEqual({ ...key, retiredAt: now.toISOString() });
      await store.transact((tx) => tx.dataKeys.destroy([key!.id], later));
      expect((await all())[0]).toMatchObject({ wrapped: null, destroyedAt: later.toISOString() });
    });

    it("keeps how far a rotation has come, and answers the one under way first", async () => {
      const rotation = () => store.transact((tx) => tx.dataKeys.rotation());
      const keep = (one: Rotation) => store.transact((tx) => tx.dataKeys.keep(one));
      expect(await rotation()).toBeNull();
      const first = beginRotation(anId(1, "e1"), ["phone", "name"], 7, now);
      await keep({ ...first, finishedAt: now.toISOString() });
      const second = { ...beginRotation(anId(2, "e1"), ["phone"], 9, now), done: 3, place: { table: "worker", id: workerId(3) } };
      await keep(second);
      expect(await rotation()).toEqual(second);
      const finished = { ...second, done: 9, place: null, finishedAt: "2026-03-02T03:00:00.000Z" };
      await keep(finished);
      expect(await rotation()).toEqual(finished);
    });
  });

  describe(`${name} is a SealedRows`, () => {
    const secrets = (n: number) => {
      const { vault } = store;
      const phone = `154${String(n).padStart(8, "0")}`;
      return {
        sealed: { name: vault.seal("name", workerId(n), "韦试验"), phone: vault.seal("phone", workerId(n), phone), idNumber: null },
        index: { phone: vault.index("phone", phone), idNumber: null },
      };
    };
    const aLedger = async (): Promise<void> => {
      const workers = [1, 2, 3].map((n) => enter(aNewWorker(n, { idNumber: null }), secrets(n)));
      await store.transact((tx) => tx.workers.addMissing(workers));
    };
    const renewPhoneKeys = async (): Promise<void> => {
      const keys = (["seal", "index"] as const).map((use): DataKey => {
        const slot = { class: "phone", use } as const;
        return { ...slot, ...store.ring.make(slot), version: 2, createdAt: now.toISOString(), retiredAt: null, destroyedAt: null };
      });
      await store.transact((tx) => tx.dataKeys.add(keys));
      await store.ring.reload();
    };
    const next = (limit: number, after: SealedRow | null = null) =>
      store.transact((tx) => tx.sealedRows.next(["phone"], limit, after && { table: after.table, id: after.id }));
    const count = (...classes: Parameters<Tx["sealedRows"]["count"]>[0]) => store.transact((tx) => tx.sealedRows.count(classes));

    it("knows rows under older keys, by the classes asked for", async () => {
      await aLedger();
      expect(await count("name", "phone", "id-number", "contact")).toBe(0);
      await renewPhoneKeys();
      expect([await count("phone"), await count("name"), await count("name", "phone")]).toEqual([3, 0, 3]);
      const [first, second] = await next(2);
      expect([first?.id, second?.id]).toEqual([workerId(1), workerId(2)]);
      expect(first?.cells.map(({ column }) => column)).toEqual(["name", "phone"]);
      expect((await next(2, second)).map(({ id }) => id)).toEqual([workerId(3)]);
    });

    it("puts renewed rows in the place of those they renew, revisions as they are", async () => {
      await aLedger();
      await renewPhoneKeys();
      const rows = await next(10);
      const renewals = rows.map((before) => ({ before, after: store.vault.renew(before) }));
      expect(await store.transact((tx) => tx.sealedRows.put(renewals))).toBe(3);
      expect(await count("phone")).toBe(0);
      const worker = await store.transact((tx) => tx.workers.find(workerId(1)));
      expect(worker).toMatchObject({ revision: 1, index: { phone: store.vault.index("phone", "15400000001") } });
      expect(store.vault.open("phone", workerId(1), worker?.sealed.phone ?? "")).toBe("15400000001");
    });

    it("leaves a row that somebody has sealed anew meanwhile as they left it", async () => {
      await aLedger();
      await renewPhoneKeys();
      const rows = await next(10);
      const renewals = rows.map((before) => ({ before, after: store.vault.renew(before) }));
      const worker = await store.transact((tx) => tx.workers.lock(workerId(2)));
      const changed = { ...worker!, revision: 2, ...secrets(7), sealed: { ...worker!.sealed, phone: store.vault.seal("phone", workerId(2), "15400000007") } };
      await store.transact((tx) => tx.workers.save(changed));
      expect(await store.transact((tx) => tx.sealedRows.put(renewals))).toBe(2);
      expect(await store.transact((tx) => tx.workers.find(workerId(2)))).toEqual(changed);
    });

    it("renames entries by which lists know people, and forgets those of keys that are gone", async () => {
      const number = "990000199005170011";
      const entered = enter(aNewWorker(1, { idNumber: null }), {
        sealed: { ...secrets(1).sealed, idNumber: store.vault.seal("id-number", workerId(1), number) },
        index: { ...secrets(1).index, idNumber: store.vault.index("id-number", number) },
      });
      await store.transact((tx) => tx.workers.addMissing([entered]));
      const was = entered.index.idNumber ?? "";
      const entry = { key: `id.${was}`, rowHash: "row", workerId: workerId(1) };
      const stray = { key: `id.${was.split(".")[0]}.nobody`, rowHash: "row", workerId: workerId(2) };
      await store.transact((tx) => tx.intake.put([entry, stray]));
      const slots = (["seal", "index"] as const).map((use) => ({ class: "id-number", use }) as const);
      const keys = slots.map((slot): DataKey => ({ ...slot, ...store.ring.make(slot), version: 2, createdAt: now.toISOString(), retiredAt: null, destroyedAt: null }));
      await store.transact((tx) => tx.dataKeys.add(keys));
      await store.ring.reload();
      const [before] = await store.transact((tx) => tx.sealedRows.next(["id-number"], 1, null));
      await store.transact((tx) => tx.sealedRows.put([{ before: before!, after: store.vault.renew(before!) }]));
      const is = `id.${store.vault.index("id-number", number)}`;
      expect(await store.transact((tx) => tx.intake.find([entry.key, is]))).toEqual([{ ...entry, key: is }]);
      await store.transact((tx) => tx.sealedRows.forget([was.split(".")[0] ?? ""]));
      expect(await store.transact((tx) => tx.intake.find([is, stray.key]))).toEqual([{ ...entry, key: is }]);
    });
  });
};
