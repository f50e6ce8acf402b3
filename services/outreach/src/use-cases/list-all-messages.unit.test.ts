/**
 * Guarantees
 * 1. Messages of every campaign are listed, newest or oldest first, page by page, each once, with their number.
 * 2. They are narrowed by one state or several, by person, vacancy, campaign, answer and the county's day.
 * 3. Town staff see what went to their own townspeople, another county nothing.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign, Message } from "@qianxian/contracts/outreach";
import {
  anOutreachApp,
  anyone,
  aSentCampaign,
  countyStaff,
  foreignStaff,
  type OutreachApp,
  runJobs,
  tokenIn,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

type Page = { items: Message[]; nextCursor: string | null; total: number };
const list = ({ app }: OutreachApp, asked: object = {}, actor = countyStaff) =>
  app.listAllMessages(asked, actor) as Promise<Page>;
const workers = async (service: OutreachApp, asked: object = {}, actor = countyStaff) =>
  (await list(service, asked, actor)).items.map((one) => one.workerId);

/** One campaign for the first person, who answers; on the next day one that fails for the others, and one that waits. */
const aCounty = async () => {
  const service = anOutreachApp({ workers: 4 });
  const first = (await aSentCampaign(service, { within: { workerIds: [workerId(1)] } })) as Campaign;
  await runJobs(service);
  await service.app.recordReply({ token: tokenIn(service.channel), answer: "call-me" }, anyone);
  service.clock.set("2026-03-03T02:00:00.000Z");
  service.channel.behave("refuses");
  await aSentCampaign(service, { within: { workerIds: [2, 3].map(workerId) } });
  await runJobs(service);
  await aSentCampaign(service, { within: { workerIds: [workerId(4)] } });
  return { service, first };
};

describe("listAllMessages", () => {
  it("lists each message once, in either order", async () => {
    const { service } = await aCounty();

    const page = await list(service, { limit: 3 });
    const rest = await list(service, { limit: 3, cursor: page.nextCursor });

    expect([...page.items, ...rest.items].map((one) => one.workerId)).toEqual([4, 3, 2, 1].map(workerId));
    expect([page.total, rest.total, rest.nextCursor]).toEqual([4, 4, null]);
    expect(await workers(service, { sort: "oldest" })).toEqual([1, 2, 3, 4].map(workerId));
    expect(page.items[0]).toMatchObject({ channel: "sms", status: "queued", createdAt: "2026-03-03T02:00:00.000Z" });
  });

  it.each<[object, number[]]>([
    [{ status: "failed" }, [3, 2]],
    [{ status: "failed,unknown" }, [3, 2]],
    [{ status: "queued, sent" }, [4, 1]],
    [{ workerId: workerId(3) }, [3]],
    [{ vacancyId: vacancyId(2) }, []],
    [{ answer: "call-me" }, [1]],
    [{ from: "2026-03-03" }, [4, 3, 2]],
    [{ from: "2026-03-03", status: "failed", workerId: workerId(2) }, [2]],
  ])("narrows by %j", async (asked, expected) => {
    const { service } = await aCounty();

    const { items, total } = await list(service, asked);
    expect(items.map((one) => one.workerId)).toEqual(expected.map(workerId));
    expect(total).toBe(expected.length);
  });

  it("narrows by campaign, also within it", async () => {
    const { service, first } = await aCounty();

    expect(await workers(service, { campaignId: first.id })).toEqual([workerId(1)]);
    const asked = { campaignId: first.id, status: "failed" };
    expect(await service.app.listMessages(asked, countyStaff)).toMatchObject({ items: [], total: 0 });
    expect(await service.app.listMessages({ ...asked, status: "sent", answer: "call-me" }, townStaff)).toMatchObject({ total: 1 });
  });

  it("shows town staff their own townspeople, another county nothing", async () => {
    const { service } = await aCounty();

    expect(await workers(service, {}, townStaff)).toEqual([3, 1].map(workerId));
    expect(await list(service, {}, foreignStaff)).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  it.each<[object, string]>([
    [{ status: "failed,lost" }, "/status/1"],
    [{ from: "yesterday" }, "/from"],
    [{ sort: "loudest" }, "/sort"],
  ])("refuses %j", async (asked, pointer) => {
    const { service } = await aCounty();

    await expect(list(service, asked)).rejects.toMatchObject({ code: "invalid-input", fields: [{ pointer }] });
  });

  it("refuses a cursor of the other order", async () => {
    const { service } = await aCounty();
    const { nextCursor } = await list(service, { limit: 1 });

    const asked = list(service, { limit: 1, cursor: nextCursor, sort: "oldest" });
    await expect(asked).rejects.toMatchObject({ fields: [{ pointer: "/cursor" }] });
  });
});
