import type { Actor } from "@qianxian/contracts/vocabulary";

/** The parts of the site that people work in once they have logged in. */
export type Space = "/desk" | "/crew" | "/employer" | "/operator";

const spaces: Readonly<Partial<Record<Actor["role"], Space>>> = {
  "county-admin": "/desk",
  "county-staff": "/desk",
  "town-staff": "/desk",
  "village-staff": "/desk",
  "station-staff": "/desk",
  liaison: "/desk",
  auditor: "/desk",
  leader: "/crew",
  employer: "/employer",
  operator: "/operator",
};

/** Where somebody in a role works and so begins; null for who is no person. */
export const spaceOf = (role: Actor["role"]): Space | null => spaces[role] ?? null;

const nextLettersMax = 500;
const local = /^\/(desk|crew|employer|operator|account)(?:[/?][\w\-.~%/?&=:,+[\]!*()'@;$]*)?$/;

/** An address that somebody wanted before the log-in, if it is one of our spaces; anything else is no address to go to. */
export const safeNext = (given: unknown): string | null =>
  typeof given === "string" && given.length <= nextLettersMax && local.test(given) && !given.includes("/..") ? given : null;

/** The log-in page, which leads back to what was asked for where that is one of our spaces. */
export const logInBefore = (wanted: string): string => {
  const next = safeNext(wanted);
  return next === null ? "/login" : `/login?next=${encodeURIComponent(next)}`;
};

/** Where a log-in leads: to what was wanted if it is in the role's own space or about the account, otherwise to where the role begins. */
export const afterLogIn = (space: Space, next: string | null): string => {
  const root = /^\/\w+/.exec(next ?? "")?.[0];
  return next !== null && (root === space || root === "/account") ? next : space;
};
