/**
 * Guarantees
 * 1. Five failures under one name lock it for a minute, each further one twice as long, up to an hour; the answer says
 *    how long in both languages.
 * 2. A locked name is refused with the right password too, without looking at it; an unknown name is locked alike.
 * 3. Twenty failures from one address lock the address, whatever the names, since an office may share it; another goes on.
 *    An IPv6 address counts as its network, of which whoever has one address has all.
 * 4. Success resets; so does a day without failure. Tries at once each count.
 * 5. Neither name nor address is kept, only keyed hashes.
 */
import { describe, expect, it } from "@jest/globals";
import { aStaffRoom, anyone, cameFrom, rightPassword, thrownBy } from "../testing/index.ts";

const start = Date.parse("2026-03-02T02:00:00.000Z");
const after = (minutes: number) => new Date(start + minutes * 60_000).toISOString();

const aDoor = async () => {
  const room = await aStaffRoom();
  let address = 0;
  /** A wrong try, each from an address of its own unless one is given. */
  const fail = (login = "staff1", from = `10.1.${(address += 1)}.1`) =>
    thrownBy(room.app.openSession({ login, password: "wrong-password" }, anyone, cameFrom(from)));
  const failTimes = async (times: number, login?: string, from?: string) => {
    for (let n = 0; n < times; n += 1) await fail(login, from);
  };
  return { ...room, fail, failTimes };
};

describe("a name", () => {
  it("is locked for 1, 2, 4 … 60 minutes", async () => {
    const { clock, fail, failTimes } = await aDoor();
    await failTimes(4);
    expect(await fail()).toMatchObject({ code: "wrong-credentials" });
    let minute = 0;
    for (const wait of [1, 2, 4, 8, 16, 32, 60, 60]) {
      const locked = await fail();
      expect(locked).toMatchObject({ code: "locked-out", details: { retryAfterSeconds: wait * 60 } });
      expect(locked).toMatchObject({
        fields: [{ pointer: "/login", zh: `请 ${wait} 分钟后再试`, en: expect.stringContaining(`${wait} minute`) }],
      });
      minute += wait;
      clock.set(after(minute));
      expect(await fail()).toMatchObject({ code: "wrong-credentials" });
    }
  });

  it("is refused while locked though the password is right, and nobody looks at it", async () => {
    const { failTimes, logIn, passwords, clock } = await aDoor();
    await failTimes(5);
    const checks = passwords.checks;
    expect(await thrownBy(logIn(1, {}, null))).toMatchObject({ code: "locked-out" });
    expect(passwords.checks).toBe(checks);
    clock.set(after(1));
    await expect(logIn(1, {}, null)).resolves.toMatchObject({ token: expect.any(String) });
  });

  it("that nobody has is locked like one that somebody has", async () => {
    const { fail, failTimes } = await aDoor();
    await failTimes(5, "staff1");
    await failTimes(5, "nobody");
    expect(await fail("nobody")).toEqual(await fail("staff1"));
    expect(await fail("STAFF1")).toMatchObject({ code: "locked-out" });
  });

  it("starts anew after a success, and after a day", async () => {
    const { failTimes, fail, logIn, clock } = await aDoor();
    await failTimes(4);
    await logIn(1, {}, null);
    await failTimes(4);
    expect(await fail()).toMatchObject({ code: "wrong-credentials" });
    clock.set(after(24 * 60));
    await failTimes(4);
    expect(await fail()).toMatchObject({ code: "wrong-credentials" });
  });

  it("counts every try of many at once", async () => {
    const { fail, passwords } = await aDoor();
    const answers = await Promise.all(Array.from({ length: 40 }, () => fail()));
    const codes = answers.map((error) => (error as { code: string }).code);
    expect(codes.filter((code) => code === "wrong-credentials")).toHaveLength(5);
    expect(passwords.checks).toBe(5);
  });
});

describe("an address", () => {
  it("is locked after twenty failures under any names; others go on", async () => {
    const { fail, logIn } = await aDoor();
    for (let n = 1; n <= 20; n += 1) expect(await fail(`name${n}`, "10.2.0.1")).toMatchObject({ code: "wrong-credentials" });
    expect(await fail("f6", "10.2.0.1")).toMatchObject({ code: "locked-out" });
    expect(await thrownBy(logIn(1, {}, "10.2.0.1"))).toMatchObject({ code: "locked-out" });
    await expect(logIn(1, {}, "10.2.0.2")).resolves.toMatchObject({ token: expect.any(String) });
  });

  it("of IPv6 is locked with its network", async () => {
    const { fail, logIn } = await aDoor();
    for (let n = 1; n <= 20; n += 1) await fail(`name${n}`, `2001:db8:1:2::${n}`);
    expect(await fail("f6", "2001:db8:1:2:3:4:5:6")).toMatchObject({ code: "locked-out" });
    await expect(logIn(1, {}, "2001:db8:1:3::1")).resolves.toMatchObject({ token: expect.any(String) });
  });

  it("is not kept, nor is the name", async () => {
    const { fail, state } = await aDoor();
    await fail("somebodys-name", "10.2.0.1");
    expect(state.attempts.size).toBe(2);
    expect([...state.attempts.keys()].join()).not.toMatch(/10\.2\.0\.1|somebodys/);
    expect(JSON.stringify([...state.attempts])).not.toContain(rightPassword);
  });
});
