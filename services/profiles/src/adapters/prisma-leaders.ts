import { LeaderStatus } from "@qianxian/contracts/profiles";
import { CrewId, LeaderId, TownCode, WorkerId } from "@qianxian/contracts/vocabulary";
import { isUnique } from "@qianxian/database";
import { AppError } from "@qianxian/kernel";
import type { Prisma } from "#db";
import { isRunning, type LedgerLeader } from "../domain/leader.ts";
import type { LeaderRegister } from "../ports/leader-register.ts";

type Row = {
  id: string;
  revision: number;
  worker_id: string;
  crew_id: string;
  town: string;
  agreement_number: string | null;
  agreement_from: string;
  agreement_to: string | null;
  status: string;
};

const leaderOf = (row: Row): LedgerLeader => ({
  id: LeaderId.parse(row.id),
  revision: row.revision,
  workerId: WorkerId.parse(row.worker_id),
  crewId: CrewId.parse(row.crew_id),
  town: TownCode.parse(row.town),
  agreementNumber: row.agreement_number,
  agreementFrom: row.agreement_from,
  agreementTo: row.agreement_to,
  status: LeaderStatus.parse(row.status),
});

const select = `select l.id, l.revision, l.worker_id, l.crew_id, l.town, l.agreement_number,
  to_char(l.agreement_from, 'YYYY-MM-DD') as agreement_from, to_char(l.agreement_to, 'YYYY-MM-DD') as agreement_to, l.status
  from leader l`;

const record = `row(id uuid, revision int, "workerId" uuid, "crewId" uuid, town text, "agreementNumber" text,
  "agreementFrom" date, "agreementTo" date, status text)`;

/** In: a JSON array of leaders. Locks: the new rows. */
const insert = `
  insert into leader (id, revision, worker_id, crew_id, town, agreement_number, agreement_from, agreement_to, status)
  select id, revision, "workerId", "crewId", town, "agreementNumber", "agreementFrom", "agreementTo", status
    from jsonb_to_recordset($1::jsonb) as ${record}`;

/** In: a JSON array of one leader, the next revision. Locks: its row. */
const update = `
  update leader set revision = row.revision, worker_id = row."workerId", agreement_number = row."agreementNumber",
         agreement_from = row."agreementFrom", agreement_to = row."agreementTo", status = row.status
    from jsonb_to_recordset($1::jsonb) as ${record}
   where leader.id = row.id and leader.revision = row.revision - 1`;

/** In: a JSON array of ids, a day. Locks: those rows. */
const noteTold = `
  update leader set end_told = agreement_to
   where id = any(array(select jsonb_array_elements_text($1::jsonb)::uuid)) and agreement_to < $2::date`;

const asTaken = (error: unknown): unknown =>
  isUnique(error, "leader_of_crew_key") ? new AppError("crew-has-leader", { reason: "entered meanwhile" }) : error;

/** Leaders in Postgres, within one transaction. */
export const prismaLeaders = (client: Prisma.TransactionClient): LeaderRegister => {
  const many = async (rest: string, ...values: unknown[]): Promise<LedgerLeader[]> =>
    (await client.$queryRawUnsafe<Row[]>(`${select} ${rest}`, ...values)).map(leaderOf);
  const one = async (rest: string, id: string): Promise<LedgerLeader | null> => (await many(rest, id))[0] ?? null;
  return {
    find: (id) => one("where l.id = $1::uuid", id),
    lock: (id) => one("where l.id = $1::uuid for update", id),
    list: ({ reach, status }, limit, after) =>
      many(
        `where ($1::jsonb is null or l.scopes && array(select jsonb_array_elements_text($1::jsonb)))
           and ($2::text is null or l.status = $2) and ($3::uuid is null or l.id > $3::uuid)
         order by l.id limit $4::int`,
        reach === "all" ? null : JSON.stringify(reach),
        status ?? null,
        after ?? null,
        limit,
      ),
    amongWorkers: (ids) =>
      many("where l.status <> 'ended' and l.worker_id = any(array(select jsonb_array_elements_text($1::jsonb)::uuid)) order by l.id", JSON.stringify(ids)),
    add: async (leaders) => {
      if (leaders.length === 0) return;
      try {
        await client.$executeRawUnsafe(insert, JSON.stringify(leaders));
      } catch (error) {
        throw asTaken(error);
      }
    },
    save: async (leader) => {
      const saved = await client.$executeRawUnsafe(update, JSON.stringify([leader])).catch((error: unknown) => {
        throw asTaken(error);
      });
      if (saved !== 1) throw new AppError("changed-meanwhile", { leaderId: leader.id });
    },
    byPhone: async (indexes, day) => {
      const found = await many(
        `join worker w on w.id = l.worker_id
         where w.phone_index = any(array(select jsonb_array_elements_text($1::jsonb))) and l.status = 'active' order by l.id`,
        JSON.stringify(indexes),
      );
      return found.filter((leader) => isRunning(leader, day));
    },
    lapsed: (day, limit) =>
      many(
        `where l.status = 'active' and l.agreement_to < $1::date and l.end_told is distinct from l.agreement_to
         order by l.id limit $2::int for update skip locked`,
        day,
        limit,
      ),
    noteTold: async (ids, day) => {
      await client.$executeRawUnsafe(noteTold, JSON.stringify(ids), day);
    },
    leads: async (crewId) => (await many("where l.status <> 'ended' and l.crew_id = $1::uuid", crewId)).length > 0,
  };
};
