import { errors } from "@qianxian/contracts";
import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { type Response, Router } from "express";
import { passwordComplaint, tryComplaint } from "./complaint.ts";
import { formOf, textIn } from "./form.ts";
import { accountPage, enrolPage, recoveryCodesPage } from "./pages/account.ts";
import type { PageDoor, Session } from "./page-session.ts";
import { type SessionPage, withSession } from "./with-session.ts";

/** What was done, as the address of the page says after a change; any other word says nothing. */
const doneWords = new Map([
  ["password", "密码改好了，别处的登录都已经退出。"],
  ["session", "那个登录已经退出了。"],
  ["second-factor", "两步验证已经关掉。"],
]);

const sayWhy = new Set(["wrong-code", "totp-set", "totp-not-begun", "session-not-found", "session-needed"]);

/** Why a change was not made, in words for the page; anything else is no matter of the form. */
const complaintOf = (thrown: unknown): string => {
  if (!(thrown instanceof AppError)) throw thrown;
  if (thrown.code === "wrong-credentials") return "现在的密码不对，没有办成，请再试一次。";
  if (thrown.code === "locked-out") return tryComplaint(thrown);
  if (thrown.code === "invalid-input")
    return thrown.fields.some(({ pointer }) => pointer === "/newPassword")
      ? passwordComplaint(thrown, "/newPassword")
      : "填得不对，没有办成，请再试一次。";
  if (sayWhy.has(thrown.code)) return errors[thrown.code].zh;
  throw thrown;
};

/** A wrong password on a form is no failed log-in: the session goes on, so the page says 422. */
const statusOf = (thrown: unknown): number => {
  const status = thrown instanceof AppError ? errors[thrown.code].status : 422;
  return status === 401 ? 422 : status;
};

const framed = async (session: Session) => ({ viewer: await session.viewer() });

const show = async (res: Response, session: Session, said: { done?: string | null; complaint?: string }): Promise<void> => {
  const [frame, { hasTotp }, { items }] = await Promise.all([
    framed(session),
    session.call(identityRoutes.readMe, {}),
    session.call(identityRoutes.listSessions, {}),
  ]);
  const hasPassword = session.actor.role !== "leader";
  const view = { ...frame, hasTotp, hasPassword, sessions: items, done: said.done ?? null, complaint: said.complaint ?? null };
  res.type("html").send(accountPage(view));
};

const sayNo = async (res: Response, session: Session, thrown: unknown): Promise<void> => {
  const complaint = complaintOf(thrown);
  res.status(statusOf(thrown));
  await show(res, session, { complaint });
};

const account: SessionPage = async (req, res, session) => {
  const done = req.query["done"];
  await show(res, session, { done: typeof done === "string" ? (doneWords.get(done) ?? null) : null });
};

const changePassword: SessionPage = async (req, res, session, door) => {
  const form = formOf(req);
  const [oldPassword, newPassword] = [textIn(form, "oldPassword"), textIn(form, "newPassword")];
  if (newPassword !== textIn(form, "again")) {
    res.status(422);
    return show(res, session, { complaint: "两次填的新密码不一样，没有改。" });
  }
  try {
    const opened = await session.call(identityRoutes.changePassword, { oldPassword, newPassword });
    door.credentials.forget(session.credential);
    door.cookie.give(res, opened.token, opened.expiresAt);
    res.redirect(303, "/account?done=password");
  } catch (error) {
    await sayNo(res, session, error);
  }
};

const revoke: SessionPage = async (req, res, session, door) => {
  try {
    await session.call(identityRoutes.revokeSession, { sessionId: String(req.params["sessionId"]) });
    door.credentials.forget(session.credential);
    res.redirect(303, "/account?done=session");
  } catch (error) {
    await sayNo(res, session, error);
  }
};

const enrol: SessionPage = async (req, res, session) => {
  try {
    const secret = await session.call(identityRoutes.enrolTotp, { password: textIn(formOf(req), "password") });
    res.type("html").send(enrolPage({ ...(await framed(session)), secret, complaint: null }));
  } catch (error) {
    await sayNo(res, session, error);
  }
};

const isAboutCode = (thrown: unknown): boolean =>
  thrown instanceof AppError && ["wrong-code", "invalid-input", "locked-out"].includes(thrown.code);

const confirm: SessionPage = async (req, res, session) => {
  const code = textIn(formOf(req), "code");
  try {
    const { recoveryCodes } = await session.call(identityRoutes.confirmTotp, { code });
    res.type("html").send(recoveryCodesPage({ ...(await framed(session)), codes: recoveryCodes }));
  } catch (error) {
    if (!isAboutCode(error)) return sayNo(res, session, error);
    const complaint = complaintOf(error);
    res.status(statusOf(error)).type("html").send(enrolPage({ ...(await framed(session)), secret: null, complaint }));
  }
};

const remove: SessionPage = async (req, res, session) => {
  const form = formOf(req);
  const [password, code] = [textIn(form, "password"), textIn(form, "code")];
  try {
    await session.call(identityRoutes.removeTotp, { password, code });
    res.redirect(303, "/account?done=second-factor");
  } catch (error) {
    await sayNo(res, session, error);
  }
};

/** The own account: where it is logged in, the password, the second factor. What is told once stands in the answer to a POST alone. */
export const accountPages = (door: PageDoor): Router => {
  const router = Router();
  const loggedIn = (page: SessionPage) => withSession(door, page);
  router.get("/account", loggedIn(account));
  router.post("/account/password", loggedIn(changePassword));
  router.post("/account/sessions/:sessionId/revoke", loggedIn(revoke));
  router.post("/account/second-factor", loggedIn(enrol));
  router.post("/account/second-factor/confirm", loggedIn(confirm));
  router.post("/account/second-factor/remove", loggedIn(remove));
  return router;
};
