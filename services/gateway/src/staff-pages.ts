import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { vacanciesRoutes, VacancyStatus } from "@qianxian/contracts/vacancies";
import { AppError, mayCall } from "@qianxian/kernel";
import { type Request, type Response, Router } from "express";
import { readCompletion } from "./completion-form.ts";
import { formOf, textIn } from "./form.ts";
import { campaignPage } from "./pages/campaign.ts";
import { homePage } from "./pages/staff-home.ts";
import { vacancyPage } from "./pages/vacancy.ts";
import { spaceOf } from "./spaces.ts";
import type { PageDoor, Session } from "./staff-session.ts";
import { revealWorkerOnPage, showWorker } from "./staff-worker.ts";
import { type SessionPage, withSession } from "./with-session.ts";

const home: SessionPage = async (req, res, session) => {
  const status = VacancyStatus.catch("live").parse(req.query["status"]);
  const cursor = textIn(req.query, "cursor");
  const page = { status, limit: 25, ...(cursor ? { cursor } : {}) };
  const { call, actor } = session;
  const [viewer, vacancies, campaigns, replies, referrals] = await Promise.all([
    session.viewer(),
    call(vacanciesRoutes.listVacancies, page),
    mayCall(outreachRoutes.listCampaigns, actor) ? call(outreachRoutes.listCampaigns, { limit: 10 }) : null,
    mayCall(outreachRoutes.listReplies, actor) ? call(outreachRoutes.listReplies, { limit: 20 }) : null,
    mayCall(placementsRoutes.listReferrals, actor) ? call(placementsRoutes.listReferrals, { limit: 20 }) : null,
  ]);
  const view = {
    viewer,
    status,
    vacancies: vacancies.items,
    more: vacancies.nextCursor,
    campaigns: campaigns?.items ?? null,
    replies: replies?.items ?? null,
    referrals: referrals?.items ?? null,
  };
  res.type("html").send(homePage(view));
};

const notReadYet = new Set<string>(["vacancy-not-found", "try-again-later"]);

/** Candidates, or null while the matcher has not read the vacancy yet. */
const candidatesFor = async (call: Session["call"], vacancyId: string) => {
  try {
    const found = await call(matcherRoutes.candidatesForVacancy, { vacancyId, limit: 20 });
    return { ...found, failedGate: found.failedGate?.says.zh ?? null };
  } catch (error) {
    if (error instanceof AppError && notReadYet.has(error.code)) return null;
    throw error;
  }
};

const showVacancy = async (
  req: Request,
  res: Response,
  session: Session,
  complaint: string | null,
): Promise<void> => {
  const { call, actor } = session;
  const vacancyId = textIn(req.params, "vacancyId");
  const vacancy = await call(vacanciesRoutes.readVacancy, { vacancyId });
  const mayChange = mayCall(vacanciesRoutes.changeVacancy, actor);
  const employers = mayChange && vacancy.lacks.includes("employer")
    ? (await call(vacanciesRoutes.listEmployers, { limit: 200 })).items
    : [];
  const seesCandidates = mayCall(matcherRoutes.candidatesForVacancy, actor);
  const candidates = seesCandidates ? await candidatesFor(call, vacancyId) : null;
  const mayPlan = mayCall(outreachRoutes.planCampaign, actor);
  const viewer = await session.viewer();
  res
    .status(complaint ? 422 : 200)
    .type("html")
    .send(vacancyPage({ viewer, vacancy, candidates, seesCandidates, employers, complaint, mayChange, mayPlan }));
};

const vacancy: SessionPage = (req, res, session) => showVacancy(req, res, session, null);

const complaintOf = (error: unknown): string => {
  if (error instanceof AppError && error.code === "invalid-input")
    return error.fields.map(({ zh }) => zh).join(";");
  if (error instanceof AppError && error.code === "changed-meanwhile")
    return "这个岗位刚被别人改过，下面是最新的内容，请核对后再补充。";
  throw error;
};

const complete: SessionPage = async (req, res, session) => {
  const vacancyId = textIn(req.params, "vacancyId");
  const reading = readCompletion(formOf(req) as Record<string, string | undefined>);
  if (reading.complaint !== null) return showVacancy(req, res, session, reading.complaint);
  const { change, revision } = reading;
  try {
    await session.call(vacanciesRoutes.changeVacancy, { vacancyId, ...change }, { ifMatch: revision });
  } catch (error) {
    return showVacancy(req, res, session, complaintOf(error));
  }
  res.redirect(303, `/staff/vacancies/${encodeURIComponent(vacancyId)}`);
};

const plan: SessionPage = async (req, res, { call }) => {
  const form = formOf(req);
  const campaign = await call(outreachRoutes.planCampaign, {
    vacancyIds: [textIn(form, "vacancyId")],
    offersPerSeat: Number(textIn(form, "offersPerSeat") || 3),
    scoreMin: Math.round(Number(textIn(form, "scoreMin") || 55) * 100),
  });
  res.redirect(303, `/staff/campaigns/${campaign.id}`);
};

const campaign: SessionPage = async (req, res, session) => {
  const { call, actor } = session;
  const campaignId = textIn(req.params, "campaignId");
  const found = await call(outreachRoutes.readCampaign, { campaignId });
  const messages =
    found.status === "planned" || !mayCall(outreachRoutes.listMessages, actor)
      ? []
      : (await call(outreachRoutes.listMessages, { campaignId, limit: 500 })).items;
  const maySend = mayCall(outreachRoutes.sendCampaign, actor);
  res.type("html").send(campaignPage({ viewer: await session.viewer(), campaign: found, messages, maySend }));
};

const send: SessionPage = async (req, res, { call }) => {
  const campaignId = textIn(req.params, "campaignId");
  await call(outreachRoutes.sendCampaign, { campaignId });
  res.redirect(303, `/staff/campaigns/${encodeURIComponent(campaignId)}`);
};

/** Who works elsewhere goes there. */
const sendOn = ({ actor }: Session): string | null => {
  const own = spaceOf(actor.role) ?? "/login";
  return own === "/desk" && actor.role !== "liaison" ? null : own;
};

/** The staff's pages: vacancies, candidates with why, plan, send, replies. */
export const staffPages = (door: PageDoor): Router => {
  const router = Router();
  const forStaff = (page: SessionPage) => withSession(door, page, { sendOn });
  router.get("/staff", forStaff(home));
  router.get("/staff/vacancies/:vacancyId", forStaff(vacancy));
  router.post("/staff/vacancies/:vacancyId", forStaff(complete));
  router.get("/staff/workers/:workerId", forStaff(showWorker));
  router.post("/staff/workers/:workerId", forStaff(revealWorkerOnPage));
  router.post("/staff/campaigns", forStaff(plan));
  router.get("/staff/campaigns/:campaignId", forStaff(campaign));
  router.post("/staff/campaigns/:campaignId/send", forStaff(send));
  return router;
};
