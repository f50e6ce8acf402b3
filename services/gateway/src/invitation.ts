import { errors } from "@qianxian/contracts";
import { identityRoutes } from "@qianxian/contracts/identity";
import { AppError } from "@qianxian/kernel";
import { type Request, type Response, Router } from "express";
import { nobodysCall } from "./behind-link.ts";
import { passwordComplaint } from "./complaint.ts";
import { formOf, textIn } from "./form.ts";
import { limitAddress } from "./limits.ts";
import { type InvitationView, invitationPage } from "./pages/invitation.ts";
import { loginPage } from "./pages/login.ts";
import type { PageDoor } from "./page-session.ts";

const sayAgain = (res: Response, status: number, view: InvitationView): void =>
  void res.status(status).type("html").send(invitationPage(view));

const refuse = (res: Response, thrown: unknown, code: string): void => {
  if (!(thrown instanceof AppError)) throw thrown;
  if (thrown.code === "invitation-invalid") return sayAgain(res, errors[thrown.code].status, { complaint: errors[thrown.code].zh });
  if (thrown.code !== "invalid-input") throw thrown;
  if (thrown.fields.some(({ pointer }) => pointer === "/token")) return sayAgain(res, 422, { complaint: "邀请码不对，请整个复制过来。" });
  sayAgain(res, 422, { code, complaint: passwordComplaint(thrown, "/password") });
};

const accept = (door: PageDoor) => async (req: Request, res: Response) => {
  const form = formOf(req);
  const [code, password] = [textIn(form, "invitation").trim(), textIn(form, "password")];
  if (password !== textIn(form, "again")) return sayAgain(res, 422, { code, complaint: "两次填的新密码不一样，请再填一次。" });
  try {
    const { login } = await nobodysCall(req, door.client)(identityRoutes.acceptInvitation, { token: code, password });
    res.type("html").send(loginPage({ login, done: `密码设好了。您的用户名是 ${login}，请登录。` }));
  } catch (error) {
    refuse(res, error, code);
  }
};

/**
 * Where an invited person sets the password. The code of the invitation is pasted into the form and never stands in an
 * address: an address is kept in the browser's history and in the logs of every proxy in between, and who has the code has the account.
 */
export const invitationRouter = (door: PageDoor): Router => {
  const router = Router();
  router.get("/invitation", (_req, res) => void res.type("html").send(invitationPage({})));
  router.post("/invitation", limitAddress(door.limits, "log-in"), accept(door));
  return router;
};
