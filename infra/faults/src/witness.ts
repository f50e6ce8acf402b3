import type pg from "pg";
import type { EffectRow } from "./end-state.ts";

/** Tables that a reader of events changes, by service. */
const effectTables: Readonly<Record<string, readonly string[]>> = {
  identity: ["audit_entry"],
  matcher: ["vacancy_record", "worker_record", "crew_record"],
  outreach: ["message"],
  placements: ["referral"],
  profiles: ["referral_note"],
};

const schemaSql = `
  create schema witness;
  create table witness.claim (service text, reader text, event_id uuid, tx bigint);
  create table witness.effect (service text, tx bigint);
  create function witness.note_claim() returns trigger language plpgsql security definer
    set search_path = witness as $$ begin
      insert into claim values (tg_table_schema, new.reader, new.event_id, txid_current());
      return new;
    end $$;
  create function witness.note_effect() returns trigger language plpgsql security definer
    set search_path = witness as $$ begin
      insert into effect values (tg_table_schema, txid_current());
      return null;
    end $$;`;

const triggersSql = (service: string, tables: readonly string[]): string =>
  [
    `create trigger witness before insert on ${service}.inbox for each row execute function witness.note_claim()`,
    ...tables.map(
      (table) =>
        `create trigger witness after insert or update on ${service}.${table} for each statement execute function witness.note_effect()`,
    ),
  ].join(";\n");

/**
 * Has the database itself note which committed transactions claimed an event and which of them
 * changed something. A claim that meets an earlier one is noted too: Postgres runs the trigger
 * before it finds the conflict. What is rolled back leaves no trace.
 */
export const installWitness = async (admin: pg.Client): Promise<void> => {
  await admin.query(schemaSql);
  for (const [service, tables] of Object.entries(effectTables))
    await admin.query(triggersSql(service, tables));
};

const effectsSql = `
  select service, reader, event_id as "eventId", count(distinct tx)::int as times
    from witness.claim join (select distinct service, tx from witness.effect) as effect using (service, tx)
   group by service, reader, event_id`;

/** In how many committed transactions each event had its effect on each reader. */
export const readEffects = async (admin: pg.Client): Promise<EffectRow[]> =>
  (await admin.query<EffectRow>(effectsSql)).rows;
