import { identityRoutes } from "@qianxian/contracts/identity";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { Client } from "@qianxian/http";
import { AppError } from "@qianxian/kernel";
import { type Request, type RequestHandler, type Response, Router } from "express";
import type { Authenticate, Credentials } from "./authenticate.ts";
import { loginPage, notStaffPage } from "./pages/login.ts";

const cookieName = "qx_session";
const seconds = 12 * 3_600;

/** Somebody logged in on the pages: who, what to call them, and calls in their name. */
export type Session = { actor: Actor; who: string; call: Client["call"] };

const cookieOf = (req: Pick<Request, "get">): string | null =>
  new RegExp(`(?:^|; )${cookieName}=([\\w-]{1,300})`).exec(req.get("cookie") ?? "")?.[1] ?? null;

const setCookie = (req: Request, res: Response, value: string, maxAge: number): void => {
  const secure = req.protocol === "https" ? "; Secure" : "";
  res.setHeader(
    "Set-Cookie",
    `${cookieName}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${maxAge}${secure}`,
  );
};

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Refuses a form that another site sent (the cookie is SameSite=Strict; this is the second lock). Our own site is
 * the host that was asked or the public one, since a proxy in front may ask under another name.
 */
export const refuseForeignForms = (publicUrl: string): RequestHandler => {
  const publicOrigin = new URL(publicUrl).origin;
  return (req, _res, next) => {
    const origin = req.get("origin");
    const site = req.get("sec-fetch-site");
    const isOurs = !origin || origin === "null" || origin === publicOrigin || hostOf(origin) === req.get("host");
    if (req.method === "POST" && (!isOurs || site === "cross-site"))
      throw new AppError("not-allowed", { reason: "form of another site" });
    next();
  };
};

const roleWords: Partial<Record<Actor["role"], string>> = {
  "county-staff": "县劳务公司",
  "town-staff": "乡镇工作人员",
};

/** The staff session of a request, or null when nobody of staff is logged in. */
export const sessionOf = async (
  req: Request,
  authenticate: Authenticate,
  client: Client,
): Promise<Session | null> => {
  const credential = cookieOf(req);
  const actor = credential && (await authenticate(credential));
  const who = actor && roleWords[actor.role];
  return actor && who ? { actor, who, call: client.as(actor).call } : null;
};

const isStaff = (actor: Actor | null): boolean => actor !== null && roleWords[actor.role] !== undefined;

/** `/login` and `/logout`; who is not staff is told so and gets no session here. */
export const loginRouter = (client: Client, credentials: Credentials): Router => {
  const router = Router();
  router.get("/login", (_req, res) => {
    res.type("html").send(loginPage(false));
  });
  router.post("/login", async (req, res) => {
    const { login, password } = (req.body ?? {}) as Record<string, string>;
    try {
      const input = { login: String(login ?? ""), password: String(password ?? "") };
      const { token } = await client.call(identityRoutes.openSession, input);
      if (!isStaff(await credentials.authenticate(token))) {
        await credentials.close(token);
        return void res.status(403).type("html").send(notStaffPage());
      }
      setCookie(req, res, token, seconds);
      res.redirect(303, "/staff");
    } catch (error) {
      const wrong =
        error instanceof AppError && ["wrong-credentials", "invalid-input"].includes(error.code);
      if (!wrong) throw error;
      res.status(401).type("html").send(loginPage(true));
    }
  });
  router.post("/logout", async (req, res) => {
    const credential = cookieOf(req);
    if (credential) await credentials.close(credential);
    setCookie(req, res, "", 0);
    res.redirect(303, "/login");
  });
  return router;
};
