import type { Request, Response } from "express";
import { formOf } from "./form.ts";
import { stalePage } from "./pages/layout.ts";
import { logInBefore } from "./spaces.ts";
import { type PageDoor, type Session, sessionOf } from "./page-session.ts";

/** A page, or what its form does, for somebody logged in. */
export type SessionPage = (req: Request, res: Response, session: Session, door: PageDoor) => Promise<void>;

type Admission = {
  find?: (req: Request, res: Response, door: PageDoor) => Promise<Session | null>;
  /** Where somebody goes whom the page is not for; null for everybody else. */
  sendOn?: (session: Session) => string | null;
};

/**
 * Who is not logged in logs in first; whom the page is not for goes elsewhere; a form must carry the token of this very
 * session.
 */
export const withSession =
  (door: PageDoor, page: SessionPage, { find = sessionOf, sendOn = () => null }: Admission = {}) =>
  async (req: Request, res: Response): Promise<void> => {
    const session = await find(req, res, door);
    if (!session) return res.redirect(303, req.method === "GET" ? logInBefore(req.originalUrl) : "/login");
    const elsewhere = sendOn(session);
    if (elsewhere !== null) return res.redirect(303, elsewhere);
    const isOwn = req.method !== "POST" || door.tokens.fits(session.credential, formOf(req)["token"]);
    if (!isOwn) return void res.status(403).type("html").send(stalePage());
    await page(req, res, session, door);
  };
