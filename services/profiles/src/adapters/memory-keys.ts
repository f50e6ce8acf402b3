import type { SealedClass } from "@qianxian/contracts/profiles";
import type { AccountId, WorkerId } from "@qianxian/contracts/vocabulary";
import type { DataKey } from "../domain/data-key.ts";
import type { IdentifierColumn } from "../domain/identifiers.ts";
import type { Rotation, SealedCell, SealedRow } from "../domain/key-rotation.ts";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import type { DataKeys, SealedRows } from "../ports/data-keys.ts";
import type { FullViews } from "../ports/full-views.ts";
import type { KeyRing } from "../ports/vault.ts";
import type { IntakeEntry } from "../domain/intake-entry.ts";

/** Rows about keys and views, for the twin in memory. */
export type KeyRows = {
  dataKeys: Map<string, DataKey>;
  rotations: Map<string, Rotation>;
  views: { accountId: AccountId; at: Date }[];
};

const byAge = (a: Rotation, b: Rotation): number =>
  (b.finishedAt ?? "9999").localeCompare(a.finishedAt ?? "9999");

/** Data keys in memory. */
export const memoryDataKeys = (rows: KeyRows): DataKeys => {
  const change = (ids: readonly string[], what: (key: DataKey) => Partial<DataKey>): void => {
    for (const id of ids) {
      const key = rows.dataKeys.get(id);
      if (key) rows.dataKeys.set(id, { ...key, ...what(key) });
    }
  };
  const slot = (key: DataKey): string => `${key.class} ${key.use} ${String(key.version).padStart(6, "0")}`;
  return {
    hold: async () => {},
    all: async () => [...rows.dataKeys.values()].toSorted((a, b) => (slot(a) < slot(b) ? -1 : 1)),
    add: async (keys) => {
      for (const key of keys) rows.dataKeys.set(key.id, key);
    },
    retire: async (ids, at) => change(ids, ({ retiredAt }) => ({ retiredAt: retiredAt ?? at.toISOString() })),
    destroy: async (ids, at) => change(ids, () => ({ wrapped: null, destroyedAt: at.toISOString() })),
    rotation: async () => [...rows.rotations.values()].toSorted(byAge)[0] ?? null,
    keep: async (rotation) => void rows.rotations.set(rotation.id, rotation),
  };
};

type Secrets = Pick<LedgerWorker, "sealed" | "index">;

const cellsOf = ({ sealed, index }: Secrets): SealedCell[] => [
  { column: "name", sealed: sealed.name, index: null },
  ...(sealed.phone === null ? [] : [{ column: "phone" as const, sealed: sealed.phone, index: index.phone }]),
  ...(sealed.idNumber === null ? [] : [{ column: "id-number" as const, sealed: sealed.idNumber, index: index.idNumber }]),
];

const secretsOf = ({ cells }: SealedRow): Secrets => {
  const cell = (column: IdentifierColumn) => cells.find((one) => one.column === column);
  return {
    sealed: { name: cell("name")?.sealed ?? "", phone: cell("phone")?.sealed ?? null, idNumber: cell("id-number")?.sealed ?? null },
    index: { phone: cell("phone")?.index ?? null, idNumber: cell("id-number")?.index ?? null },
  };
};

/** Sealed rows in memory: the workers. */
export const memorySealedRows = (
  rows: { workers: Map<WorkerId, LedgerWorker>; intake: Map<string, IntakeEntry> },
  ring: Pick<KeyRing, "prefixes">,
): SealedRows => {
  const isOld = (classes: readonly SealedClass[], { column, sealed, index }: SealedCell): boolean => {
    const prefix = ring.prefixes(column);
    return classes.includes(column) && (!sealed.startsWith(prefix.sealed) || (index !== null && !index.startsWith(prefix.index)));
  };
  const old = (classes: readonly SealedClass[]): SealedRow[] =>
    [...rows.workers.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((worker): SealedRow => ({ table: "worker", id: worker.id, cells: cellsOf(worker) }))
      .filter(({ cells }) => cells.some((cell) => isOld(classes, cell)));
  const rename = (was: string | null, is: string | null): void => {
    const entry = rows.intake.get(`id.${was}`);
    if (!entry || was === is) return;
    rows.intake.delete(entry.key);
    if (!rows.intake.has(`id.${is}`)) rows.intake.set(`id.${is}`, { ...entry, key: `id.${is}` });
  };
  return {
    count: async (classes) => old(classes).length,
    next: async (classes, limit, after) => old(classes).filter(({ id }) => !after || id > after.id).slice(0, limit),
    put: async (renewals) => {
      let put = 0;
      for (const { before, after } of renewals) {
        const worker = rows.workers.get(before.id as WorkerId);
        if (!worker || JSON.stringify(cellsOf(worker)) !== JSON.stringify(before.cells)) continue;
        const secrets = secretsOf(after);
        rename(worker.index.idNumber, secrets.index.idNumber);
        rows.workers.set(worker.id, { ...worker, ...secrets });
        put += 1;
      }
      return put;
    },
    forget: async (keyIds) => {
      for (const key of rows.intake.keys()) if (keyIds.some((id) => key.startsWith(`id.${id}.`))) rows.intake.delete(key);
    },
  };
};

const hourMs = 3_600_000;

/** Full views in memory. */
export const memoryFullViews = (rows: KeyRows): FullViews => ({
  note: async (accountId, at) => {
    rows.views.push({ accountId, at });
    const within = (hours: number) =>
      rows.views.filter((one) => one.accountId === accountId && one.at.getTime() > at.getTime() - hours * hourMs).length;
    return { lastHour: within(1), lastDay: within(24) };
  },
});
