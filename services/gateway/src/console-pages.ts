import { type RequestHandler, Router } from "express";
import type { Console } from "./console.ts";
import { nonceOf } from "./headers.ts";
import { consoleMissingPage } from "./pages/console-missing.ts";
import { operatorPage } from "./pages/operator.ts";
import { type Space, spaceOf } from "./spaces.ts";
import { type PageDoor, type Session, sessionOf } from "./staff-session.ts";
import { type SessionPage, withSession } from "./with-session.ts";

/** Who works elsewhere goes there. */
const sendOnFrom =
  (space: Space) =>
  ({ actor }: Session): string | null => {
    const own = spaceOf(actor.role) ?? "/login";
    return own === space ? null : own;
  };

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
    res.redirect(303, (session && spaceOf(session.actor.role)) ?? "/login");
  };

/** Where people work: the console's shell for staff, leaders and employers, and a plain page for who runs the stack. */
export const consolePages = (door: PageDoor, app: Console): Router => {
  const router = Router();
  router.get("/", begin(door));
  for (const space of ["/desk", "/crew", "/employer"] as const)
    router.get([space, `${space}/*rest`], withSession(door, shell(app), { sendOn: sendOnFrom(space) }));
  router.get("/operator", withSession(door, operator, { sendOn: sendOnFrom("/operator") }));
  return router;
};
