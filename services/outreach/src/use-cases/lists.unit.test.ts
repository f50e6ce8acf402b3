/**
 * Guarantees
 * 1. Campaigns, messages and replies are listed in a stable order, page by page, each once.
 * 2. County staff see the county's campaigns, town staff their own town's; messages and replies town staff see of
 *    their own townspeople, whoever made the campaign; a stranger is told there is nothing.
 * 3. Counts and status follow the messages; a list without names is still a list.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign, Message } from "@qianxian/contracts/outreach";
import type { Actor } from "@qianxian/contracts/vocabulary";
import {
  anOutreachApp,
  anyone,
  aSentCampaign,
  countyStaff,
  foreignStaff,
  otherTown,
  type OutreachApp,
  runJobs,
  tokenIn,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

type Page<T> = { items: T[]; nextCursor: string | null };
type Row = { id: string; status: string; titles: string[]; counts: Campaign["counts"] };

const order = { vacancyIds: [vacancyId(1)] };

const pages = async <T>(list: (cursor?: string) => Promise<unknown>): Promise<T[]> => {
  const all: T[] = [];
  let cursor: string | null | undefined;
  do {
    const page = (await list(cursor ?? undefined)) as Page<T>;
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return all;
};

const rows = ({ app }: OutreachApp, actor: Actor, limit = 50) =>
  pages<Row>((cursor) => app.listCampaigns({ limit, cursor }, actor));

const delivered = async (workers = 3) => {
  const service = anOutreachApp({ workers });
  const { id } = (await aSentCampaign(service)) as Campaign;
  await runJobs(service);
  return { service, id };
};

describe("listCampaigns", () => {
  it("is newest first, page by page, with titles and counts", async () => {
    const service = anOutreachApp();
    for (const minute of ["00", "00", "10", "20", "30"]) {
      service.clock.set(`2026-03-02T02:${minute}:00.000Z`);
      await service.app.planCampaign(order, countyStaff);
    }

    const all = await rows(service, countyStaff);

    expect(await rows(service, countyStaff, 2)).toEqual(all);
    expect(all.map(({ id }) => id)).toEqual([...service.state.campaigns.keys()].toReversed());
    expect(all[0]).toMatchObject({ status: "planned", titles: ["缝纫工"], counts: { planned: 3, queued: 0 } });
  });

  it("shows everybody the campaigns of the own place", async () => {
    const service = anOutreachApp();
    await service.app.planCampaign(order, countyStaff);
    await service.app.planCampaign(order, townStaff);

    const seen = await Promise.all(
      [countyStaff, townStaff, otherTown, foreignStaff].map((actor) => rows(service, actor)),
    );

    expect(seen.map((list) => list.length)).toEqual([2, 1, 0, 0]);
  });

  it("refuses a cursor it has not given", async () => {
    const { app } = anOutreachApp();

    await expect(app.listCampaigns({ cursor: "nonsense" }, countyStaff)).rejects.toMatchObject({
      code: "invalid-input",
      fields: [{ pointer: "/cursor" }],
    });
  });
});

describe("readCampaign", () => {
  it("is sent once every message has an outcome", async () => {
    const { service, id } = await delivered();
    await service.app.recordReply({ token: tokenIn(service.channel), answer: "interested" }, anyone);
    await service.app.recordReply({ token: tokenIn(service.channel, 1), answer: "call-me" }, anyone);

    expect(await service.app.readCampaign({ campaignId: id }, countyStaff)).toMatchObject({
      status: "sent",
      counts: { planned: 3, queued: 0, sent: 3, failed: 0, unknown: 0, replied: 2, interested: 1 },
    });
  });

  it("leaves the people of its lists out when asked so, and counts them all the same", async () => {
    const { service, id } = await delivered();
    const whole = await service.app.readCampaign({ campaignId: id }, countyStaff);

    const brief = await service.app.readCampaign({ campaignId: id, plan: false }, countyStaff);

    expect(brief).toEqual({ ...whole, planned: [], leftOut: [] });
    await expect(service.app.readCampaign({ campaignId: id, plan: false }, townStaff)).rejects.toMatchObject({
      code: "campaign-not-found",
    });
  });

  it("stays open while an outcome is unknown", async () => {
    const service = anOutreachApp({ workers: 2 });
    const { id } = (await aSentCampaign(service)) as Campaign;
    service.channel.behave("loses-answers");
    await runJobs(service);

    expect(await service.app.readCampaign({ campaignId: id }, countyStaff)).toMatchObject({
      status: "sending",
      counts: { unknown: 2, sent: 0 },
    });
  });

  it.each([
    ["a town that nobody in it lives in", otherTown],
    ["another county", foreignStaff],
  ])("does not exist for %s", async (_who, actor) => {
    const { service, id } = await delivered(1);
    const notFound = { code: "campaign-not-found" };

    await expect(service.app.readCampaign({ campaignId: id }, actor)).rejects.toMatchObject(notFound);
    await expect(service.app.listMessages({ campaignId: id }, actor)).rejects.toMatchObject(notFound);
  });

  it("is the county's alone, also to the town whose people it reaches", async () => {
    const { service, id } = await delivered();

    const asked = service.app.readCampaign({ campaignId: id }, townStaff);

    await expect(asked).rejects.toMatchObject({ code: "campaign-not-found" });
  });
});

describe("listMessages", () => {
  it("lists each message once, page by page", async () => {
    const { service, id } = await delivered(5);
    const list = (limit: number) =>
      pages<Message>((cursor) => service.app.listMessages({ campaignId: id, limit, cursor }, countyStaff));

    const all = await list(100);

    expect(await list(2)).toEqual(all);
    expect(all.map((message) => message.id)).toEqual([...service.state.messages.keys()]);
    expect(all[0]).toMatchObject({ status: "sent", maskedName: "王*", vacancyTitle: "缝纫工", answer: null });
  });

  it("shows town staff what went to their own townspeople, page by page", async () => {
    const { service, id } = await delivered(5);
    const of = (actor: Actor) =>
      pages<Message>((cursor) => service.app.listMessages({ campaignId: id, limit: 1, cursor }, actor));

    expect((await of(townStaff)).map((message) => message.workerId)).toEqual([1, 3, 5].map(workerId));
    expect((await of(otherTown)).map((message) => message.workerId)).toEqual([2, 4].map(workerId));
  });

  it("shows the list without names when the ledger does not answer", async () => {
    const { service, id } = await delivered(1);
    service.people.state.isDown = true;

    expect(await service.app.listMessages({ campaignId: id }, countyStaff)).toMatchObject({
      items: [{ maskedName: null }],
    });
  });
});

describe("listReplies", () => {
  const answers = ["interested", "not-suitable", "interested", "call-me"];
  const answered = async () => {
    const { service } = await delivered(5);
    for (const [n, answer] of answers.entries()) {
      service.clock.set(`2026-03-02T0${3 + n}:00:00.000Z`);
      await service.app.recordReply({ token: tokenIn(service.channel, n), answer }, anyone);
    }
    return service;
  };
  const list = ({ app }: OutreachApp, asked: object, actor = countyStaff) =>
    pages<Message>((cursor) => app.listReplies({ ...asked, cursor }, actor));

  it("lists answers, newest first, page by page", async () => {
    const service = await answered();

    const all = await list(service, {});

    expect(all.map(({ answer }) => answer)).toEqual(answers.toReversed());
    expect(await list(service, { limit: 3 })).toEqual(all);
  });

  it("narrows to one answer", async () => {
    const service = await answered();

    expect(await list(service, { answer: "interested", limit: 1 })).toHaveLength(2);
  });

  it("shows town staff their own townspeople's answers, and another county nothing", async () => {
    const service = await answered();
    const workers = async (actor: Actor) => (await list(service, { limit: 1 }, actor)).map((one) => one.workerId);

    expect(await workers(townStaff)).toEqual([3, 1].map(workerId));
    expect(await workers(otherTown)).toEqual([4, 2].map(workerId));
    expect(await workers(foreignStaff)).toEqual([]);
  });
});
