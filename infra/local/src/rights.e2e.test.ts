/**
 * Guarantees, through the gateway, every service its own process on real Postgres and Redis
 * 1. A worker's export is complete by construction: every row of every schema that mentions the worker is in it, but
 *    for tables left out for a stated reason; the identifiers are open in it, and the deed is in the audit log.
 * 2. After an erasure the name, phone and ID number are in no schema, no Redis key and no file of the data folder but
 *    the trial's tray, which stands for the phones that got the message. The other services know no fact any more.
 * 3. What law keeps is shown to the auditor alone; the list of the erased names the person.
 * 4. A backup of before the erasure, restored, brings the person back for nobody: the next start erases them again.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { identityRoutes } from "@qianxian/contracts/identity";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { rightsRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { type Call, makeGatewayClient } from "@qianxian/http";
import { eventually } from "@qianxian/testing/servers";
import pg from "pg";
import { demoAccess } from "./demo-county.ts";
import { backUpStack, restoreStack } from "./backup/stack-backup.ts";
import { startStack } from "./stack.ts";
import { startWalk, type Walk } from "./testing/a-walk.ts";
import { tokenFor } from "./testing/walk/story.ts";

const people = 300;
const reason = "本人申请";

/** Tables that mention people and that no export holds, and why. */
const leftOut: Readonly<Record<string, string>> = {
  outbox: "news on its way, the same facts as the rows it tells of; gone a week after it arrived",
  inbox: "ids of events",
  dead_letter: "news that failed to arrive, the same facts",
  idempotency: "answers to repeated requests, masked; gone after 48 hours",
};

let walk: Walk;
let admin: Call;
let auditor: Call;
let database: pg.Client;
const closers: (() => Promise<void>)[] = [];

const logIn = async (login: string): Promise<Call> => {
  const password = demoAccess(people).logIns.find((account) => account.login === login)?.password ?? "";
  const { token } = await walk.nobody(identityRoutes.openSession, { login, password });
  const client = makeGatewayClient({ url: walk.stack.url, credential: token });
  closers.push(client.close);
  return client.call;
};

/** Somebody who was sent a message and said yes, so that every service knows them. */
const somebodyKnown = async (): Promise<string> => {
  const { items: vacancies } = await walk.staff(vacanciesRoutes.listVacancies, { status: "live", limit: 20 });
  const order = { vacancyIds: vacancies.map(({ id }) => id), scoreMin: 0 };
  const plan = await eventually(async () => {
    const made = await walk.staff(outreachRoutes.planCampaign, order).catch(() => null);
    return made && made.planned.length > 0 && made;
  }, "the matcher knows people and vacancies");
  const campaignId = plan.id;
  await walk.staff(outreachRoutes.sendCampaign, { campaignId });
  const sent = async () => (await walk.staff(outreachRoutes.readCampaign, { campaignId })).status === "sent";
  await eventually(sent, "the messages are sent", 30_000);
  const [first] = (await walk.staff(outreachRoutes.listMessages, { campaignId })).items;
  await walk.nobody(outreachRoutes.recordReply, { token: tokenFor(walk, first!.id), answer: "interested" });
  const referred = async () => (await walk.staff(placementsRoutes.listReferrals, {})).items.length > 0;
  await eventually(referred, "the yes is a referral");
  return first!.workerId;
};

const tables = async (): Promise<{ schema: string; table: string }[]> => {
  const sql = `select table_schema as schema, table_name as table from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') and table_name not like '\\_prisma%' order by 1, 2`;
  return (await database.query<{ schema: string; table: string }>(sql)).rows;
};

/** How many rows of each table hold one of the texts, `<schema>.<table>` by number; the queue's own schema included. */
const rowsWith = async (...texts: string[]): Promise<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const { schema, table } of await tables()) {
    const sql = `select count(*)::int as n from ${schema}.${table} t where to_jsonb(t)::text like any($1::text[])`;
    const n = (await database.query<{ n: number }>(sql, [texts.map((text) => `%${text}%`)])).rows[0]?.n ?? 0;
    if (n > 0) found[`${schema}.${table}`] = n;
  }
  return found;
};

/** Files of the data folder that hold one of the texts, but the stores' own binary files, which the rows stand for. */
const filesWith = (dir: string, texts: readonly string[]): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) return entry.name === "postgres" ? [] : filesWith(file, texts);
    if (!entry.isFile()) return [];
    const text = readFileSync(file).toString("latin1");
    return texts.some((one) => text.includes(Buffer.from(one).toString("latin1"))) ? [path.relative(walk.stack.places.dataDir, file)] : [];
  });

let workerId: string;
const backup = path.join(mkdtempSync(path.join(os.tmpdir(), "qx-rights-")), "backup");

beforeAll(async () => {
  walk = await startWalk(people);
  [admin, auditor] = [await logIn("admin"), await logIn("auditor")];
  database = new pg.Client({ connectionString: walk.stack.adminUrl });
  await database.connect();
  workerId = await somebodyKnown();
}, 180_000);
afterAll(async () => {
  await Promise.all(closers.map((close) => close()));
  await database?.end().catch(() => undefined);
  await walk?.stop();
  rmSync(path.dirname(backup), { recursive: true, force: true });
}, 60_000);

const textsOf = (worker: unknown): string[] => {
  const { name, phone, id_number: idNumber } = worker as { name: string; phone: string; id_number: string };
  expect([phone, idNumber]).toEqual([expect.stringMatching(/^1\d{10}$/), expect.stringMatching(/^990000\d{11}[\dX]$/)]);
  return [name, phone, idNumber];
};

