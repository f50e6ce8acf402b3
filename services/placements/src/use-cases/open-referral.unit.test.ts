/**
 * Guarantees
 * 1. A yes becomes one referral and is announced once, however often the event comes.
 * 2. Other answers open none; a later no withdraws an undecided one, a later yes brings it back.
 * 3. An older answer that comes late changes nothing, not even a yes overtaken by a first no; and nothing moves
 *    what the employer decided.
 * 4. A vacancy without an employer can have no referral.
 * 5. A withdrawal gives back the seat that an acceptance took before it broke off, also when the event comes again.
 */
import { describe, expect, it } from "@jest/globals";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { anEvent } from "@qianxian/testing";
import { aPlacementsApp, aReply, asEmployer } from "../testing/a-placements-app.ts";

const replied = (change: Record<string, unknown> = {}) => anEvent(ReplyReceived, aReply(change));
const setUp = (setting?: Parameters<typeof aPlacementsApp>[0]) => {
  const whole = aPlacementsApp(setting);
  const react = whole.reactions["open-referral"].react;
  const referrals = () => [...whole.state.referrals.values()];
  return { ...whole, react, referrals };
};

describe("openReferral", () => {
  it("opens one referral for a yes and announces it once, though the event comes twice", async () => {
    const { react, referrals, state } = setUp();
    const event = replied();

    await react(event);
    await react(event);

    expect(referrals()).toHaveLength(1);
    expect(referrals()[0]).toMatchObject({ status: "referred", vacancyTitle: "缝纫工" });
    expect(state.events).toHaveLength(1);
  });

  it("opens one referral when two events tell of the same message", async () => {
    const { react, referrals, state } = setUp();

    await react(replied());
    await react(replied());

    expect(referrals()).toHaveLength(1);
    expect(state.events).toHaveLength(1);
  });

  it.each(["not-suitable", "call-me"])("opens none for %s", async (answer) => {
    const { react, referrals, state } = setUp();

    await react(replied({ answer }));

    expect(referrals()).toEqual([]);
    expect(state.events).toEqual([]);
  });

  it("withdraws on a later no and brings it back on a later yes", async () => {
    const { react, referrals } = setUp();
    await react(replied());

    await react(replied({ answer: "not-suitable", revision: 2 }));
    expect(referrals()[0]).toMatchObject({ status: "withdrawn", revision: 2 });

    await react(replied({ revision: 3 }));
    expect(referrals()[0]).toMatchObject({ status: "referred", revision: 3 });
  });

  it("ignores an older answer that comes late", async () => {
    const { react, referrals } = setUp();
    await react(replied({ revision: 2 }));

    await react(replied({ answer: "not-suitable", revision: 1 }));

    expect(referrals()[0]).toMatchObject({ status: "referred", revision: 1 });
  });

  it("opens none for a yes that comes after the no that took it back", async () => {
    const { react, referrals, state } = setUp();
    await react(replied({ answer: "not-suitable", revision: 2 }));

    await react(replied({ revision: 1 }));
    expect(referrals()).toEqual([]);
    expect(state.events).toEqual([]);

    await react(replied({ revision: 3 }));
    expect(referrals()[0]).toMatchObject({ status: "referred", revision: 1 });
  });

  it("leaves what the employer decided as it is", async () => {
    const { app, react, referrals } = setUp();
    await react(replied());
    await app.acceptReferral({ referralId: referrals()[0]!.id }, asEmployer);

    await react(replied({ answer: "not-suitable", revision: 2 }));

    expect(referrals()[0]).toMatchObject({ status: "accepted" });
  });

  it("gives back the seat of an acceptance that broke off before it was recorded", async () => {
    const { react, referrals, seats } = setUp();
    await react(replied());
    const { id } = referrals()[0]!;
    seats.claims.set(id, "reserved");
    const no = replied({ answer: "not-suitable", revision: 2 });
    const { claim } = seats;
    seats.claim = () => Promise.reject(new Error("away"));
    await expect(react(no)).rejects.toThrow("away");

    seats.claim = claim;
    await react(no);

    expect(referrals()[0]).toMatchObject({ status: "withdrawn", revision: 2 });
    expect(seats.claims.get(id)).toBe("released");
  });

  it("refuses a vacancy without an employer", async () => {
    const { react } = setUp({ employerKnown: false });

    await expect(react(replied())).rejects.toMatchObject({ code: "employer-not-found" });
  });
});
