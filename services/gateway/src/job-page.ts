import { errors } from "@qianxian/contracts";
import { publicVacancyRoutes } from "@qianxian/contracts/vacancies";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { type Response, Router } from "express";
import { nobodysCall } from "./behind-link.ts";
import { textIn } from "./form.ts";
import { limitAddress, type Limits } from "./limits.ts";
import { jobPage, noJobPage } from "./pages/job.ts";
import { openProblemPage } from "./pages/open-frame.ts";
import { wordsOutside } from "./words-outside.ts";

/** An address that names no vacancy is told the same as one of a vacancy that has closed. */
const explain = (res: Response, thrown: unknown, phone: string): void => {
  if (!(thrown instanceof AppError)) throw thrown;
  const isGone = thrown.code === "vacancy-not-found" || thrown.code === "invalid-input";
  const page = isGone ? noJobPage(phone) : openProblemPage("没有打开", wordsOutside(thrown.code), phone);
  res.status(isGone ? 404 : errors[thrown.code].status).type("html").send(page);
};

/** A live vacancy for everybody, where the code on a shared picture leads; requests are counted by address. */
export const jobPages = (client: Client, limits: Limits, phone: string): Router => {
  const router = Router();
  router.get("/j/:vacancyId", limitAddress(limits, "address"), async (req, res) => {
    try {
      const vacancy = await nobodysCall(req, client)(publicVacancyRoutes.readPublicVacancy, { vacancyId: textIn(req.params, "vacancyId") });
      res.type("html").send(jobPage(vacancy, phone));
    } catch (error) {
      explain(res, error, phone);
    }
  });
  return router;
};
