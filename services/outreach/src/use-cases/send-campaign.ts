import type { VacancyBrief } from "@qianxian/contracts/matcher";
import { MessageQueued, outreachRoutes } from "@qianxian/contracts/outreach";
import { type CampaignId, MessageId, type VacancyId, type WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { pairKey } from "@qianxian/matching";
import { viewFor } from "../change-campaign.ts";
import { type CampaignRecord, confirm, type PlannedOffer } from "../domain/campaign.ts";
import { queue } from "../domain/message.ts";
import { weekMs } from "../domain/plan.ts";
import { quietUntil } from "../domain/quiet-hours.ts";
import { offeredMeanwhile, recheck, type Rechecked } from "../domain/recheck.ts";
import type { WorkerNote } from "../domain/worker-note.ts";
import { ownCampaign } from "../own-campaign.ts";
import type { PairSource } from "../ports/pair-source.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

const route = outreachRoutes.sendCampaign;

/** What the matcher says of vacancies; it refuses a list with one it does not know, so each is asked for alone then. */
const briefsOf = async (pairs: PairSource, vacancyIds: VacancyId[]): Promise<VacancyBrief[]> => {
  try {
    const question = { vacancyIds, within: { workerIds: [] }, perVacancy: 1 };
    return (await pairs.forCampaign(question)).vacancies;
  } catch (error) {
    if (!(error instanceof AppError && error.code === "vacancy-not-found")) throw error;
    if (vacancyIds.length <= 1) return [];
    return (await Promise.all(vacancyIds.map((id) => briefsOf(pairs, [id])))).flat();
  }
};

/** How the planned vacancies stand now; one that is gone counts as closed. */
const vacanciesNow = async (pairs: PairSource, planned: readonly PlannedOffer[]) => {
  const vacancyIds = [...new Set(planned.map(({ vacancyId }) => vacancyId))];
  return briefsOf(pairs, vacancyIds);
};

/** What still holds of a plan, and what is known of its people. */
type Held = Rechecked & { people: ReadonlyMap<WorkerId, WorkerNote> };

/** When a plan is confirmed, and when its first message leaves. */
type Times = { now: Date; sendsAt: Date };

/** The first message leaves when nobody can undo any more, and not at night. */
const timesOf = ({ clock, rules: { undoMs, quietHours } }: Deps): Times => {
  const now = clock.now();
  const undoneUntil = new Date(now.getTime() + undoMs);
  return { now, sendsAt: quietUntil(undoneUntil, quietHours) ?? undoneUntil };
};

/** Queues one message and one event for each pair that nobody has been offered meanwhile. */
const queueAll = async (
  tx: Tx,
  campaign: CampaignRecord,
  { keep: pairs, people }: Held,
  { newId, times: { now, sendsAt } }: { newId: () => string; times: Times },
) => {
  const messages = pairs.map((pair) =>
    queue(MessageId.parse(newId()), campaign, pair, { now, told: people.get(pair.workerId)?.scopes }),
  );
  const added = new Set(await tx.messages.addMissing(messages));
  const payloads = [...added].map((messageId) => ({ messageId }));
  await tx.outbox.addAll(MessageQueued, payloads, sendsAt > now ? { notBefore: sendsAt } : {});
  const isQueued = (_pair: PlannedOffer, index: number) => added.has(messages[index]?.id as MessageId);
  return {
    queued: pairs.filter(isQueued),
    dropped: pairs.filter((pair, index) => !isQueued(pair, index)).map(offeredMeanwhile),
  };
};

const recheckIn = async (
  tx: Tx,
  { planned, order }: CampaignRecord,
  vacancies: readonly VacancyBrief[],
  { clock, rules: { weeklyCap } }: Deps,
): Promise<Held> => {
  const workerIds = [...new Set(planned.map(({ workerId }) => workerId))];
  const vacancyIds = [...new Set(planned.map(({ vacancyId }) => vacancyId))];
  const pairs = await tx.messages.offered(workerIds, vacancyIds);
  const offered = new Set(pairs.map(({ workerId, vacancyId }) => pairKey(workerId, vacancyId)));
  const thisWeek = await tx.messages.countSince(workerIds, new Date(clock.now().getTime() - weekMs));
  const people = await tx.workers.hold(workerIds);
  const silent = new Set([...people.values()].filter(({ mayPush }) => !mayPush).map(({ workerId }) => workerId));
  const now = { vacancies, offered, thisWeek, silent };
  return { people, ...recheck(planned, now, { offersPerSeat: order.offersPerSeat, weeklyCap }) };
};

const confirmIn = async (
  tx: Tx,
  campaign: CampaignRecord,
  vacancies: readonly VacancyBrief[],
  deps: Deps,
): Promise<CampaignRecord> => {
  await tx.messages.queueAlone();
  const rest = await recheckIn(tx, campaign, vacancies, deps);
  const times = timesOf(deps);
  const { queued, dropped } = await queueAll(tx, campaign, rest, { newId: deps.newId, times });
  if (queued.length === 0) throw new AppError("campaign-empty", { campaignId: campaign.id });
  const confirmed = confirm(campaign, queued, [...rest.dropped, ...dropped], times);
  await tx.campaigns.save(confirmed);
  return confirmed;
};

const refuseIfNoneLive = (vacancies: readonly VacancyBrief[], campaignId: CampaignId): void => {
  if (!vacancies.some(({ status }) => status === "live"))
    throw new AppError("vacancy-not-live", { campaignId });
};

/**
 * Confirms a plan: one queued message for each pair that still holds, sent once nobody can undo it any more. Vacancies closed or filled
 * meanwhile, offers other campaigns have made and the week's share are checked again; who loses an
 * offer that way is shown as left out. Confirming twice is confirming once. Once the caller has been
 * found to reach the plan it runs on behalf of all, since what other places have sent to the same people counts.
 */
export const sendCampaign = useCase({
  input: outreachRoutes.sendCampaign.input,
  run: async ({ input: { campaignId, plan: isWhole }, actor, deps, transact, conclude }) => {
    const plan = ownCampaign(await transact((tx) => tx.campaigns.find(campaignId)), route, actor, campaignId);
    let vacancies: readonly VacancyBrief[] = [];
    if (plan.sentAt === null) {
      if (plan.planned.length === 0) throw new AppError("campaign-empty", { campaignId });
      vacancies = await vacanciesNow(deps.pairs, plan.planned);
      refuseIfNoneLive(vacancies, campaignId);
    }

    const show = await viewFor({ campaignId, plan: isWhole, transact, deps, actor });
    return conclude(async (tx) => {
      const locked = ownCampaign(await tx.campaigns.lock(campaignId), route, actor, campaignId);
      const sent = locked.sentAt === null ? await confirmIn(tx, locked, vacancies, deps) : locked;
      return show(sent, (await tx.messages.countsOf([campaignId])).get(campaignId));
    }, "all");
  },
});
