import { errors } from "@qianxian/contracts";
import { Answer, NotSuitableReason, outreachRoutes } from "@qianxian/contracts/outreach";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { type Request, type Response, Router } from "express";
import { limitAddress, type Limits } from "./limits.ts";
import { offerPage, offerProblemPage } from "./pages/offer.ts";

const explain = (res: Response, thrown: unknown, phone: string): void => {
  if (!(thrown instanceof AppError)) throw thrown;
  const { status, zh } = errors[thrown.code === "invalid-input" ? "link-invalid" : thrown.code];
  res.status(status).type("html").send(offerProblemPage(zh, phone));
};

/** The worker's page behind a signed link: reading changes nothing, only the buttons do. */
export const offerPages = (client: Client, limits: Limits, phone: string): Router => {
  const callFor = (req: Request) => client.as({ role: "anyone" }, { from: req.ip ?? null }).call;
  const router = Router();
  router.use("/o/:token", (_req, res, next) => {
    res.setHeader("Referrer-Policy", "no-referrer");
    res.setHeader("X-Robots-Tag", "noindex");
    next();
  });
  router.use("/o/:token", limitAddress(limits, "address"));
  router.get("/o/:token", async (req, res) => {
    const { token } = req.params;
    try {
      const offer = await callFor(req)(outreachRoutes.readOffer, { token });
      res.type("html").send(offerPage(token, offer, phone));
    } catch (error) {
      explain(res, error, phone);
    }
  });
  router.post("/o/:token", async (req, res) => {
    const { token } = req.params;
    const form = (req.body ?? {}) as Record<string, unknown>;
    const answer = Answer.safeParse(form["answer"]);
    const reason = NotSuitableReason.safeParse(form["reason"]);
    if (!answer.success) return res.redirect(303, `/o/${encodeURIComponent(token)}`);
    try {
      const why = answer.data === "not-suitable" && reason.success ? { reason: reason.data } : {};
      await callFor(req)(outreachRoutes.recordReply, { token, answer: answer.data, ...why });
      res.redirect(303, `/o/${encodeURIComponent(token)}`);
    } catch (error) {
      explain(res, error, phone);
    }
  });
  return router;
};
