/**
 * Guarantees, on the whole real stack
 * 1. What is changed through the gateway in any service stands in the audit log, which the county's auditor reads: who,
 *    what, to whom, why and from where; so do log-ins, refused log-ins and log-outs.
 * 2. The roles of the services can neither change nor take away a row; who does it as superuser is found by its row.
 * 3. A backup restored into an empty folder has the log whole.
 * 4. A key made by an employer's user posts as the employer; limited to some actions it is refused the others; a second
 *    after it was revoked it is refused everything, and stays so. A test key posts in the sandbox alone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AuditLine, identityRoutes } from "@qianxian/contracts/identity";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { type Call, makeGatewayClient } from "@qianxian/http";
import { eventually } from "@qianxian/testing/servers";
import { verifyAuditLog } from "./audit-log.ts";
import { backUpStack, restoreStack } from "./backup/stack-backup.ts";
import { demoAccess } from "./demo-county.ts";
import { withDatabase } from "./leaks/collect-database.ts";
import { roleOf } from "./provision.ts";
import { type Stack, startStack } from "./stack.ts";

const slow = 180_000;
const people = 60;
const folder = mkdtempSync(path.join(os.tmpdir(), "qx-audit-"));
const home = path.join(folder, "home");
const { logIns, apiKey, testKey } = demoAccess(people);

let stack: Stack;
const closers: (() => Promise<void>)[] = [];
const through = (credential?: string): Call => {
  const client = makeGatewayClient({ url: stack.url, ...(credential ? { credential } : {}) });
  closers.push(client.close);
  return client.call;
};
const logIn = async (login: string): Promise<Call> => {
  const password = logIns.find((account) => account.login === login)?.password ?? "";
  return through((await through()(identityRoutes.openSession, { login, password })).token);
};

const asSuperuser = (sql: string): Promise<unknown[]> =>
  withDatabase(stack.adminUrl, async (client) => [await client.query(sql)].flat().flatMap(({ rows }) => rows as unknown[]));

/** Everything has reached the log. */
const settled = (): Promise<unknown> => {
  const open = "select from identity.outbox where done_at is null union all select from vacancies.outbox where done_at is null";
  return eventually(async () => (await asSuperuser(open)).length === 0, "no event is under way", 30_000);
};

const aVacancy = {
  title: "平车工",
  base: "changzhou",
  sector: "manufacturing",
  region: "320412",
  seats: 2,
  skills: [],
  lodging: true,
  wage: { minFen: 520_000, maxFen: 680_000, unit: "month" },
  closesOn: "2099-12-31",
} as const;
const post = (call: Call) => call(vacanciesRoutes.publishVacancy, { ...aVacancy, skills: [] });

beforeAll(async () => {
  stack = await startStack({ dataDir: home, demoWorkers: people, quiet: true, settings: { UNDO_SECONDS: "0" } });
}, slow);
afterAll(async () => {
  for (const close of closers) await close();
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
}, slow);

describe("the audit log", () => {
  it("has what was changed in any service, and who logged in or failed to", async () => {
    const { id } = await post(through(apiKey));
    const refused = through()(identityRoutes.openSession, { login: "county", password: "not-the-password" });
    await expect(refused).rejects.toMatchObject({ code: "wrong-credentials" });
    const county = await logIn("county");
    await county(identityRoutes.closeSession, {});
    const auditor = await logIn("auditor");
    await settled();
    const { items } = await auditor(identityRoutes.listAudit, {});
    const line = (operation: string): AuditLine | undefined => items.find((one) => one.operation === operation);
    expect(line("publishVacancy")).toMatchObject({ who: { role: "employer", name: "招聘系统" }, subjects: expect.arrayContaining([{ kind: "result", id }]), from: expect.any(String) });
    for (const operation of ["openSession", "openSessionRefused", "closeSession"])
      expect(items.some((one) => one.operation === operation && one.who.role === "county-staff")).toBe(true);
    await expect(county(identityRoutes.listAudit, {})).rejects.toMatchObject({ code: "not-authenticated" });
    await expect((await logIn("county"))(identityRoutes.listAudit, {})).rejects.toMatchObject({ code: "not-allowed" });
    await settled();
    expect(await verifyAuditLog(home)).toMatchObject({ findings: [], found: 0 });
  }, slow);

  it.each(["app", "system"] as const)("cannot be changed by the role %s", async (duty) => {
    const role = roleOf("identity", duty);
    for (const sql of ["update identity.audit_entry set county = null", "delete from identity.audit_entry", "truncate identity.audit_entry", "delete from identity.audit_head"])
      await expect(asSuperuser(`set role ${role}; ${sql}`)).rejects.toMatchObject({ code: "42501" });
  }, slow);

  it("is whole in a backup that was restored, and shows what was tampered with", async () => {
    const target = path.join(folder, "target");
    const backup = path.join(folder, "backup");
    await backUpStack(home, backup);
    const before = await verifyAuditLog(home);
    const noted = { count: before.count, hash: before.hash ?? "" };
    await asSuperuser("set session_replication_role = replica; update identity.audit_entry set county = null where position = 2");
    expect(await verifyAuditLog(home, noted)).toMatchObject({ findings: [{ position: 2, through: 2, what: "changed" }] });
    for (const close of closers.splice(0)) await close();
    await stack.stop();
    await restoreStack(target, backup, { force: false, verify: true, secretsFile: path.join(home, "secrets.json") });
    stack = await startStack({ dataDir: target, demoWorkers: people, quiet: true, settings: { UNDO_SECONDS: "0" } });
    await settled();
    expect(await verifyAuditLog(target, noted)).toMatchObject({ findings: [], found: 0 });
  }, slow);
});

describe("an API key", () => {
  it("lets the employer's system in for its scopes, and a second after it was revoked for nothing", async () => {
    const user = await logIn("employer");
    const { actor } = await user(identityRoutes.readMe, {});
    const employerId = actor.role === "employer" ? actor.employerId : "";
    const made = await user(identityRoutes.createKey, { employerId, name: "排产系统", mode: "live", scopes: ["vacancy.post"] });
    const system = through(made.key);
    const { id } = await post(system);
    await expect(user(vacanciesRoutes.readVacancy, { vacancyId: id })).resolves.toMatchObject({ employerId });
    await expect(system(vacanciesRoutes.readVacancy, { vacancyId: id })).rejects.toMatchObject({ code: "not-allowed" });
    await expect(system(identityRoutes.listKeys, { employerId })).rejects.toMatchObject({ code: "not-allowed" });
    await user(identityRoutes.revokeKey, { keyId: made.id, reason: "换系统" });
    const revokedAt = performance.now();
    const isRefused = () => post(system).then(() => false, ({ code }: { code: string }) => code === "not-authenticated");
    while (!(await isRefused())) expect(performance.now() - revokedAt).toBeLessThan(1_500);
    for (let n = 0; n < 3; n += 1) expect(await isRefused()).toBe(true);
    const { items } = await user(identityRoutes.listKeys, { employerId });
    expect(items.find((key) => key.id === made.id)).toMatchObject({ state: "revoked", lastUsedAt: expect.any(String) });
    expect(JSON.stringify(items)).not.toContain(made.key);
  }, slow);

  it("of the sandbox posts there alone", async () => {
    const tried = through(testKey);
    const { id } = await post(tried);
    await expect(tried(vacanciesRoutes.readVacancy, { vacancyId: id })).resolves.toMatchObject({ id });
    for (const login of ["county", "employer"])
      await expect((await logIn(login))(vacanciesRoutes.readVacancy, { vacancyId: id })).rejects.toMatchObject({ code: "vacancy-not-found" });
  }, slow);
});
