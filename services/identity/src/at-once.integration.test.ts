/**
 * Guarantees (over Postgres, requests at once)
 * 1. Of many guesses at once five are looked at; the others are locked out.
 * 2. A code of a second factor, a recovery code, a code sent to a phone and an invitation open one session, or set one
 *    password, however many come with it at once.
 * 3. Two administrators who disable each other at once leave one.
 * 4. A role is held once, however often it is granted at once; a station's tree stays a tree.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { OpenedSession } from "@qianxian/contracts/identity";
import { type Actor, CrewId, WorkerId } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing";
import { Secret, TOTP } from "otpauth";
import { v7 } from "uuid";
import { identityApp } from "./app.ts";
import {
  accountId,
  actorOf,
  aLoad,
  aNewAccount,
  anyone,
  cameFrom,
  county,
  memoryDeps,
  otherCounty,
  otherService,
  rightPassword,
} from "./testing/index.ts";
import { prismaStore } from "./testing/prisma-store.ts";

const many = 12;
const atOnce = <T>(work: (n: number) => Promise<T>) => Promise.allSettled(Array.from({ length: many }, (_, n) => work(n)));
const codesOf = (answers: readonly PromiseSettledResult<unknown>[]) =>
  answers.flatMap((answer) => (answer.status === "rejected" ? [(answer.reason as { code: string }).code] : []));

describe("requests at once", () => {
  let store: Awaited<ReturnType<typeof prismaStore>>;
  const { deps, leaders, settled, clock } = memoryDeps();
  let app: ReturnType<typeof identityApp>;
  const admin = actorOf("county-admin", 1);
  beforeAll(async () => {
    store = await prismaStore();
    app = identityApp({ transact: store.transact, deps: { ...deps, newId: v7 } });
    const roles: Actor[] = [admin, actorOf("county-staff", 2), actorOf("county-staff", 3), actorOf("county-staff", 4), actorOf("county-admin", 5, otherCounty), actorOf("county-admin", 6, otherCounty)];
    await app.loadAccounts(aLoad({ accounts: roles.map((actor, n) => aNewAccount(n + 1, { actor })) }), otherService);
  });
  afterAll(() => store.close());
  const logIn = (n: number, more: { password?: string; code?: string } = {}, from: string | null = null) =>
    app.openSession({ login: `staff${n}`, password: rightPassword, ...more }, anyone, cameFrom(from)) as Promise<OpenedSession>;

  it("look at five guesses of many", async () => {
    const answers = await atOnce(() => logIn(2, { password: "wrong-password" }));
    const codes = codesOf(answers);
    expect(codes.filter((code) => code === "wrong-credentials")).toHaveLength(5);
    expect(new Set(codes)).toEqual(new Set(["wrong-credentials", "locked-out"]));
  });

  it("take each code of a second factor once", async () => {
    const { token } = await logIn(3);
    const who = actorOf("county-staff", 3);
    const { secret } = await app.enrolTotp({ password: rightPassword }, who, cameFrom(null, token));
    const codeNow = () => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: clock.now().getTime() });
    const { recoveryCodes } = await app.confirmTotp({ code: codeNow() }, who, cameFrom(null, token));
    const tries = async (code: string) => {
      const answers = await Promise.allSettled(Array.from({ length: 4 }, () => logIn(3, { code })));
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(new Set(codesOf(answers))).toEqual(new Set(["wrong-code"]));
    };
    clock.set("2026-03-02T02:01:00.000Z");
    await tries(codeNow());
    await store.pool.query("delete from log_in_attempt");
    await tries(recoveryCodes[0] ?? "");
  });

  it("open one session by a code sent to a phone", async () => {
    const phone = "13800005555";
    leaders.known.set(phone, [{ crewId: CrewId.parse(anId(1, "cc")), workerId: WorkerId.parse(anId(1, "aa")), county }]);
    await app.requestSessionCode({ phone }, anyone);
    await settled();
    const code = leaders.sent.at(-1)?.code ?? "";
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => app.openSessionByCode({ phone, code }, anyone)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(new Set(codesOf(answers))).toEqual(new Set(["wrong-code"]));
  });

  it("send a phone three codes, not more", async () => {
    const before = leaders.sent.length;
    const phone = "13800006666";
    leaders.known.set(phone, [{ crewId: CrewId.parse(anId(2, "cc")), workerId: WorkerId.parse(anId(2, "aa")), county }]);
    await atOnce(() => app.requestSessionCode({ phone }, anyone));
    await settled();
    expect(leaders.sent.length - before).toBe(3);
  });

  it("set one password by an invitation", async () => {
    const { token } = await app.renewInvitation({ accountId: accountId(4) }, admin);
    const answers = await atOnce((n) => app.acceptInvitation({ token, password: `quiet-river-${n}` }, anyone));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(new Set(codesOf(answers))).toEqual(new Set(["invitation-invalid"]));
  });

  it("leave a county one administrator", async () => {
    const disable = (n: number, by: number) =>
      app.disableAccount({ accountId: accountId(n) }, actorOf("county-admin", by, otherCounty));
    const answers = await Promise.allSettled([disable(5, 6), disable(6, 5)]);
    expect(codesOf(answers)).toEqual(["last-county-admin"]);
  });

  it("grant a role once", async () => {
    const place = { role: "auditor" as const, county };
    const answers = await atOnce(() => app.grantRole({ accountId: accountId(4), place }, admin));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(new Set(codesOf(answers))).toEqual(new Set(["grant-held"]));
  });

  it("make no ring of stations", async () => {
    const stations = await Promise.all([1, 2, 3].map((n) => app.addUnit({ name: `第${n}站` }, admin)));
    const [a, b, c] = stations.map(({ id }) => id);
    const under = (unitId: string | undefined, parentId: string | undefined) => app.changeUnit({ unitId, parentId }, admin);
    const answers = await Promise.allSettled([under(a, b), under(b, c), under(c, a)]);
    expect(codesOf(answers)).toEqual(["unit-cycle"]);
  });
});
