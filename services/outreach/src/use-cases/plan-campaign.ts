import type { VacancyBrief, Within } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { type Actor, CampaignId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches, subjectOfRegion } from "@qianxian/kernel";
import { pairKey } from "@qianxian/matching";
import type { CampaignRecord } from "../domain/campaign.ts";
import { placeOf } from "../domain/place.ts";
import { candidatesPerVacancy, type OfferHistory, type PairsAnswer, planOf, weekMs } from "../domain/plan.ts";
import { campaignView, peopleOf } from "../domain/views.ts";
import { type Tx, useCase } from "../use-case.ts";

const countyDigits = 6;

/** Town staff plan within their own town; nobody plans outside the own place. */
const reachable = (within: Within, actor: Actor): Within => {
  if (within.town && !reaches(outreachRoutes.planCampaign, actor, subjectOfRegion(within.town)))
    throw new AppError("not-allowed", { town: within.town });
  return actor.role === "town-staff" ? { ...within, town: actor.town } : within;
};

const refuseUnlessLive = (vacancies: readonly VacancyBrief[], asked: readonly string[]): void => {
  const notLive = vacancies.filter(({ status }) => status !== "live");
  if (notLive.length === 0) return;
  const fields = notLive.map(({ id, status }) => ({
    pointer: `/vacancyIds/${asked.indexOf(id)}`,
    code: `vacancy_${status}`,
    zh: status === "draft" ? "这个岗位还是待核岗位" : "这个岗位已经关闭",
    en: status === "draft" ? "this vacancy is a draft" : "this vacancy is closed",
  }));
  throw new AppError("vacancy-not-live", { vacancyIds: notLive.map(({ id }) => id) }, { fields });
};

/** Only people of the maker's own region; the matcher may know of others. */
const ofRegion = ({ people, pairs, ...answer }: PairsAnswer, place: string): PairsAnswer => {
  const here = people.filter(({ town }) => !town || town.startsWith(place));
  const ids = new Set(here.map(({ workerId }) => workerId));
  return { ...answer, people: here, pairs: pairs.filter(({ workerId }) => ids.has(workerId)) };
};

/** What anybody has sent to these people, also offices that the caller does not see. */
const historyOf = async (tx: Tx, answer: PairsAnswer, now: Date): Promise<OfferHistory> => {
  const workerIds = answer.people.map(({ workerId }) => workerId);
  const offered = await tx.messages.offered(workerIds, answer.vacancies.map(({ id }) => id));
  return {
    offered: new Set(offered.map(({ workerId, vacancyId }) => pairKey(workerId, vacancyId))),
    thisWeek: await tx.messages.countSince(workerIds, new Date(now.getTime() - weekMs)),
  };
};

const accountOf = (actor: Actor) => {
  if ("accountId" in actor && actor.accountId) return actor.accountId;
  throw new AppError("not-allowed", { role: actor.role });
};

/** Plans a campaign and keeps the plan; nobody hears of it before it is confirmed. */
export const planCampaign = useCase({
  input: outreachRoutes.planCampaign.input,
  run: async ({ input, actor, deps, transact, conclude }) => {
    const place = placeOf(actor);
    const vacancyIds = [...new Set(input.vacancyIds)];
    const order = { ...input, vacancyIds, within: reachable(input.within, actor) };
    const county = place.slice(0, countyDigits);
    const question = { vacancyIds, county, within: order.within, perVacancy: candidatesPerVacancy(vacancyIds.length) };
    const answer = ofRegion(await deps.pairs.forCampaign(question), place);
    refuseUnlessLive(answer.vacancies, input.vacancyIds);

    const now = deps.clock.now();
    const history = await transact((tx) => historyOf(tx, answer, now), "all");
    const campaign: CampaignRecord = {
      id: CampaignId.parse(deps.newId()),
      place,
      madeBy: accountOf(actor),
      createdAt: now.toISOString(),
      sentAt: null,
      sendsAt: null,
      pausedAt: null,
      order,
      vacancies: answer.vacancies,
      notSeeking: answer.notSeeking,
      ...planOf(order, answer, history, deps.rules.weeklyCap),
    };
    const names = await deps.people.maskedNames(peopleOf(campaign));
    return conclude(async (tx) => {
      await tx.campaigns.add(campaign);
      return campaignView(campaign, undefined, names);
    });
  },
});
