/**
 * Guarantees
 * 1. A message is seen by those who may see its person now: who moves, joins a crew or goes to a station is followed.
 * 2. Withdrawn consent, or plans by machine being refused, stops every message that waits, with the reason; what the channel may have is not touched, and
 *    what an attempt under way leaves waiting is stopped then. Nothing of it is sent, whatever the ledger answers later.
 * 3. Of somebody who left the ledger, waiting messages are stopped and what was written about them is deleted.
 * 4. Old news, and the same news again, change nothing; consent given again sends nothing that was stopped.
 * 5. A plan confirmed later leaves out who no longer consents.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { anEvent } from "@qianxian/testing";
import { because, erasedWords } from "../domain/delivery.ts";
import type { OfferMessage } from "../domain/message.ts";
import {
  aCard,
  anOutreachApp,
  aSentCampaign,
  countyStaff,
  messageJobs,
  otherTown,
  type OutreachApp,
  placesOf,
  runJobs,
  secondTown,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const hear = ({ reactions }: OutreachApp, ...cards: ReturnType<typeof aCard>[]) =>
  reactions["follow-workers"].react(anEvent(WorkersChanged, { workers: cards }));
const messageTo = ({ state }: OutreachApp, worker: number): OfferMessage =>
  [...state.messages.values()].find((row) => row.workerId === workerId(worker))!;
const silent = (worker: number, revision = 2) => aCard(worker, { revision, consentToPush: false });

describe("who may see a message", () => {
  const seenBy = async ({ app }: OutreachApp, campaignId: string, actor: Actor) => {
    const { items } = await app.listMessages({ campaignId }, actor).catch(() => ({ items: [] }));
    return items.map((one) => one.workerId);
  };

  it("is who may see its person now", async () => {
    const service = anOutreachApp({ workers: 1 });
    const { id } = (await aSentCampaign(service)) as Campaign;
    expect([await seenBy(service, id, townStaff), await seenBy(service, id, otherTown)]).toEqual([[workerId(1)], []]);

    await hear(service, aCard(1, { revision: 2, village: `${secondTown}001`, town: secondTown }));

    expect([await seenBy(service, id, townStaff), await seenBy(service, id, otherTown)]).toEqual([[], [workerId(1)]]);
    expect(await seenBy(service, id, countyStaff)).toEqual([workerId(1)]);
  });

  it("is known from the start for somebody whom the ledger has told of, employers left out", async () => {
    const service = anOutreachApp({ workers: 1 });
    const village = placesOf(`${secondTown}001`);
    const away = [...village, "crew:" + workerId(8), "station:" + workerId(7)] as never[];
    await hear(service, aCard(1, { scopes: [...away, `employer:${workerId(6)}`, `liaison:${workerId(6)}`] as never[] }));
    await aSentCampaign(service);

    expect(messageTo(service, 1).scopes).toEqual(away);
  });

  it("does not follow old news", async () => {
    const service = anOutreachApp({ workers: 1 });
    await hear(service, aCard(1, { revision: 5 }));
    await aSentCampaign(service);
    const before = structuredClone(service.state.messages);

    await hear(service, aCard(1, { revision: 4, village: `${secondTown}001`, consentToPush: false }));
    await hear(service, aCard(1, { revision: 5, consentToPush: false }));

    expect(service.state.messages).toEqual(before);
  });
});

describe("consent that is withdrawn", () => {
  it.each([
    ["consent is withdrawn", silent(2)],
    ["plans by machine are refused", aCard(2, { revision: 2, automated: false })],
  ])("stops what waits when %s, with the reason, and of that person only", async (_what, card) => {
    const service = anOutreachApp({ workers: 3 });
    await aSentCampaign(service);

    await hear(service, card);
    await runJobs(service);

    expect(messageTo(service, 2)).toMatchObject({ status: "failed", because: because.noConsent, attempts: 0 });
    expect(service.channel.taken.map(({ to }) => to)).not.toContain("19900000002");
    expect([1, 3].map((n) => messageTo(service, n).status)).toEqual(["sent", "sent"]);
  });

  it("stops what waits for another attempt, and no later job sends it", async () => {
    const service = anOutreachApp({ workers: 1 });
    await aSentCampaign(service);
    service.channel.behave("is-down");
    await runJobs(service);
    expect(messageTo(service, 1)).toMatchObject({ status: "queued", attempts: 1 });

    await hear(service, silent(1));
    service.channel.behave("well");
    await hear(service, aCard(1, { revision: 3 }));
    await runJobs(service);

    expect(messageTo(service, 1)).toMatchObject({ status: "failed", because: because.noConsent, attempts: 1 });
    expect(service.channel.taken).toEqual([]);
  });

  it.each(["sent", "unknown"] as const)("does not touch a message that is %s", async (status) => {
    const service = anOutreachApp({ workers: 1 });
    await aSentCampaign(service);
    if (status === "unknown") service.channel.behave("loses-answers");
    await runJobs(service);

    await hear(service, silent(1));

    expect(messageTo(service, 1)).toMatchObject({ status });
  });

  it("stops what an attempt under way leaves waiting", async () => {
    const service = anOutreachApp({ workers: 1 });
    await aSentCampaign(service);
    const { send } = service.channel;
    service.channel.send = async (message) => {
      await hear(service, silent(1));
      service.channel.behave("is-down");
      return send(message);
    };
    const jobs = messageJobs(service.state).length;

    await runJobs(service);

    expect(messageTo(service, 1)).toMatchObject({ status: "failed", because: because.noConsent });
    expect(messageJobs(service.state)).toHaveLength(jobs);
  });

  it("is heeded though the ledger answers late that the person consents", async () => {
    const service = anOutreachApp({ workers: 1 });
    await aSentCampaign(service);
    service.state.workers.set(workerId(1), {
      workerId: workerId(1), revision: 9, scopes: [], mayPush: false, erased: false,
    });

    await runJobs(service);

    expect(messageTo(service, 1)).toMatchObject({ status: "failed", because: because.noConsent });
    expect(service.channel.taken).toEqual([]);
  });

  it("leaves the person out of a plan that is confirmed later", async () => {
    const service = anOutreachApp({ workers: 2 });
    const plan = (await service.app.planCampaign({ vacancyIds: [vacancyId(1)] }, countyStaff)) as Campaign;
    await hear(service, silent(2));

    const sent = (await service.app.sendCampaign({ campaignId: plan.id }, countyStaff)) as Campaign;

    expect(sent.planned.map((one) => one.workerId)).toEqual([workerId(1)]);
    expect(sent.leftOut).toMatchObject([{ workerId: workerId(2), reason: "no-consent", says: because.noConsent }]);
  });
});

describe("somebody who left the ledger", () => {
  it("gets nothing any more, and nothing written about them stays", async () => {
    const service = anOutreachApp({ workers: 2 });
    const { id } = (await aSentCampaign(service)) as Campaign;

    await hear(service, aCard(1, { revision: 2, erased: true }));
    await runJobs(service);

    expect(messageTo(service, 1)).toMatchObject({
      status: "failed",
      because: because.erased,
      sentence: erasedWords,
      reasonClause: null,
      scopes: placesOf("522732"),
    });
    const kept = service.state.campaigns.get(id as never)!;
    expect(kept.planned.find((one) => one.workerId === workerId(1))).toMatchObject({ sentence: erasedWords, because: null });
    expect(kept.planned.find((one) => one.workerId === workerId(2))?.sentence).not.toEqual(erasedWords);
    expect(service.channel.taken).toHaveLength(1);
  });

  it("is not in answers that are kept for a key either, those about others stay", async () => {
    const service = anOutreachApp({ workers: 2 });
    const kept = (key: string, answer: object) => service.state.answers.set(key, { bodyHash: "a".repeat(64), answer });
    kept("plan", { planned: [{ workerId: workerId(1), maskedName: "韦*" }, { workerId: workerId(2) }] });
    kept("other", { planned: [{ workerId: workerId(2), maskedName: "陆*" }] });

    await hear(service, aCard(1, { revision: 2 }));
    expect([...service.state.answers.keys()]).toEqual(["plan", "other"]);
    await hear(service, aCard(1, { revision: 3, erased: true }));

    expect([...service.state.answers.keys()]).toEqual(["other"]);
  });
});
