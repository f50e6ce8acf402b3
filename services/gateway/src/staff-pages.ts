import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { vacanciesRoutes, VacancyStatus } from "@qianxian/contracts/vacancies";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { type Request, type Response, Router } from "express";
import type { Authenticate } from "./authenticate.ts";
import { readCompletion } from "./completion-form.ts";
import { campaignPage } from "./pages/campaign.ts";
import { homePage } from "./pages/staff-home.ts";
import { vacancyPage } from "./pages/vacancy.ts";
import { type Session, sessionOf } from "./staff-session.ts";

type Page = (req: Request, res: Response, session: Session) => Promise<void>;
type Form = Record<string, string | undefined>;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const home: Page = async (req, res, { call, who }) => {
  const status = VacancyStatus.catch("live").parse(req.query["status"]);
  const cursor = textOf(req.query["cursor"]);
  const page = { status, limit: 25, ...(cursor ? { cursor } : {}) };
  const [vacancies, campaigns, replies, referrals] = await Promise.all([
    call(vacanciesRoutes.listVacancies, page),
    call(outreachRoutes.listCampaigns, { limit: 10 }),
    call(outreachRoutes.listReplies, { limit: 20 }),
    call(placementsRoutes.listReferrals, { limit: 20 }),
  ]);
  res.type("html").send(
    homePage({
      who,
      status,
      vacancies: vacancies.items,
      more: vacancies.nextCursor,
      campaigns: campaigns.items,
      replies: replies.items,
      referrals: referrals.items,
    }),
  );
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
  { call, who, actor }: Session,
  complaint: string | null,
): Promise<void> => {
  const vacancyId = textOf(req.params["vacancyId"]);
  const vacancy = await call(vacanciesRoutes.readVacancy, { vacancyId });
  const employers = vacancy.lacks.includes("employer")
    ? (await call(vacanciesRoutes.listEmployers, { limit: 200 })).items
    : [];
  const candidates = await candidatesFor(call, vacancyId);
  const mayChange = actor.role === "county-staff";
  res
    .status(complaint ? 422 : 200)
    .type("html")
    .send(vacancyPage({ who, vacancy, candidates, employers, complaint, mayChange }));
};

const vacancy: Page = (req, res, session) => showVacancy(req, res, session, null);

const complaintOf = (error: unknown): string => {
  if (error instanceof AppError && error.code === "invalid-input")
    return error.fields.map(({ zh }) => zh).join(";");
  if (error instanceof AppError && error.code === "changed-meanwhile")
    return "这个岗位刚被别人改过，下面是最新的内容，请核对后再补充。";
  throw error;
};

const complete: Page = async (req, res, session) => {
  const vacancyId = textOf(req.params["vacancyId"]);
  const reading = readCompletion((req.body ?? {}) as Form);
  if (reading.complaint !== null) return showVacancy(req, res, session, reading.complaint);
  const { change, revision } = reading;
  try {
    await session.call(vacanciesRoutes.changeVacancy, { vacancyId, ...change }, { ifMatch: revision });
  } catch (error) {
    return showVacancy(req, res, session, complaintOf(error));
  }
  res.redirect(303, `/staff/vacancies/${encodeURIComponent(vacancyId)}`);
};

const plan: Page = async (req, res, { call }) => {
  const form = (req.body ?? {}) as Form;
  const campaign = await call(outreachRoutes.planCampaign, {
    vacancyIds: [textOf(form["vacancyId"])],
    offersPerSeat: Number(form["offersPerSeat"] || 3),
    scoreMin: Math.round(Number(form["scoreMin"] || 55) * 100),
  });
  res.redirect(303, `/staff/campaigns/${campaign.id}`);
};

const campaign: Page = async (req, res, { call, who }) => {
  const campaignId = textOf(req.params["campaignId"]);
  const found = await call(outreachRoutes.readCampaign, { campaignId });
  const messages =
    found.status === "planned"
      ? []
      : (await call(outreachRoutes.listMessages, { campaignId, limit: 500 })).items;
  res.type("html").send(campaignPage({ who, campaign: found, messages }));
};

const send: Page = async (req, res, { call }) => {
  const campaignId = textOf(req.params["campaignId"]);
  await call(outreachRoutes.sendCampaign, { campaignId });
  res.redirect(303, `/staff/campaigns/${encodeURIComponent(campaignId)}`);
};

/** The staff's pages: vacancies, candidates with why, plan, send, replies. */
export const staffPages = (client: Client, authenticate: Authenticate): Router => {
  const router = Router();
  const forStaff = (page: Page) => async (req: Request, res: Response) => {
    const session = await sessionOf(req, authenticate, client);
    if (!session) return res.redirect(303, "/login");
    res.setHeader("Cache-Control", "no-store");
    await page(req, res, session);
  };
  router.get("/staff", forStaff(home));
  router.get("/staff/vacancies/:vacancyId", forStaff(vacancy));
  router.post("/staff/vacancies/:vacancyId", forStaff(complete));
  router.post("/staff/campaigns", forStaff(plan));
  router.get("/staff/campaigns/:campaignId", forStaff(campaign));
  router.post("/staff/campaigns/:campaignId/send", forStaff(send));
  return router;
};
