import { type RequestHandler, Router } from "express";
import type { Console } from "./console.ts";
import { textIn } from "./form.ts";
import { nonceOf } from "./headers.ts";
import { consoleMissingPage } from "./pages/console-missing.ts";
import { operatorPage } from "./pages/operator.ts";
import { type PageDoor, type Session, sessionOf } from "./page-session.ts";
import type { Space } from "./spaces.ts";
import { type SessionPage, withSession } from "./with-session.ts";

/** Who works elsewhere goes there. */
const sendOnFrom =
  (space: Space) =>
  (session: Session): string | null =>
    session.space === space ? null : session.space;

const shell =
  (app: Console): SessionPage =>
  async (_req, res, session, { tokens }) => {
    const page = await app.shell({ token: tokens.of(session.credential), nonce: nonceOf(res) });
    if (page === null) return void res.status(503).type("html").send(consoleMissingPage());
    res.type("html").send(page);
  };

const operator: SessionPage = async (_req, res, session) => {
  res.type("html").send(operatorPage(await session.viewer()));
};

/** Everybody begins in the own space. */
const begin =
  (door: PageDoor): RequestHandler =>
  async (req, res) => {
    const session = await sessionOf(req, res, door);
    res.redirect(303, session?.space ?? "/login");
  };

/** Where the pages are that staff had before the console; what they kept as an address still leads there. */
const moved = [
  ["/staff", "/desk"],
  ["/staff/vacancies/:id", "/desk/vacancies/"],
  ["/staff/workers/:id", "/desk/people/"],
  ["/staff/campaigns/:id", "/desk/campaigns/"],
] as const;

/** Where people work: the console's shell for staff, leaders and employers, and a plain page for who runs the stack. */
export const consolePages = (door: PageDoor, app: Console): Router => {
  const router = Router();
  router.get("/", begin(door));
  for (const space of ["/desk", "/crew", "/employer"] as const)
    router.get([space, `${space}/*rest`], withSession(door, shell(app), { sendOn: sendOnFrom(space) }));
  router.get("/operator", withSession(door, operator, { sendOn: sendOnFrom("/operator") }));
  for (const [before, now] of moved)
    router.get(before, (req, res) => res.redirect(301, `${now}${encodeURIComponent(textIn(req.params, "id"))}`));
  return router;
};
