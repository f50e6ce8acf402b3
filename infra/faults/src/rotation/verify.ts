import { type DataKeyState, profilesInternalRoutes, profilesRoutes, type Worker } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Client } from "@qianxian/http";
import type pg from "pg";
import { idNumberOf, idOf, nameOf, phoneOf } from "./people.ts";
import type { Promised } from "./writers.ts";

type Expected = { client: Client; staff: Actor; promised: Promised; violations: string[] };

const readLedger = async ({ client, staff }: Expected): Promise<Map<string, Worker>> => {
  const asStaff = client.as(staff);
  const found = new Map<string, Worker>();
  for (let cursor: string | undefined; ; ) {
    const page = await asStaff.call(profilesRoutes.listWorkers, { limit: 100, ...(cursor ? { cursor } : {}) });
    for (const worker of page.items) found.set(worker.id, worker);
    if (page.nextCursor === null) return found;
    cursor = page.nextCursor;
  }
};

const wrongIn = (worker: Worker | undefined, n: number, { wages, phones, changes }: Promised): string[] => {
  if (!worker) return [`Person ${n} is gone.`];
  const phone = phoneOf(n, phones.get(n) ?? 0);
  const idNumber = idNumberOf(n);
  const facts: [string, unknown, unknown][] = [
    ["name", worker.maskedName, `${nameOf(n).slice(0, 1)}*`],
    ["phone", worker.maskedPhone, `${phone.slice(0, 3)}****${phone.slice(-4)}`],
    ["ID number", worker.maskedIdNumber, `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}`],
    ["wage", worker.wageFloorFen, wages.get(n) ?? null],
  ];
  const wrong = facts.flatMap(([what, is, should]) => (is === should ? [] : [`The ${what} of person ${n} is not what was promised.`]));
  return changes.has(n) || worker.revision === 1 ? wrong : [...wrong, `Person ${n} has revision ${worker.revision} without a change.`];
};

/** Everybody is there, opens, and is as was promised. */
export const checkLedger = async (expected: Expected): Promise<number> => {
  const ledger = await readLedger(expected);
  const { promised, violations } = expected;
  for (const n of promised.people) violations.push(...wrongIn(ledger.get(idOf(n)), n, promised));
  if (ledger.size !== promised.people.size)
    violations.push(`${ledger.size} people are in the ledger, ${promised.people.size} were entered.`);
  return ledger.size;
};

/** Phones in full are those of the people, asked many at a time. */
export const checkPhones = async ({ client, promised, violations }: Expected, people: readonly number[]): Promise<void> => {
  const waiting = [...people];
  const ask = async (): Promise<void> => {
    for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) {
      const { phone } = await client.call(profilesInternalRoutes.readContact, { workerId: idOf(n) });
      if (phone !== phoneOf(n, promised.phones.get(n) ?? 0)) violations.push(`The phone of person ${n} is another's.`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, ask));
};

/** How many texts and hashes in the schema name a key that is not in force, where they lie. */
const oldTexts = `
  with in_force as (select coalesce(array_agg(id), '{}') as ids from unnest($1::text[]) as id),
  texts as (
    select 'worker' as place, unnest(array[split_part(name_sealed, '.', 3), split_part(phone_sealed, '.', 3), split_part(id_number_sealed, '.', 3),
      split_part(phone_index, '.', 1), split_part(id_number_index, '.', 1)]) as key from profiles.worker
    union all
    select 'merged_worker', unnest(array[split_part(name_sealed, '.', 3), split_part(phone_sealed, '.', 3), split_part(id_number_sealed, '.', 3)])
      from profiles.merged_worker
    union all
    select 'worker_likeness', split_part(name_index, '.', 1) from profiles.worker_likeness
    union all
    select 'worker_intake', split_part(key, '.', 2) from profiles.worker_intake where key like 'id.%'
  )
  select place, count(*)::int as n from texts, in_force where key is not null and not key = any(ids) group by 1`;

/** Nothing lies under an older key, and the older keys are retired. */
export const checkKeys = async (admin: pg.Client, keys: readonly DataKeyState[], violations: string[]): Promise<void> => {
  const inForce = keys.filter(({ state }) => state === "in-force").map(({ id }) => id);
  const { rows } = await admin.query<{ place: string; n: number }>(oldTexts, [inForce]);
  violations.push(...rows.map(({ place, n }) => `${n} texts in ${place} lie under older keys.`));
  const left = keys.filter(({ state }) => state === "superseded");
  violations.push(...left.map(({ id }) => `Key ${id} was not retired.`));
};
