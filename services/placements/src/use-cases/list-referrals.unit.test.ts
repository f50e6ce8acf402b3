/**
 * Guarantees (listReferrals, readReferral)
 * 1. Newest first, page by page, each referral once.
 * 2. An employer sees the own ones, town staff those of their town, the county all.
 * 3. A cursor that is none is refused with its place.
 */
import { describe, expect, it } from "@jest/globals";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import { AccountId, RegionCode, TownCode } from "@qianxian/contracts/vocabulary";
import { anEvent, anId } from "@qianxian/testing";
import { aPlacementsApp, aReply, asEmployer, asOtherEmployer, town } from "../testing/a-placements-app.ts";

const accountId = AccountId.parse(anId(9, "9"));
const asCounty = { role: "county-staff", accountId, county: RegionCode.parse("522732") } as const;
const asTown = (code: string) =>
  ({ role: "town-staff", accountId, town: TownCode.parse(code) }) as const;

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

  it("refuses a cursor that is none, and says where", async () => {
    const { app } = await withReferrals(1);

    await expect(app.listReferrals({ cursor: "x" }, asCounty)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer: "/cursor" }],
    });
  });
});
