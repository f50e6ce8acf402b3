import { errors } from "@qianxian/contracts";
import { Answer, NotSuitableReason, outreachRoutes } from "@qianxian/contracts/outreach";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import type { Response, Router } from "express";
import { nobodysCall, routerBehindLink } from "./behind-link.ts";
import { formOf } from "./form.ts";
import type { Limits } from "./limits.ts";
import { offerPage, offerProblemPage } from "./pages/offer.ts";

const explain = (res: Response, thrown: unknown, phone: string): void => {
  if (!(thrown instanceof AppError)) throw thrown;
  const { status, zh } = errors[thrown.code === "invalid-input" ? "link-invalid" : thrown.code];
  res.status(status).type("html").send(offerProblemPage(zh, phone));
};

/** The worker's page behind a signed link: reading changes nothing, only the buttons do. */
export const offerPages = (client: Client, limits: Limits, phone: string): Router => {
  const router = routerBehindLink("/o/:token", limits);
  router.get("/o/:token", async (req, res) => {
    const { token } = req.params;
    try {
      const offer = await nobodysCall(req, client)(outreachRoutes.readOffer, { token });
      res.type("html").send(offerPage(token, offer, phone));
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
