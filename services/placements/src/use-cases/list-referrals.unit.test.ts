/**
 * Guarantees (listReferrals, readReferral)
 * 1. Newest or oldest first, page by page, each referral once, with the length of the whole list; by state (several),
 *    vacancy, worker and employer.
 * 2. An employer sees the own ones, others those of people who belong to their place: the county, its auditor, the
 *    town and village at home, the station or the liaison they are with. Nobody sees another county's.
 * 3. A cursor that is none, or of the other order, is refused with its place.
 */
import { describe, expect, it } from "@jest/globals";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { scopesOfSubject, subjectOfPerson } from "@qianxian/kernel";
import { anEvent, anId } from "@qianxian/testing";
import {
  aCard,
  aPlacementsApp,
  aReply,
  asAuditor,
  asCounty,
  asCountyAdmin,
  asEmployer,
  asLiaison,
  asOtherCounty,
  asOtherEmployer,
  asStation,
  asTown,
  asVillage,
  town,
  village,
} from "../testing/index.ts";

const stations = [anId(2, "57"), anId(1, "57")];

const withReferrals = async (count: number) => {
  const whole = aPlacementsApp();
  for (let n = 1; n <= count; n += 1) {
    const answeredAt = `2026-03-02T02:00:0${n}.000Z`;
    const workerId = n === 1 ? anId(1, "c") : anId(n, "c");
    const reply = aReply({ messageId: anId(n, "d"), workerId, answeredAt });
    await whole.reactions["open-referral"].react(anEvent(ReplyReceived, reply));
  }
  return whole;
};

describe("listReferrals", () => {
  it("gives every referral once, newest first, page by page", async () => {
    const { app } = await withReferrals(3);

    const first = await app.listReferrals({ limit: 2 }, asCounty);
    const second = await app.listReferrals({ limit: 2, cursor: first.nextCursor! }, asCounty);

    const times = [...first.items, ...second.items].map(({ referredAt }) => referredAt.slice(17, 19));
    expect(times).toEqual(["03", "02", "01"]);
    expect(second.nextCursor).toBeNull();
  });

  it("gives the oldest first when asked, counts the whole list, and narrows it", async () => {
    const { app, state } = await withReferrals(3);
    const [one] = [...state.referrals.values()];
    await app.acceptReferral({ referralId: one!.id }, asEmployer);
    const list = async (input: object) => {
      const { items, total } = await app.listReferrals(input, asCounty);
      return [items.map(({ referredAt }) => referredAt.slice(17, 19)).join(" "), total];
    };

    expect(await list({ sort: "oldest", limit: 2 })).toEqual(["01 02", 3]);
    expect(await list({ status: "accepted,started" })).toEqual(["01", 1]);
    expect(await list({ status: "referred,accepted" })).toEqual(["03 02 01", 3]);
    expect(await list({ workerId: anId(2, "c") })).toEqual(["02", 1]);
    expect(await list({ vacancyId: anId(9, "b") })).toEqual(["", 0]);
    expect(await list({ employerId: anId(2, "a") })).toEqual(["", 0]);
  });

  it("refuses a cursor of the other order", async () => {
    const { app } = await withReferrals(2);
    const { nextCursor } = await app.listReferrals({ limit: 1 }, asCounty);

    await expect(app.listReferrals({ limit: 1, sort: "oldest", cursor: nextCursor! }, asCounty)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer: "/cursor" }],
    });
  });

  it("shows an employer the own referrals only", async () => {
    const { app } = await withReferrals(2);

    expect((await app.listReferrals({}, asEmployer)).items).toHaveLength(2);
    expect((await app.listReferrals({}, asOtherEmployer)).items).toEqual([]);
  });

  it("shows town staff the referrals of people of their town only", async () => {
    const { app, state } = await withReferrals(2);
    const referralId = [...state.referrals.keys()][0]!;

    expect((await app.listReferrals({}, asTown(town))).items).toHaveLength(1);
    expect((await app.listReferrals({}, asTown("522732101"))).items).toEqual([]);
    await expect(app.readReferral({ referralId }, asTown("522732101"))).rejects.toMatchObject({
      code: "referral-not-found",
    });
  });

  const away = { village, stations, workplaceId: anId(3, "a") };
  const seen: [string, Actor, number][] = [
    ["the county's administrator", asCountyAdmin, 1],
    ["county staff", asCounty, 1],
    ["the auditor", asAuditor, 1],
    ["the town at home", asTown(town), 1],
    ["another town", asTown("522732101"), 0],
    ["the village at home", asVillage(village), 1],
    ["another village", asVillage(`${town}282`), 0],
    ["the station", asStation(stations[0]!), 1],
    ["the station above", asStation(stations[1]!), 1],
    ["another station", asStation(anId(3, "57")), 0],
    ["the liaison at work", asLiaison(anId(3, "a")), 1],
    ["another liaison", asLiaison(anId(1, "a")), 0],
    ["the employer it was sent to", asEmployer, 1],
    ["an employer the person has said yes to elsewhere", asOtherEmployer, 0],
    ["another county", asOtherCounty, 0],
  ];
  it.each(seen)("is open to %s as it should be, once the ledger has told where the person is", async (_who, actor, count) => {
    const { app, reactions, state } = await withReferrals(1);
    const scopes = scopesOfSubject(subjectOfPerson({ ...away, releasedTo: [anId(1, "a"), anId(2, "a")] }));
    await reactions["follow-workers"].react(anEvent(WorkersChanged, { workers: [aCard({ scopes })] }));
    const referralId = [...state.referrals.keys()][0]!;

    expect((await app.listReferrals({}, actor)).items).toHaveLength(count);
    const read = app.readReferral({ referralId }, actor);
    if (count === 1) await expect(read).resolves.toMatchObject({ id: referralId });
    else await expect(read).rejects.toMatchObject({ code: "referral-not-found" });
  });

  it("refuses a cursor that is none, and says where", async () => {
    const { app } = await withReferrals(1);

    await expect(app.listReferrals({ cursor: "x" }, asCounty)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer: "/cursor" }],
    });
  });
});
