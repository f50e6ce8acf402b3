/**
 * Guarantees
 * 1. A yes and a call wait until somebody takes care of them, a no asks for nothing; a changed answer waits again.
 * 2. A referral takes care of the answer it came from, also one made by hand about the same person and vacancy; an answer
 *    whose referral is withdrawn waits again, unless a clerk has taken care of it.
 * 3. A clerk marks an answer as taken care of, and takes that back; a message without an answer is none.
 * 4. Replies are listed by whether they wait, by person and vacancy, newest or oldest first, with their number.
 */
import { describe, expect, it } from "@jest/globals";
import type { Message } from "@qianxian/contracts/outreach";
import { ReferralChanged } from "@qianxian/contracts/placements";
import { anEvent } from "@qianxian/testing";
import {
  anOutreachApp,
  anyone,
  aSentCampaign,
  auditor,
  countyStaff,
  foreignStaff,
  messageId,
  otherTown,
  type OutreachApp,
  runJobs,
  tokenIn,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

type Page = { items: Message[]; nextCursor: string | null; total: number };

const answered = async (...answers: string[]) => {
  const service = anOutreachApp({ workers: Math.max(1, answers.length) });
  await aSentCampaign(service);
  await runJobs(service);
  for (const [n, answer] of answers.entries()) {
    service.clock.set(`2026-03-02T0${3 + n}:00:00.000Z`);
    await service.app.recordReply({ token: tokenIn(service.channel, n), answer }, anyone);
  }
  return service;
};

const list = ({ app }: OutreachApp, asked: object, actor = countyStaff) => app.listReplies(asked, actor) as Promise<Page>;
const workersOf = ({ items }: Page) => items.map((one) => one.workerId);
const idOf = ({ state }: OutreachApp, n = 1) =>
  [...state.messages.values()].find((one) => one.workerId === workerId(n))?.id ?? messageId(99);
const waiting = async (service: OutreachApp) => workersOf(await list(service, { handled: "false", sort: "oldest" }));
const handle = (service: OutreachApp, n: number, handled: boolean, actor = countyStaff) =>
  service.app.handleReply({ messageId: idOf(service, n), handled }, actor) as Promise<Message>;

const follow = (service: OutreachApp, status: string, from: string | null, worker = 1) =>
  service.reactions["settle-offer"].react(
    anEvent(ReferralChanged, {
      referral: {
        id: "019b0000-0008-7000-8000-000000000001",
        revision: 1,
        status,
        messageId: from,
        workerId: workerId(worker),
        vacancyId: vacancyId(1),
        employerId: "019b0000-0006-7000-8000-000000000001",
        refusalReason: null,
        referredAt: "2026-03-02T03:00:00.000Z",
        answeredAt: null,
        startedOn: null,
      },
    }),
  );

describe("an answer", () => {
  it("waits unless it says no, and waits again when it changes", async () => {
    const service = await answered("interested", "not-suitable", "call-me");
    expect(await waiting(service)).toEqual([1, 3].map(workerId));

    await service.app.recordReply({ token: tokenIn(service.channel, 1), answer: "call-me" }, anyone);
    await service.app.recordReply({ token: tokenIn(service.channel, 2), answer: "not-suitable" }, anyone);

    expect((await waiting(service)).toSorted()).toEqual([1, 2].map(workerId));
  });

  it("is taken care of by its referral", async () => {
    const service = await answered("interested", "interested");

    await follow(service, "referred", idOf(service, 1));

    expect(await waiting(service)).toEqual([workerId(2)]);
    expect(await list(service, { handled: "true" })).toMatchObject({ total: 1, items: [{ handledAt: expect.any(String) }] });
  });

  it.each([
    ["by its message", true],
    ["by person and vacancy", false],
  ])("that asks for a call is taken care of by a referral made by hand, found %s", async (_how, isNamed) => {
    const service = await answered("call-me", "call-me");

    await follow(service, "referred", isNamed ? idOf(service, 2) : null, 2);

    expect(await waiting(service)).toEqual([workerId(1)]);
  });

  it("waits again when its referral is withdrawn, unless a clerk has taken care of it", async () => {
    const service = await answered("interested", "call-me", "not-suitable");
    await handle(service, 2, true);
    for (const n of [1, 2, 3]) await follow(service, "referred", idOf(service, n), n);

    for (const n of [1, 2, 3]) await follow(service, "withdrawn", idOf(service, n), n);

    expect(await waiting(service)).toEqual([workerId(1)]);
  });

  it("stays as it is for a referral that comes from no message", async () => {
    const service = await answered("call-me");
    await follow(service, "referred", messageId(77), 9);

    expect(await waiting(service)).toEqual([workerId(1)]);
  });
});

describe("handleReply", () => {
  it("marks an answer as taken care of, and takes that back", async () => {
    const service = await answered("call-me");
    service.clock.set("2026-03-02T09:00:00.000Z");

    const handled = await handle(service, 1, true, townStaff);
    service.clock.set("2026-03-02T10:00:00.000Z");
    expect(await handle(service, 1, true)).toEqual(handled);

    expect(handled).toMatchObject({ maskedName: "王*", handledAt: "2026-03-02T09:00:00.000Z" });
    expect(await waiting(service)).toEqual([]);
    expect((await handle(service, 1, false)).handledAt).toBeNull();
    expect(await waiting(service)).toEqual([workerId(1)]);
  });

  it("finds no answer where there is none, or out of reach", async () => {
    const service = await answered();
    const notFound = { code: "message-not-found" };
    await expect(handle(service, 1, true)).rejects.toMatchObject(notFound);
    await service.app.recordReply({ token: tokenIn(service.channel), answer: "call-me" }, anyone);

    for (const actor of [otherTown, foreignStaff, auditor])
      await expect(handle(service, 1, true, actor)).rejects.toMatchObject(notFound);
    expect(await waiting(service)).toEqual([workerId(1)]);
  });
});

describe("listReplies", () => {
  it("narrows by person and vacancy, and counts the whole list", async () => {
    const service = await answered("interested", "call-me", "call-me");

    expect(await list(service, { workerId: workerId(2) })).toMatchObject({ total: 1, items: [{ workerId: workerId(2) }] });
    expect(await list(service, { vacancyId: vacancyId(2) })).toMatchObject({ total: 0, items: [] });
    expect(await list(service, { answer: "call-me", limit: 1 })).toMatchObject({ total: 2, items: [{ workerId: workerId(3) }] });
    expect((await list(service, {}, townStaff)).total).toBe(2);
  });

  it("goes on from a page in its own order only", async () => {
    const service = await answered("interested", "call-me", "call-me");

    const first = await list(service, { sort: "oldest", limit: 2 });
    const second = await list(service, { sort: "oldest", limit: 2, cursor: first.nextCursor });

    expect([first, second].map(workersOf)).toEqual([[1, 2].map(workerId), [workerId(3)]]);
    await expect(list(service, { cursor: first.nextCursor })).rejects.toMatchObject({ fields: [{ pointer: "/cursor" }] });
  });
});
