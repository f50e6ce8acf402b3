/**
 * Guarantees
 * 1. A referral is seen by those who own its worker now; an employer sees those to itself only, whatever the ledger tells.
 * 2. Old news, and the same news again, change nothing.
 * 3. When a worker leaves the ledger, what is open is withdrawn and announced once, its seat opens again, also when the
 *    event comes again after a crash; what has started stays, for the auditor alone, without what was written about them.
 * 4. Nothing is referred any more for somebody who has left; a late yes opens and changes nothing.
 */
import { describe, expect, it } from "@jest/globals";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { Scope } from "@qianxian/contracts/vocabulary";
import { anEvent, anId } from "@qianxian/testing";
import { scopesOfSubject, subjectOfPerson } from "@qianxian/kernel";
import {
  aCard,
  aPlacementsApp,
  aReply,
  asAuditor,
  asCounty,
  asEmployer,
  asTown,
  town,
  village,
  workerId,
} from "../testing/index.ts";

const set = async () => {
  const whole = aPlacementsApp();
  const reply = (change = {}) => whole.reactions["open-referral"].react(anEvent(ReplyReceived, aReply(change)));
  const hear = (...cards: ReturnType<typeof aCard>[]) =>
    whole.reactions["follow-workers"].react(anEvent(WorkersChanged, { workers: cards }));
  const only = () => [...whole.state.referrals.values()][0]!;
  return { ...whole, reply, hear, only };
};
const withReferral = async () => {
  const whole = await set();
  await whole.reply();
  return { ...whole, referralId: whole.only().id };
};
const gone = (revision = 2) => aCard({ revision, erased: true });

describe("who may see a referral", () => {
  it("is known from the town until the ledger has told all of a worker's places", async () => {
    const { only } = await withReferral();
    expect(only().places).toEqual(["county:522732", `town:${town}`]);
  });

  it("is taken from the ledger's news, also when that came first, employers left out", async () => {
    const person = { village, workplaceId: anId(3, "a"), crewId: anId(1, "cc"), stations: [anId(1, "57")] };
    const owners = scopesOfSubject(subjectOfPerson(person));
    const scopes = scopesOfSubject(subjectOfPerson({ ...person, releasedTo: [anId(2, "a")] }));
    const [early, late] = [await set(), await set()];
    await early.hear(aCard({ scopes }));
    await early.reply();
    await late.reply();
    await late.hear(aCard({ scopes }));

    expect(early.only().places).toEqual(owners);
    expect(late.only().places).toEqual(owners);
  });

  it("does not follow old news", async () => {
    const { hear, only } = await withReferral();
    await hear(aCard({ revision: 5 }));
    const before = structuredClone(only());

    await hear(aCard({ revision: 4, village: "522732101001" }));
    await hear(aCard({ revision: 5, erased: true }));

    expect(only()).toEqual(before);
  });
});

describe("a worker who leaves the ledger", () => {
  it("has an undecided referral withdrawn and announced once, which nobody but the auditor sees", async () => {
    const { app, hear, only, referralId, state } = await withReferral();
    state.events = [];

    await hear(gone());
    await hear(gone());

    expect(only()).toMatchObject({ status: "withdrawn", revision: 2, erased: true, places: ["county:522732"] });
    expect(only().sentence.zh).toBe("本人资料已删除");
    expect(state.events).toMatchObject([{ payload: { referral: { id: referralId, status: "withdrawn", revision: 2 } } }]);
    for (const actor of [asEmployer, asCounty, asTown(town)]) {
      expect((await app.listReferrals({}, actor)).items).toEqual([]);
      await expect(app.readReferral({ referralId }, actor)).rejects.toMatchObject({ code: "referral-not-found" });
    }
    expect(await app.readReferral({ referralId }, asAuditor)).toMatchObject({ id: referralId });
    expect((await app.listReferrals({}, asAuditor)).items).toHaveLength(1);
  });

  it("gives back the seat of an acceptance, also when the first time ended before it", async () => {
    const { app, hear, only, referralId, seats } = await withReferral();
    await app.acceptReferral({ referralId }, asEmployer);
    const { claim } = seats;
    seats.claim = async () => {
      throw new Error("the process is gone");
    };
    await expect(hear(gone())).rejects.toThrow("the process is gone");
    expect([only().status, seats.claims.get(referralId)]).toEqual(["withdrawn", "reserved"]);

    seats.claim = claim;
    await hear(gone());

    expect(seats.claims.get(referralId)).toBe("released");
  });

  it("keeps what has started, without what was written about them", async () => {
    const { app, hear, only, referralId, seats, state } = await withReferral();
    await app.acceptReferral({ referralId }, asEmployer);
    await app.startReferral({ referralId, startedOn: "2026-03-05" }, asEmployer);
    state.events = [];

    await hear(gone());

    expect(only()).toMatchObject({ status: "started", startedOn: "2026-03-05", erased: true, refusalNote: null });
    expect(seats.claims.get(referralId)).toBe("filled");
    expect(state.events).toEqual([]);
  });

  it("is not in answers that are kept for a key either, those about others stay", async () => {
    const { app, hear, referralId, state } = await withReferral();
    const once = (key: string) => ({ once: { key, scope: "employer", bodyHash: "a".repeat(64) } });
    await app.refuseReferral({ referralId, reason: "other", note: "身体原因" }, asEmployer, once("refusal"));
    state.answers.set("another", { bodyHash: "a".repeat(64), answer: { workerId: anId(2, "a"), maskedName: "陆*" } });
    expect(state.answers.size).toBe(2);

    await hear(gone());

    expect([...state.answers.keys()]).toEqual(["another"]);
  });

  it("loses what an employer wrote when it refused", async () => {
    const { app, hear, only, referralId } = await withReferral();
    await app.refuseReferral({ referralId, reason: "other", note: "身体原因" }, asEmployer);

    await hear(gone());

    expect(only()).toMatchObject({ status: "refused", refusalReason: "other", refusalNote: null });
  });

  it("is decided upon by nobody any more", async () => {
    const { app, hear, referralId } = await withReferral();
    await hear(gone());

    for (const actor of [asEmployer, asCounty, asAuditor])
      await expect(app.acceptReferral({ referralId }, actor)).rejects.toMatchObject({ code: "referral-not-found" });
  });

  it("is not referred by a yes that comes late", async () => {
    const first = await set();
    await first.hear(gone());
    await first.reply();
    expect(first.state.referrals.size).toBe(0);

    const later = await withReferral();
    await later.hear(gone());
    await later.reply({ revision: 2, answer: "not-suitable" });
    await later.reply({ revision: 3 });
    expect(later.only()).toMatchObject({ status: "withdrawn", revision: 2 });
  });

  it("leaves other people's referrals as they are", async () => {
    const { hear, reply, state } = await withReferral();
    const other = anId(2, "c");
    await reply({ messageId: anId(2, "d"), workerId: other });

    await hear(gone());

    const rows = [...state.referrals.values()];
    expect(rows.find((row) => row.workerId === other)).toMatchObject({ status: "referred", erased: false });
    expect(rows.find((row) => row.workerId === workerId)).toMatchObject({ erased: true });
    expect(rows.every(({ places }) => places.includes("county:522732" as Scope))).toBe(true);
  });
});
