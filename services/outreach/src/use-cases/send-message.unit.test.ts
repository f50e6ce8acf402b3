/**
 * Guarantees
 * 1. A message is handed to the channel once, with the number asked for then and the clause that speaks for
 *    the vacancy, if any, and its receipt is kept; number and text are in no row and no event.
 * 2. After a crash or a time-out the channel is asked first; an idempotent one may get the message again
 *    with the same text, any other never.
 * 3. Consent and number are asked at sending time; without them the message fails with the reason.
 * 4. A channel or ledger that is down means waiting longer each time; in the end it fails with the reason.
 * 5. Nobody is messaged at night, whatever delayed the message.
 * 6. Just before it goes out the vacancy is asked for: closed, full, a draft again or past its last day, and the
 *    message fails with that reason; when its service does not answer, the message waits.
 */
import { describe, expect, it } from "@jest/globals";
import { AppError } from "@qianxian/kernel";
import { memoryChannel } from "../adapters/memory-channel.ts";
import type { OfferMessage } from "../domain/message.ts";
import {
  anOutreachApp,
  aSentCampaign,
  aVacancyBrief,
  cardOf,
  messageJobs,
  type OutreachApp,
  phoneOf,
  runJobs,
  tokenIn,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const oneMessage = async (change: Parameters<typeof anOutreachApp>[0] = {}) => {
  const service = anOutreachApp({ workers: 1, ...change });
  await aSentCampaign(service);
  return service;
};

const stored = ({ state }: OutreachApp): OfferMessage => {
  const [message] = state.messages.values();
  if (!message) throw new Error("no message");
  return message;
};

const lastEvent = ({ state }: OutreachApp) => state.events.at(-1);

/** Puts the message where a crash between the channel's receipt and its record leaves it. */
const crashAfterSending = async (service: OutreachApp) => {
  await runJobs(service);
  const { sentAt: _at, receiptId: _receipt, ...rest } = stored(service);
  service.state.messages.set(rest.id, { ...rest, sentAt: null, receiptId: null, status: "sending" });
};

describe("sendMessage", () => {
  it("hands the message over and keeps the receipt", async () => {
    const service = await oneMessage();

    await runJobs(service);

    expect(service.channel.taken).toEqual([
      expect.objectContaining({
        messageId: stored(service).id,
        to: phoneOf(1),
        text: expect.stringMatching(
          /^【三都劳务】常州武进 缝纫工，月薪5200-6800元，包吃住，常州是您的第一意向。愿意去请点：https:\/\/qx\.example\/o\/[\w-]{48}$/,
        ),
      }),
    ]);
    expect(stored(service)).toMatchObject({
      status: "sent",
      attempts: 1,
      sentAt: "2026-03-02T02:00:01.000Z",
      receiptId: `receipt-${stored(service).id}`,
    });
    expect(service.state.events).toHaveLength(1);
  });

  it("gives no reason when nothing speaks for the vacancy", async () => {
    const service = anOutreachApp({ workers: 1 });
    for (const pair of service.pairs.pairs) pair.because = null;
    await aSentCampaign(service);

    await runJobs(service);

    expect(stored(service).reasonClause).toBeNull();
    expect(service.channel.taken[0]?.text).toMatch(/包吃住。愿意去请点：/);
  });

  it("keeps number, text and link out of rows and events", async () => {
    const service = await oneMessage();

    await runJobs(service);

    const kept = JSON.stringify([...service.state.messages.values(), ...service.state.events]);
    expect(kept).not.toContain(phoneOf(1));
    expect(kept).not.toContain("【三都劳务】");
    expect(kept).not.toContain(tokenIn(service.channel));
  });

  it("does nothing when the same job comes again", async () => {
    const service = await oneMessage();

    await runJobs(service);
    await runJobs(service);

    expect(service.channel.taken).toHaveLength(1);
    expect(stored(service).attempts).toBe(1);
  });

  it("passes over a message that is not there", async () => {
    const service = await oneMessage();
    const [job] = messageJobs(service.state);
    service.state.messages.clear();

    await service.reactions["send-message"].react(job as NonNullable<typeof job>);

    expect(service.channel.taken).toEqual([]);
  });

  it.each([true, false])("finds its message after a crash (idempotent channel: %s)", async (idempotent) => {
    const service = await oneMessage({ channel: memoryChannel({ idempotent }) });
    await crashAfterSending(service);

    await runJobs(service);

    expect(service.channel.taken).toHaveLength(1);
    expect(stored(service)).toMatchObject({ status: "sent", attempts: 2 });
  });

  it("asks later what became of a message that timed out, and never sends it twice", async () => {
    const service = await oneMessage({ channel: memoryChannel({ idempotent: false }) });
    service.channel.behave("loses-answers");

    await runJobs(service);
    expect(stored(service)).toMatchObject({ status: "unknown", because: { zh: expect.stringContaining("不会重发") } });
    expect(lastEvent(service)?.notBefore).toBe("2026-03-02T02:00:02.000Z");
    service.channel.behave("well");
    await runJobs(service);

    expect(stored(service)).toMatchObject({ status: "sent", because: null });
    expect(service.channel.taken).toHaveLength(1);
  });

  it("leaves unknown what a channel that is not idempotent does not know, and stops asking in the end", async () => {
    const service = await oneMessage({
      channel: memoryChannel({ idempotent: false }),
      rules: { retryDelaysMs: [1, 1] },
    });
    service.channel.behave("loses-answers");
    await runJobs(service);
    service.channel.behave("well");
    service.channel.taken.length = 0;

    for (const _turn of [1, 2, 3]) await service.reactions["send-message"].react(messageJobs(service.state)[0] as never);

    expect(service.channel.taken).toEqual([]);
    expect(stored(service).status).toBe("unknown");
    expect(service.state.events).toHaveLength(3);
  });

  it("sends again, with the same text, what an idempotent channel does not know", async () => {
    const service = await oneMessage();
    service.channel.behave("loses-answers");
    await runJobs(service);
    const [first] = service.channel.taken.splice(0);
    service.channel.behave("well");
    service.clock.set("2026-03-02T03:00:00.000Z");

    await runJobs(service);

    expect(service.channel.taken).toEqual([first]);
    expect(stored(service).status).toBe("sent");
  });

  it.each([
    ["consent is withdrawn", { consentToPush: false }, "已不同意"],
    ["the number is gone", null, "没有这个人的电话"],
  ])("fails when %s meanwhile", async (_what, contact, says) => {
    const service = await oneMessage();
    if (contact) service.people.contacts.set(workerId(1), { phone: phoneOf(1), ...contact });
    else service.people.contacts.clear();

    await runJobs(service);

    expect(stored(service)).toMatchObject({ status: "failed", because: { zh: expect.stringContaining(says) } });
    expect(service.channel.taken).toEqual([]);
    expect(service.state.events).toHaveLength(1);
  });

  it("fails with words when the channel refuses", async () => {
    const service = await oneMessage();
    service.channel.behave("refuses");

    await runJobs(service);

    expect(stored(service)).toMatchObject({ status: "failed", because: { zh: expect.stringContaining("拒收") } });
  });

  it.each([
    ["closed", { status: "closed", seatsOpen: 0 }, "岗位已关闭"],
    ["full", { seatsOpen: 0 }, "名额已招满"],
    ["a draft again", { status: "draft" }, "待核"],
    ["past its last day", { closesOn: "2026-03-02" }, "截止日期"],
  ] as const)("sends nothing in the morning when the vacancy is %s by then", async (_what, facts, says) => {
    const service = anOutreachApp({ workers: 1 });
    service.clock.set("2026-03-02T14:00:00.000Z");
    await aSentCampaign(service);
    await runJobs(service);
    expect(stored(service).status).toBe("queued");
    service.vacancies.cards.set(vacancyId(1), cardOf(aVacancyBrief(), facts));
    service.clock.set("2026-03-03T00:00:00.000Z");

    await runJobs(service);

    expect(stored(service)).toMatchObject({ status: "failed", because: { zh: expect.stringContaining(says) } });
    expect(service.channel.taken).toEqual([]);
  });

  it("sends on the vacancy's last day, and nothing when the vacancy is gone", async () => {
    const [last, gone] = [await oneMessage(), await oneMessage()];
    last.vacancies.cards.set(vacancyId(1), cardOf(aVacancyBrief(), { closesOn: "2026-03-02" }));
    gone.vacancies.cards.clear();

    await runJobs(last);
    await runJobs(gone);

    expect(stored(last).status).toBe("sent");
    expect(stored(gone)).toMatchObject({ status: "failed", because: { zh: expect.stringContaining("岗位已关闭") } });
  });

  it.each(["channel", "ledger", "vacancies"])("waits and sends once the %s is back", async (part) => {
    const service = await oneMessage();
    const setDown = (isDown: boolean) => {
      if (part === "channel") service.channel.behave(isDown ? "is-down" : "well");
      else if (part === "vacancies") service.vacancies.state.isDown = isDown;
      else service.people.state.isDown = isDown;
    };
    setDown(true);

    await runJobs(service);
    expect(stored(service).status).toBe("queued");
    expect(lastEvent(service)?.notBefore).toBe("2026-03-02T02:00:02.000Z");
    await service.reactions["send-message"].react(messageJobs(service.state).at(-1) as never);
    expect(lastEvent(service)?.notBefore).toBe("2026-03-02T02:00:10.000Z");
    setDown(false);
    await runJobs(service);

    expect(stored(service)).toMatchObject({ status: "sent", because: null });
    expect(service.channel.taken).toHaveLength(1);
  });

  it("waits for a ledger that fails, and leaves no message halfway", async () => {
    const service = await oneMessage();
    const { contactOf } = service.people;
    service.people.contactOf = async () => {
      throw new AppError("unexpected");
    };

    await runJobs(service);
    expect(stored(service)).toMatchObject({ status: "queued", because: { zh: expect.any(String) } });
    service.people.contactOf = contactOf;
    await runJobs(service);

    expect(stored(service)).toMatchObject({ status: "sent", because: null });
  });

  it("gives up after the last delay, with the reason", async () => {
    const service = await oneMessage({ rules: { retryDelaysMs: [1] } });
    service.channel.behave("is-down");

    await runJobs(service);
    await runJobs(service);

    expect(stored(service)).toMatchObject({ status: "failed", because: { zh: expect.stringContaining("长时间") } });
    expect(service.state.events).toHaveLength(2);
  });

  it("rests at night, counts that as no attempt, and goes on in the morning", async () => {
    const service = await oneMessage();
    service.clock.set("2026-03-02T13:00:00.000Z");

    await runJobs(service);
    expect(service.channel.taken).toEqual([]);
    expect(stored(service)).toMatchObject({ status: "queued", attempts: 0 });
    expect(lastEvent(service)?.notBefore).toBe("2026-03-03T00:00:00.000Z");
    service.clock.set("2026-03-03T00:00:00.000Z");
    await runJobs(service);

    expect(service.channel.taken).toHaveLength(1);
  });
});
