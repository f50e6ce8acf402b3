import { errors } from "@qianxian/contracts";
import { Answer, NotSuitableReason, type Offer, outreachRoutes } from "@qianxian/contracts/outreach";
import { publicVacancyRoutes } from "@qianxian/contracts/vacancies";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { Response, Router } from "express";
import { nobodysCall, routerBehindLink } from "./behind-link.ts";
import { formOf } from "./form.ts";
import type { Limits } from "./limits.ts";
import { offerPage, type OfferView } from "./pages/offer.ts";
import { openProblemPage } from "./pages/open-frame.ts";
import { wordsOutside } from "./words-outside.ts";

const explain = (res: Response, thrown: unknown, phone: string): void => {
  if (!(thrown instanceof AppError)) throw thrown;
  const code = thrown.code === "invalid-input" ? "link-invalid" : thrown.code;
  res.status(errors[code].status).type("html").send(openProblemPage("没有办成", wordsOutside(code), phone));
};

/** What the vacancy's own service tells everybody while it is live; the offer says the main things without it. */
const moreOf = async (call: Client["call"], { vacancy }: Offer): Promise<OfferView["more"]> => {
  if (vacancy.status !== "live") return null;
  try {
    return await call(publicVacancyRoutes.readPublicVacancy, { vacancyId: vacancy.id });
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
};

/** The worker's page behind a signed link: reading changes nothing, only the buttons do. */
export const offerPages = (client: Client, limits: Limits, phone: string): Router => {
  const router = routerBehindLink("/o/:token", limits);
  router.get("/o/:token", async (req, res) => {
    const { token } = req.params;
    const call = nobodysCall(req, client);
    try {
      const offer = await call(outreachRoutes.readOffer, { token });
      res.type("html").send(offerPage({ token, offer, more: await moreOf(call, offer), phone }));
    } catch (error) {
      explain(res, error, phone);
    }
  });
  router.post("/o/:token", async (req, res) => {
    const { token } = req.params;
    const form = formOf(req);
    const answer = Answer.safeParse(form["answer"]);
    const reason = NotSuitableReason.safeParse(form["reason"]);
    if (!answer.success) return res.redirect(303, `/o/${encodeURIComponent(token)}`);
    try {
      const why = answer.data === "not-suitable" && reason.success ? { reason: reason.data } : {};
      await nobodysCall(req, client)(outreachRoutes.recordReply, { token, answer: answer.data, ...why });
      res.redirect(303, `/o/${encodeURIComponent(token)}`);
    } catch (error) {
      explain(res, error, phone);
    }
  });
  return router;
};
