import { errors } from "@qianxian/contracts";
import { identityRoutes, type OpenedSession } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { type Request, type Response, Router } from "express";
import { limitAddress } from "./limits.ts";
import { stalePage } from "./pages/layout.ts";
import { codePage, type LogInView, loginPage, noPageForRole } from "./pages/login.ts";
import { type PageDoor, type Session, sessionOf, startOf, uncountedSessionOf } from "./staff-session.ts";

type Form = Record<string, unknown>;
/** What a form says under a name, or nothing. */
export const textIn = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === "string" ? value : "";
};
/** The form that a request brings. */
export const formOf = (req: Request): Form => (req.body ?? {}) as Form;

/** Nobody's call, from where the request came. */
const callFor = (req: Request, { client }: PageDoor) => client.as({ role: "anyone" }, { from: req.ip ?? null }).call;

/**
 * Begins a session in the browser under its fresh token. An older session of the same browser ends, and who has no
 * page here keeps none.
 */
const begin = async (req: Request, res: Response, door: PageDoor, opened: OpenedSession): Promise<void> => {
  const before = door.cookie.read(req);
  if (before) await door.credentials.close(before);
  const start = startOf(opened.account.actor.role);
  if (start === null) {
    await door.credentials.close(opened.token);
    if (before) door.cookie.take(res);
    return void res.status(403).type("html").send(noPageForRole());
  }
  door.cookie.give(res, opened.token, opened.expiresAt);
  res.redirect(303, start);
};

/** Why a try did not succeed, in words for the form; anything else is no matter of the form. */
const complaintOf = (thrown: unknown): string => {
  if (!(thrown instanceof AppError)) throw thrown;
  if (thrown.code === "invalid-input") return "用户名、密码或验证码填得不对，请再试一次。";
  if (["wrong-credentials", "code-needed", "wrong-code", "locked-out"].includes(thrown.code)) {
    const waits = thrown.fields.map(({ zh }) => zh).join("，");
    return waits === "" ? errors[thrown.code].zh : `失败次数太多，${waits}。`;
  }
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
    await begin(req, res, door, await callFor(req, door)(identityRoutes.openSession, input));
  } catch (error) {
    const isRight = error instanceof AppError && error.code === "code-needed";
    sayAgain(res, error, loginPage, { asksCode: code !== "", ...(isRight ? { login } : {}) });
  }
};

const sendCode = (door: PageDoor) => async (req: Request, res: Response) => {
  const phone = textIn(formOf(req), "phone").normalize("NFKC").replaceAll(/\s/g, "");
  try {
    await callFor(req, door)(identityRoutes.requestSessionCode, { phone });
    res.type("html").send(codePage({ phone, asksCode: true }));
  } catch (error) {
    sayAgain(res, error, codePage, {});
  }
};

const logInByCode = (door: PageDoor) => async (req: Request, res: Response) => {
  const form = formOf(req);
  const [phone, code] = [textIn(form, "phone"), textIn(form, "code").normalize("NFKC").replaceAll(/\s/g, "")];
  try {
    await begin(req, res, door, await callFor(req, door)(identityRoutes.openSessionByCode, { phone, code }));
  } catch (error) {
    sayAgain(res, error, codePage, { asksCode: true });
  }
};

const switchRole = async (req: Request, res: Response, door: PageDoor, session: Session): Promise<void> => {
  const grantId = textIn(formOf(req), "grantId");
  const opened = await session.call(identityRoutes.switchRole, { grantId });
  door.credentials.forget(session.credential);
  door.cookie.give(res, opened.token, opened.expiresAt);
  res.redirect(303, startOf(opened.account.actor.role) ?? "/login");
};

const logOut = async (_req: Request, res: Response, door: PageDoor, session: Session): Promise<void> => {
  await door.credentials.close(session.credential);
  door.cookie.take(res);
  res.redirect(303, "/login");
};

/** Does a request carry the token of its session's forms? Who is not logged in has no such form. */
export const isOwnForm = (req: Request, { tokens }: PageDoor, { credential }: Session): boolean =>
  tokens.fits(credential, formOf(req)["token"]);

type Done = (req: Request, res: Response, door: PageDoor, session: Session) => Promise<void>;

const withSession =
  (door: PageDoor, page: Done, find: (req: Request, res: Response) => Promise<Session | null>) =>
  async (req: Request, res: Response): Promise<void> => {
    const session = await find(req, res);
    if (!session) return res.redirect(303, "/login");
    if (!isOwnForm(req, door, session)) return void res.status(403).type("html").send(stalePage());
    await page(req, res, door, session);
  };

/** Logging in by password or, as a leader, by a code sent to the phone; changing the role; logging out. */
export const logInRouter = (door: PageDoor): Router => {
  const router = Router();
  const limited = limitAddress(door.limits, "log-in");
  router.get("/login", (_req, res) => void res.type("html").send(loginPage({})));
  router.post("/login", limited, logIn(door));
  router.get("/login/phone", (_req, res) => void res.type("html").send(codePage({})));
  router.post("/login/phone", limited, sendCode(door));
  router.post("/login/code", limited, logInByCode(door));
  router.post("/role", withSession(door, switchRole, (req, res) => sessionOf(req, res, door)));
  router.post("/logout", withSession(door, logOut, (req) => uncountedSessionOf(req, door)));
  return router;
};