describe("a worker's rights", () => {
  let identifiers: string[];
  let before: Record<string, number>;

  it("an export holds every row of every schema that mentions the worker", async () => {
    await walk.staff(rightsRoutes.exportWorker, { workerId, reason });
    // The second one also tells of the first, once the queue has brought it to the audit log.
    const { records } = await eventually(async () => {
      const file = await walk.staff(rightsRoutes.exportWorker, { workerId, reason });
      return file.records.some(({ source, data }) => source === "identity.audit_entry" && JSON.stringify(data).includes("exportWorker")) && file;
    }, "the audit log knows of the export");
    const exported = new Map<string, unknown[]>();
    for (const { source, data } of records) exported.set(source, [...(exported.get(source) ?? []), data]);
    const known = await rowsWith(workerId);
    before = Object.fromEntries(Object.entries(known).filter(([name]) => !name.startsWith("bullmq.") && !Object.hasOwn(leftOut, name.split(".")[1] ?? "")));
    for (const [name, rows] of Object.entries(before)) {
      if (name === "identity.audit_entry") continue;
      expect([name, exported.get(name)?.length]).toEqual([name, rows]);
    }
    expect(Object.keys(before)).toEqual(expect.arrayContaining(["matcher.worker_record", "outreach.message", "placements.referral", "profiles.consent", "profiles.worker"]));
    identifiers = textsOf(exported.get("profiles.worker")?.find((data) => (data as { id?: string }).id === workerId));
  });

  it("an erasure leaves no identifier anywhere, and no fact with the other services", async () => {
    const [name, phone, idNumber] = identifiers as [string, string, string];
    await backUpStack(walk.stack.places.dataDir, backup);
    const { erasedAt } = await admin(rightsRoutes.eraseWorker, { workerId, reason });
    await eventually(async () => {
      const { rows } = await database.query("select card from matcher.worker_record where id = $1", [workerId]);
      return rows[0]?.card.erased;
    }, "the matcher knows");
    await eventually(async () => {
      const { rows } = await database.query("select erased from placements.worker_note where worker_id = $1", [workerId]);
      return rows[0]?.erased;
    }, "placements knows");

    // A planted number is found, so that finding none means something.
    const plant = "insert into outreach.dead_letter (queue, event_id, type, version, payload, reason, attempts) values ('q', gen_random_uuid(), 't', 1, $1, 'planted', 1)";
    await database.query(plant, [JSON.stringify({ phone })]);
    expect(await rowsWith(phone, idNumber)).toEqual({ "outreach.dead_letter": 1 });
    await database.query("delete from outreach.dead_letter where reason = 'planted'");
    expect(await rowsWith(phone, idNumber)).toEqual({});
    // Somebody else may bear the same name; it is sealed in any case, and stands in no row.
    expect(await rowsWith(name)).toEqual({});
    const jobs = (await walk.jobs()).join("\n");
    for (const text of identifiers) expect(jobs).not.toContain(text);
    expect(filesWith(walk.stack.places.dataDir, [phone, idNumber])).toEqual(["tray/messages.jsonl"]);

    const { rows } = await database.query("select card from matcher.worker_record where id = $1", [workerId]);
    expect(rows[0].card).toMatchObject({ erased: true, skills: [], birthMonth: null, scopes: [], wantedRegions: [], wageFloorFen: null });
    await expect(walk.staff(profilesRoutes.readWorker, { workerId })).rejects.toMatchObject({ code: "worker-not-found" });
    await expect(walk.staff(matcherRoutes.matchesForWorker, { workerId })).rejects.toMatchObject({ code: "worker-not-found" });
    expect(readFileSync(walk.stack.places.erasureList, "utf8")).toBe(`${JSON.stringify({ workerId, erasedAt })}\n`);
  });

  it("what law keeps is for the auditor alone, and names nobody", async () => {
    const { records, erasedAt } = await auditor(rightsRoutes.readRestricted, { workerId, reason });
    expect(erasedAt).not.toBeNull();
    const sources = new Set(records.map(({ source }) => source));
    expect([...sources]).toEqual(expect.arrayContaining(["profiles.consent", "profiles.erased_worker", "placements.referral"]));
    expect(records.filter(({ source, data }) => source === "profiles.worker" && "id" in (data as object))).toEqual([]);
    for (const text of identifiers) expect(JSON.stringify(records)).not.toContain(text);
    const { items } = await walk.staff(placementsRoutes.listReferrals, { limit: 200 });
    expect(items.map((one) => one.workerId)).not.toContain(workerId);
    for (const other of [walk.staff, walk.town, walk.leader, walk.employer, admin])
      await expect(other(rightsRoutes.readRestricted, { workerId, reason })).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("a restored backup of before brings the person back for nobody", async () => {
    const { dataDir } = walk.stack.places;
    await database.end();
    await walk.stack.stop();
    expect((await restoreStack(dataDir, backup, { force: true, verify: true })).erasedAgain).toBe(1);
    const stack = await startStack({ dataDir, quiet: true, demoWorkers: people, queue: walk.queue, settings: { UNDO_SECONDS: "0" } });
    const { password = "" } = demoAccess(people).logIns.find(({ login }) => login === "county") ?? {};
    const nobody = makeGatewayClient({ url: stack.url });
    const { token } = await nobody.call(identityRoutes.openSession, { login: "county", password });
    const staff = makeGatewayClient({ url: stack.url, credential: token });
    const asked = staff.call(profilesRoutes.readWorker, { workerId });
    await expect(asked).rejects.toMatchObject({ code: "worker-not-found" });
    expect((await staff.call(profilesRoutes.listWorkers, { limit: 1 })).items).toHaveLength(1);
    await Promise.all([nobody.close(), staff.close(), stack.stop()]);
  }, 120_000);
});
