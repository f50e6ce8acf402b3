/**
 * Guarantees
 * 1. A failed message that has a chance by now is sent again, with a link that begins anew.
 * 2. One without a chance is refused with the reason: no number, no consent, vacancy gone, week's share used up, answered.
 * 3. What may have arrived is never sent again: of an unknown message the channel is asked, and the error says so.
 * 4. A clerk settles an unknown message, and no other; what is out of reach does not exist.
 */
import { describe, expect, it } from "@jest/globals";
import type { Message } from "@qianxian/contracts/outreach";
import { memoryChannel, type MemoryChannelMood } from "../adapters/memory-channel.ts";
import {
  aCard,
  anOutreachApp,
  aSentCampaign,
  aVacancyBrief,
  cardOf,
  countyStaff,
  foreignStaff,
  messageId,
  otherTown,
  type OutreachApp,
  phoneOf,
  runJobs,
  tokenIn,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";
import { noteOf } from "../domain/worker-note.ts";

const only = ({ state }: OutreachApp) => [...state.messages.values()][0]!;
const retry = (service: OutreachApp, actor = countyStaff) =>
  service.app.retryMessage({ messageId: only(service).id }, actor) as Promise<Message>;
const settle = (service: OutreachApp, as: string, actor = countyStaff) =>
  service.app.settleMessage({ messageId: only(service).id, as, reason: "打电话问过本人" }, actor) as Promise<Message>;

/** One message that the channel treats so. */
const after = async (mood: MemoryChannelMood, idempotent = true, rules = {}) => {
  const service = anOutreachApp({ workers: 1, channel: memoryChannel({ idempotent }), rules: { weeklyCap: 1, ...rules } });
  service.channel.behave(mood);
  await aSentCampaign(service);
  await runJobs(service);
  service.channel.behave("well");
  return service;
};

describe("retryMessage", () => {
  it("sends a failed message again, with a link that begins anew", async () => {
    const service = await after("refuses");
    expect(only(service).status).toBe("failed");
    service.clock.set("2026-03-04T02:00:00.000Z");

    const queued = await retry(service, townStaff);
    expect(queued).toMatchObject({ status: "queued", because: null, maskedName: "王*" });
    expect(await retry(service)).toEqual(queued);
    await runJobs(service);

    expect(only(service)).toMatchObject({ status: "sent", attempts: 1, answerBy: "2026-03-11T02:00:00.000Z" });
    expect(service.channel.taken).toHaveLength(1);
    await expect(retry(service)).rejects.toMatchObject({ code: "message-not-failed" });
  });

  it.each<[string, (service: OutreachApp) => void, RegExp]>([
    ["nobody has a number for", ({ people }) => people.contacts.clear(), /没有这个人的电话/],
    ["the person no longer wants", ({ people }) => people.contacts.set(workerId(1), { phone: phoneOf(1), consentToPush: false }), /不同意/],
    [
      "the ledger says is not wanted",
      ({ state }) => state.workers.set(workerId(1), { ...noteOf(aCard(1)), mayPush: false }),
      /不同意/,
    ],
    ["is about a closed vacancy", ({ vacancies }) => vacancies.cards.set(vacancyId(1), cardOf(aVacancyBrief({ status: "closed" }))), /已关闭/],
    [
      "would be too many in a week",
      ({ state }) => state.messages.set(messageId(9), { ...[...state.messages.values()][0]!, id: messageId(9), status: "sent" }),
      /已到上限/,
    ],
    [
      "has been answered",
      ({ state }) =>
        state.messages.set([...state.messages.keys()][0]!, {
          ...[...state.messages.values()][0]!,
          answer: "call-me",
          answeredAt: "2026-03-02T03:00:00.000Z",
        }),
      /已经回复/,
    ],
  ])("refuses one that %s, and says why", async (_what, change, says) => {
    const service = await after("refuses");
    change(service);

    await expect(retry(service)).rejects.toMatchObject({
      code: "message-hopeless",
      fields: [{ pointer: "/messageId", zh: expect.stringMatching(says) }],
    });
    expect(only(service).status).toBe("failed");
  });

  it("asks the channel about an unknown one, which has it", async () => {
    const service = await after("loses-answers");
    expect(only(service).status).toBe("unknown");

    expect(await retry(service)).toMatchObject({ status: "sent", because: null });
    expect(service.channel.taken).toHaveLength(1);
  });

  it("does not send an unknown one again when the channel can't tell", async () => {
    const service = await after("loses-answers", false);
    service.channel.taken.splice(0);

    await expect(retry(service)).rejects.toMatchObject({ code: "message-may-have-arrived" });
    expect(service.channel.taken).toEqual([]);
    expect(only(service).status).toBe("unknown");
  });

  it("tries an unknown one again at a channel that keeps messages by their id and has none", async () => {
    const service = await after("loses-answers");
    service.channel.taken.splice(0);
    const jobs = service.state.events.length;

    expect(await retry(service)).toMatchObject({ status: "unknown" });
    expect(service.state.events).toHaveLength(jobs + 1);
    await runJobs(service);
    expect(only(service).status).toBe("sent");
    expect(service.channel.taken).toHaveLength(1);
  });

  it.each([
    ["another town", otherTown],
    ["another county", foreignStaff],
  ])("does not exist for %s", async (_who, actor) => {
    const service = await after("refuses");

    await expect(retry(service, actor)).rejects.toMatchObject({ code: "message-not-found" });
    await expect(settle(service, "sent", actor)).rejects.toMatchObject({ code: "message-not-found" });
    expect(only(service).status).toBe("failed");
  });
});

describe("settleMessage", () => {
  it("records that an unknown message has arrived, once", async () => {
    const service = await after("loses-answers");

    const settled = await settle(service, "sent");

    expect(settled).toMatchObject({ status: "sent", because: null, sentAt: "2026-03-02T02:00:00.000Z" });
    expect(await settle(service, "sent")).toEqual(settled);
    await expect(settle(service, "failed")).rejects.toMatchObject({ code: "message-not-unknown" });
  });

  it("records that it has not, after which it can be sent again", async () => {
    const service = await after("loses-answers", false);

    expect(await settle(service, "failed")).toMatchObject({ status: "failed", because: { zh: expect.stringContaining("没有收到") } });
    await retry(service);
    await runJobs(service);

    expect(only(service).status).toBe("sent");
    expect(tokenIn(service.channel, 1)).not.toBe("");
  });
});
