/**
 * Guarantees
 * 1. A code goes to the person's own number, in words that say for how long it is good and to tell nobody.
 *    By what it is for the words differ; who joins a crew is told to keep it from the leader too.
 * 2. It is sent at night too, and to somebody who wants no messages about work.
 * 3. Nothing of it is stored or announced, and no failure is told with it.
 * 4. Without a number, or when the channel or the ledger does not take part, it says that nothing was sent.
 */
import { describe, expect, it } from "@jest/globals";
import { anOutreachApp, aService, phoneOf, workerId } from "../testing/index.ts";

const asked = { workerId: workerId(1), code: "K7MP4Z" };

describe("sendCode", () => {
  it("goes to the person's own number and says for how long it is good", async () => {
    const { app, channel } = anOutreachApp();

    expect(await app.sendCode(asked, aService)).toEqual({ sent: true });
    expect(channel.codes).toMatchObject([{ to: phoneOf(1), code: "K7MP4Z" }]);
    expect(channel.codes[0]?.text).toBe("【三都劳务】登录验证码K7MP4Z，5分钟内有效。不要告诉别人，工作人员不会向您要验证码。");
    expect([...(channel.codes[0]?.text ?? "")].length).toBeLessThanOrEqual(70);
  });

  it("says that it lets somebody join a crew, and to keep it from the leader", async () => {
    const { app, channel } = anOutreachApp();

    expect(await app.sendCode({ ...asked, purpose: "join-crew" }, aService)).toEqual({ sent: true });
    expect(channel.codes[0]?.text).toBe("【三都劳务】加入班组的验证码K7MP4Z，5分钟内有效。自己愿意加入才填，不要告诉别人，带头人也不要告诉。");
    expect([...(channel.codes[0]?.text ?? "")].length).toBeLessThanOrEqual(70);
  });

  it("goes out at night, and to somebody who wants no messages about work", async () => {
    const { app, channel, clock, people } = anOutreachApp();
    clock.set("2026-03-02T16:00:00.000Z");
    people.contacts.set(workerId(1), { phone: phoneOf(1), consentToPush: false });

    expect(await app.sendCode(asked, aService)).toEqual({ sent: true });
    expect(channel.codes).toHaveLength(1);
  });

  it("leaves nothing behind", async () => {
    const { app, state } = anOutreachApp();
    const before = structuredClone(state);

    await app.sendCode(asked, aService);

    expect(state).toEqual(before);
  });

  it("is not sent to somebody without a number", async () => {
    const { app, channel } = anOutreachApp();

    expect(await app.sendCode({ ...asked, workerId: workerId(99) }, aService)).toEqual({ sent: false });
    expect(channel.codes).toEqual([]);
  });

  it.each(["refuses", "is-down", "loses-answers"] as const)("says so when the channel %s", async (mood) => {
    const { app, channel } = anOutreachApp();
    channel.behave(mood);

    expect(await app.sendCode(asked, aService)).toEqual({ sent: false });
  });

  it("says so when the ledger does not answer", async () => {
    const { app, people } = anOutreachApp();
    people.state.isDown = true;

    expect(await app.sendCode(asked, aService)).toEqual({ sent: false });
  });

  it.each(["", "K7MP", "K7MP4Z2", "482913"])("refuses %j as a code", async (code) => {
    const { app, channel } = anOutreachApp();

    await expect(app.sendCode({ ...asked, code }, aService)).rejects.toMatchObject({ code: "invalid-input" });
    expect(channel.codes).toEqual([]);
  });
});
