import { errors } from "@qianxian/contracts";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { profilesRoutes, revealRoutes } from "@qianxian/contracts/profiles";
import { AppError, mayCall } from "@qianxian/kernel";
import type { Request, Response } from "express";
import { formOf, textIn } from "./form.ts";
import { workerPage, type WorkerView } from "./pages/worker.ts";
import type { Session } from "./staff-session.ts";
import type { SessionPage } from "./with-session.ts";

const notReadYet = new Set<string>(["worker-not-found", "try-again-later"]);

const matchesOf = async ({ call, actor }: Session, workerId: string): Promise<WorkerView["matches"]> => {
  if (!mayCall(matcherRoutes.matchesForWorker, actor)) return null;
  try {
    return await call(matcherRoutes.matchesForWorker, { workerId, limit: 10 });
  } catch (error) {
    if (error instanceof AppError && notReadYet.has(error.code)) return null;
    throw error;
  }
};

type Said = Partial<Pick<WorkerView, "shown" | "complaint">> & { status?: number };

const show = async (req: Request, res: Response, session: Session, said: Said): Promise<void> => {
  const { call, actor } = session;
  const workerId = textIn(req.params, "workerId");
  const worker = await call(profilesRoutes.readWorker, { workerId });
  const [viewer, matches] = await Promise.all([session.viewer(), matchesOf(session, workerId)]);
  const mayReveal = mayCall(revealRoutes.revealWorker, actor);
  const { status = 200, shown = null, complaint = null } = said;
  res.status(status).type("html").send(workerPage({ viewer, worker, matches, mayReveal, shown, complaint }));
};

/** One person, masked. */
export const showWorker: SessionPage = (req, res, session) => show(req, res, session, {});

const complaintOf = (thrown: unknown): Said => {
  if (!(thrown instanceof AppError)) throw thrown;
  if (thrown.code === "invalid-input") return { status: 422, complaint: "原因要写 2 到 200 个字，里面不写电话和证件号码。" };
  if (thrown.code === "too-many-views") return { status: errors[thrown.code].status, complaint: errors[thrown.code].zh };
  throw thrown;
};

/** Name and phone in full, with a reason; they stand in this answer alone. */
export const revealWorkerOnPage: SessionPage = async (req, res, session) => {
  const input = { workerId: textIn(req.params, "workerId"), reason: textIn(formOf(req), "reason") };
  try {
    const { name = "", phone = null } = await session.call(revealRoutes.revealWorker, { ...input, fields: ["name", "phone"] });
    await show(req, res, session, { shown: { name, phone } });
  } catch (error) {
    await show(req, res, session, complaintOf(error));
  }
};
