import { z } from "zod";
import type { Relation, Role } from "../vocabulary/index.ts";

/** Who may do one action: by role, the relations in which they may; or everybody; or services of this stack only. */
export type Grant = Partial<Record<Role, readonly Relation[]>> | "anyone" | "service";

const own = ["own"] as const;
/** At the own place and everywhere below it. */
const within = ["own", "parent"] as const;
/** Of the whole county: market facts, that are about no person. */
const county = ["own", "parent", "child", "sibling"] as const;

const countyOffice = { "county-admin": within, "county-staff": within } as const;
const readers = { ...countyOffice, auditor: within } as const;
const caseworkers = {
  ...countyOffice,
  "town-staff": within,
  "village-staff": within,
  "station-staff": within,
} as const;

/**
 * The one table of who may do what: action, role, relation. The contract of a route names its action; whether the
 * caller's place reaches the thing is then asked with facts (kernel, `reaches`). What it does not list is refused.
 * A station or a liaison reaches whoever is away with them, a village whoever is at home there.
 */
export const policy = {
  "session.open": "anyone",
  "offer.answer": "anyone",
  "consent.text": "anyone",
  "crew.answer": "anyone",
  "crew.join": "anyone",
  "vacancy.public": "anyone",
  "stack.call": "service",
  "session.own": {
    "county-admin": own,
    "county-staff": own,
    "town-staff": own,
    "village-staff": own,
    "station-staff": own,
    liaison: own,
    employer: own,
    leader: own,
    auditor: own,
    operator: own,
  },

  "worker.read": { ...caseworkers, auditor: within, liaison: own, leader: own },
  "worker.list": { ...caseworkers, auditor: within, liaison: own },
  "worker.change": caseworkers,
  "worker.import": { ...countyOffice, "town-staff": within, "village-staff": within },
  "worker.reveal": { ...caseworkers, liaison: own },
  "worker.consent": caseworkers,
  "worker.export": { ...countyOffice, "town-staff": within },
  "worker.erase": { "county-admin": within },
  "worker.merge": { ...countyOffice, "town-staff": within },
  "worker.restricted": { auditor: within },

  "crew.read": { ...readers, "town-staff": within, "village-staff": within, leader: own },
  "crew.invite": { ...countyOffice, "town-staff": within, leader: own },
  "crew.confirm": { ...countyOffice, "town-staff": within, "village-staff": within },
  "crew.answer-for": { ...countyOffice, "town-staff": within, leader: own },
  "leader.read": { ...readers, "town-staff": within, "village-staff": within },
  "leader.manage": { ...countyOffice, "town-staff": within },

  "vacancy.post": { ...countyOffice, employer: own },
  "vacancy.list": { ...readers, "town-staff": county, "village-staff": county, "station-staff": county, employer: own },
  "vacancy.read": {
    ...readers,
    "town-staff": county,
    "village-staff": county,
    "station-staff": county,
    liaison: county,
    leader: county,
    employer: own,
  },
  "vacancy.change": { ...countyOffice, employer: own },
  "vacancy.intake": countyOffice,
  "employer.read": { ...readers, "town-staff": county, "village-staff": county, "station-staff": county },
  "employer.manage": countyOffice,

  "match.read": { ...caseworkers, auditor: within, liaison: own, leader: own },
  "candidate.read": { ...readers, "town-staff": county, "village-staff": county, "station-staff": county },
  "crew-match.read": { ...readers, "town-staff": within, leader: own },

  "campaign.plan": { ...countyOffice, "town-staff": within },
  "campaign.read": { ...readers, "town-staff": within },
  "message.read": { ...readers, "town-staff": within },

  "referral.read": { ...readers, "town-staff": within, "village-staff": within, "station-staff": within, liaison: own, employer: own },
  "referral.create": { ...countyOffice, "town-staff": within },
  "referral.decide": { ...countyOffice, employer: own },
  "referral.contact": { employer: own },

  "unit.read": { ...readers, "town-staff": county, "village-staff": county, "station-staff": county, operator: county },
  "unit.manage": { "county-admin": within },
  "account.read": { "county-admin": within, auditor: within },
  "account.manage": { "county-admin": within },
  "key.manage": { ...countyOffice, employer: own },
  "audit.read": { "county-admin": within, auditor: within },
} as const satisfies Record<string, Grant>;

export type Action = keyof typeof policy;

/** Name of an action. */
export const ActionName = z.enum(Object.keys(policy) as [Action, ...Action[]]);

/** Who may do an action. */
export const grantOf = (action: Action): Grant => policy[action];

/** Roles that may do an action in some relation; `anyone` when no identity is asked for. */
export const rolesOf = (action: Action): readonly Role[] | "anyone" => {
  const grant = grantOf(action);
  if (typeof grant === "string") return grant === "anyone" ? grant : [grant];
  return Object.keys(grant) as Role[];
};

/** Relations in which a role may do an action; none when it may not at all. */
export const relationsOf = (action: Action, role: Role): readonly Relation[] => {
  const grant = grantOf(action);
  return typeof grant === "string" ? [] : (grant[role] ?? []);
};

/** Actions that a role may do in some relation, in the table's order; of a key, those it is limited to. */
export const actionsOf = (role: Role | "anyone", only?: readonly string[]): Action[] =>
  (Object.keys(policy) as Action[]).filter(
    (action) =>
      role !== "anyone" && relationsOf(action, role).length > 0 && (only === undefined || only.includes(action)),
  );
