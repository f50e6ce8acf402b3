/**
 * Guarantees
 * 1. Confirming queues one message, with its clause, and one event for each planned pair; confirming twice is confirming once.
 * 2. Nobody gets two messages for one vacancy, and nobody more than the week's share, whatever was planned before.
 * 3. Vacancies closed or filled since the plan get no message; who loses the offer is shown as left out.
 * 4. At night the events wait until the quiet hours are over.
 * 5. An empty campaign is refused and stays a plan.
 */
import { describe, expect, it } from "@jest/globals";
import type { Campaign } from "@qianxian/contracts/outreach";
import {
  anOutreachApp,
  aPair,
  aSentCampaign,
  aVacancyBrief,
  clause,
  countyStaff,
  type OutreachApp,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const plan = ({ app }: OutreachApp, order = {}, actor = countyStaff) =>
  app.planCampaign({ vacancyIds: [vacancyId(1)], ...order }, actor) as Promise<Campaign>;
const send = ({ app }: OutreachApp, { id }: Campaign, actor = countyStaff) =>
  app.sendCampaign({ campaignId: id }, actor) as Promise<Campaign>;
const reasons = ({ leftOut }: Campaign) => leftOut.map(({ workerId: id, reason }) => [id, reason]);

/** A county with a second vacancy that suits everybody, less well. */
const withTwoVacancies = (change = {}) => {
  const service = anOutreachApp(change);
  service.pairs.vacancies.set(vacancyId(2), aVacancyBrief({ id: vacancyId(2) }));
  service.pairs.pairs.push(...[1, 2, 3].map((n) => aPair(n, 2, 7_000)));
  return service;
};

describe("sendCampaign", () => {
  it("queues one message and announces one event for each pair", async () => {
    const service = anOutreachApp();

    const sent = await send(service, await plan(service));

    expect(sent).toMatchObject({ status: "sending", sentAt: "2026-03-02T02:00:00.000Z" });
    expect(sent.counts).toMatchObject({ planned: 3, queued: 3, sent: 0 });
    expect(service.state.events).toEqual(
      [...service.state.messages.keys()].map((messageId) => ({
        type: "outreach.message-queued",
        payload: { messageId },
        notBefore: null,
      })),
    );
    for (const message of service.state.messages.values()) expect(message.reasonClause).toEqual(clause);
  });

  it("is the same when repeated, also side by side and with the matcher gone", async () => {
    const service = anOutreachApp();
    const planned = await plan(service);

    const [first, second] = await Promise.all([send(service, planned), send(service, planned)]);
    service.pairs.vacancies.clear();
    const third = await send(service, planned);

    expect([second, third]).toEqual([first, first]);
    expect(service.state.messages.size).toBe(3);
    expect(service.state.events).toHaveLength(3);
  });

  it("leaves out whom another campaign has offered the vacancy meanwhile", async () => {
    const service = anOutreachApp();
    const early = await plan(service);
    await aSentCampaign(service, { within: { workerIds: [workerId(2)] } });

    const sent = await send(service, early);

    expect(sent.planned.map((one) => one.workerId)).toEqual([workerId(1), workerId(3)]);
    expect(reasons(sent)).toEqual([[workerId(2), "already-offered"]]);
    expect(sent.counts.planned).toBe(2);
    expect(service.state.messages.size).toBe(3);
  });

  it("lets offers that others have made meanwhile use up neither seats nor share", async () => {
    const service = withTwoVacancies({ rules: { weeklyCap: 2 } });
    service.pairs.vacancies.set(vacancyId(1), aVacancyBrief({ seatsOpen: 1 }));
    service.pairs.vacancies.set(vacancyId(2), aVacancyBrief({ id: vacancyId(2), seatsOpen: 1 }));
    const both = { vacancyIds: [vacancyId(1), vacancyId(2)], offersPerSeat: 3, perWorkerMax: 2, scoreMin: 7_000 };
    const early = await plan(service, both);
    expect(early.planned).toHaveLength(6);
    await aSentCampaign(service, { within: { workerIds: [workerId(1)] } });
    const stored = service.state.campaigns.get(early.id)!;
    service.state.campaigns.set(early.id, { ...stored, order: { ...stored.order, offersPerSeat: 2 } });

    const sent = await send(service, early);

    const offered = (id: string) => sent.planned.filter((one) => one.vacancyId === id);
    expect(offered(vacancyId(1)).map((one) => one.workerId)).toEqual([workerId(2), workerId(3)]);
    expect(offered(vacancyId(2))).toHaveLength(2);
  });

  it("counts the week's share again", async () => {
    const service = withTwoVacancies({ rules: { weeklyCap: 1 } });
    const [first, second] = [await plan(service), await plan(service, { vacancyIds: [vacancyId(2)] })];
    await send(service, first);

    await expect(send(service, second)).rejects.toMatchObject({ code: "campaign-empty" });
    expect(service.state.messages.size).toBe(3);
    expect((await plan(service, { vacancyIds: [vacancyId(2)] })).status).toBe("planned");
  });

  it("leaves out who loses the offer because a vacancy has closed, keeps who has another", async () => {
    const service = withTwoVacancies();
    const both = { vacancyIds: [vacancyId(1), vacancyId(2)] };
    const planned = await plan(service, { ...both, perWorkerMax: 2, scoreMin: 7_000 });
    expect(planned.planned).toHaveLength(6);
    service.pairs.vacancies.set(vacancyId(1), aVacancyBrief({ status: "closed", seatsOpen: 0 }));

    const sent = await send(service, planned);

    expect(sent.planned.map((one) => one.vacancyId)).toEqual([vacancyId(2), vacancyId(2), vacancyId(2)]);
    expect(sent.leftOut).toEqual([]);
  });

  it("takes a vacancy the matcher does not know any more for closed, and no other", async () => {
    const service = withTwoVacancies();
    const both = { vacancyIds: [vacancyId(1), vacancyId(2)] };
    const planned = await plan(service, { ...both, perWorkerMax: 2, scoreMin: 7_000 });
    service.pairs.vacancies.delete(vacancyId(1));

    const sent = await send(service, planned);

    expect(sent.planned.map((one) => one.vacancyId)).toEqual([vacancyId(2), vacancyId(2), vacancyId(2)]);
  });

  it("sends no more than the seats that are left, best first", async () => {
    const service = anOutreachApp();
    const planned = await plan(service, { offersPerSeat: 2 });
    service.pairs.vacancies.set(vacancyId(1), aVacancyBrief({ seatsOpen: 1 }));

    const sent = await send(service, planned);

    expect(sent.planned.map((one) => one.workerId)).toEqual([workerId(1), workerId(2)]);
    expect(reasons(sent)).toEqual([[workerId(3), "vacancy-full"]]);
  });

  it.each([
    ["closed", aVacancyBrief({ status: "closed", seatsOpen: 0 }), "vacancy-not-live"],
    ["a draft again", aVacancyBrief({ status: "draft" }), "vacancy-not-live"],
    ["full", aVacancyBrief({ seatsOpen: 0 }), "campaign-empty"],
  ])("refuses when its only vacancy is %s, and stays a plan", async (_what, vacancy, code) => {
    const service = anOutreachApp();
    const planned = await plan(service);
    service.pairs.vacancies.set(vacancyId(1), vacancy);

    await expect(send(service, planned)).rejects.toMatchObject({ code });
    expect(service.state.events).toEqual([]);
    expect(await service.app.readCampaign({ campaignId: planned.id }, countyStaff)).toEqual(planned);
  });

  it("refuses a plan for nobody", async () => {
    const service = anOutreachApp();

    const planned = await plan(service, { scoreMin: 10_000 });
    await expect(send(service, planned)).rejects.toMatchObject({ code: "campaign-empty" });
  });

  it("waits for the morning at night", async () => {
    const service = anOutreachApp();
    service.clock.set("2026-03-02T15:30:00.000Z");

    await send(service, await plan(service));

    expect(service.state.events.map(({ notBefore }) => notBefore)).toEqual(
      Array.from({ length: 3 }, () => "2026-03-03T00:00:00.000Z"),
    );
  });

  it("tells town staff that a county campaign does not exist", async () => {
    const service = anOutreachApp();
    const planned = await plan(service);

    await expect(send(service, planned, townStaff)).rejects.toMatchObject({ code: "campaign-not-found" });
    expect(service.state.messages.size).toBe(0);
  });
});
