import { errors } from "@qianxian/contracts";
import { identityRoutes, type OpenedSession } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { type Request, type Response, Router } from "express";
import { nobodysCall } from "./behind-link.ts";
import { tryComplaint } from "./complaint.ts";
import { formOf, textIn } from "./form.ts";
import { limitAddress } from "./limits.ts";
import { codePage, type LogInView, loginPage } from "./pages/login.ts";
import { afterLogIn, safeNext, spaceOf } from "./spaces.ts";
import { type PageDoor, uncountedSessionOf } from "./page-session.ts";
import { type SessionPage, withSession } from "./with-session.ts";

/** Where somebody wanted to go before the log-in, as a form or an address says. */
const nextIn = (said: Readonly<Record<string, unknown>>): { next?: string } => {
  const next = safeNext(said["next"]);
  return next === null ? {} : { next };
};

/** Begins a session in the browser under its fresh token; an older session of the same browser ends. */
const begin = async (req: Request, res: Response, door: PageDoor, opened: OpenedSession): Promise<void> => {
  const before = door.cookie.read(req);
  if (before) await door.credentials.close(before);
  const { role } = opened.account.actor;
  const space = spaceOf(role);
  if (space === null) throw new AppError("not-allowed", { role });
  door.cookie.give(res, opened.token, opened.expiresAt);
  res.redirect(303, afterLogIn(space, nextIn(formOf(req)).next ?? null));
};

/** Why a try did not succeed, in words for the form; anything else is no matter of the form. */
const complaintOf = (thrown: unknown): string => {
  if (!(thrown instanceof AppError)) throw thrown;
  if (thrown.code === "invalid-input") return "填得不对，请核对后再试一次。";
  if (["wrong-credentials", "code-needed", "wrong-code", "locked-out"].includes(thrown.code)) return tryComplaint(thrown);
  throw thrown;
};

const statusOf = (thrown: unknown): number =>
  thrown instanceof AppError && thrown.code !== "invalid-input" ? errors[thrown.code].status : 401;

/** Shows the form again without what was written: an answer that says no names nobody. */
const sayAgain = (res: Response, thrown: unknown, page: (view: LogInView) => string, view: LogInView): void => {
  const complaint = complaintOf(thrown);
  const asksCode = view.asksCode === true || (thrown instanceof AppError && ["code-needed", "wrong-code"].includes(thrown.code));
  res.status(statusOf(thrown)).type("html").send(page({ ...view, complaint, asksCode }));
};

const logIn = (door: PageDoor) => async (req: Request, res: Response) => {
  const form = formOf(req);
  const [login, password, code] = [textIn(form, "login"), textIn(form, "password"), textIn(form, "code").trim()];
  try {
    const input = { login, password, ...(code ? { code } : {}) };
    await begin(req, res, door, await nobodysCall(req, door.client)(identityRoutes.openSession, input));
  } catch (error) {
    const isRight = error instanceof AppError && error.code === "code-needed";
    sayAgain(res, error, loginPage, { ...nextIn(form), asksCode: code !== "", ...(isRight ? { login } : {}) });
  }
};

const sendCode = (door: PageDoor) => async (req: Request, res: Response) => {
  const form = formOf(req);
  const phone = textIn(form, "phone");
  try {
    await nobodysCall(req, door.client)(identityRoutes.requestSessionCode, { phone });
    res.type("html").send(codePage({ ...nextIn(form), phone, asksCode: true }));
  } catch (error) {
    sayAgain(res, error, codePage, nextIn(form));
  }
};

const logInByCode = (door: PageDoor) => async (req: Request, res: Response) => {
  const form = formOf(req);
  const [phone, code] = [textIn(form, "phone"), textIn(form, "code")];
  try {
    await begin(req, res, door, await nobodysCall(req, door.client)(identityRoutes.openSessionByCode, { phone, code }));
  } catch (error) {
    sayAgain(res, error, codePage, { ...nextIn(form), asksCode: true });
  }
};

const switchRole: SessionPage = async (req, res, session, door) => {
  const grantId = textIn(formOf(req), "grantId");
  const opened = await session.call(identityRoutes.switchRole, { grantId });
  door.credentials.forget(session.credential);
  door.cookie.give(res, opened.token, opened.expiresAt);
  res.redirect(303, spaceOf(opened.account.actor.role) ?? "/login");
};

const logOut: SessionPage = async (_req, res, session, door) => {
  await door.credentials.close(session.credential);
  door.cookie.take(res);
  res.redirect(303, "/login");
};

/** Logging in by password or, as a leader, by a code sent to the phone; changing the role; logging out. */
export const logInRouter = (door: PageDoor): Router => {
  const router = Router();
  const limited = limitAddress(door.limits, "log-in");
  router.get("/login", (req, res) => void res.type("html").send(loginPage(nextIn(req.query))));
  router.post("/login", limited, logIn(door));
  router.get("/login/phone", (req, res) => void res.type("html").send(codePage(nextIn(req.query))));
  router.post("/login/phone", limited, sendCode(door));
  router.post("/login/code", limited, logInByCode(door));
  router.post("/role", withSession(door, switchRole));
  router.post("/logout", withSession(door, logOut, { find: (req) => uncountedSessionOf(req, door) }));
  return router;
};
