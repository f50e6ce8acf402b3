/**
 * Guarantees
 * 1. Every route names an action of the table, and every action has a route: either one missing fails the build.
 * 2. What no identity is asked for is a log-in, an answer to a link, or a text for everybody; what lies between services is no public route's.
 * 3. Who sees no people gets none: operators never, employers only those who were referred to them.
 * 4. Auditors change nothing; nobody below the county manages accounts, places or the log.
 * 5. Every grant is made of known roles and relations, never to strangers and never to what does not exist.
 */
import { describe, expect, it } from "@jest/globals";
import { deadLetterRoutes } from "../operator/index.ts";
import { internalRoutes, publicRoutes, type Route } from "../index.ts";
import { Relation, Role } from "../vocabulary/index.ts";
import { type Action, grantOf, policy, relationsOf, rolesOf } from "./index.ts";

const routesOf = (tables: Record<string, Record<string, Route>>) =>
  Object.values(tables).flatMap((routes) => Object.entries(routes));
const open = routesOf(publicRoutes);
const between = [...routesOf(internalRoutes), ...Object.entries(deadLetterRoutes("notes"))];
const actions = Object.keys(policy) as Action[];
const tabled = actions.filter((action) => typeof grantOf(action) !== "string");

type Named = readonly (readonly [string, Pick<Route, "action">])[];
const withoutRoute = (routes: Named): string[] =>
  actions.filter((action) => !routes.some(([, route]) => route.action === action));
const withoutAction = (routes: Named): string[] =>
  routes.filter(([, { action }]) => !Object.hasOwn(policy, action)).map(([name]) => name);

describe("the policy table", () => {
  it("has the action of every route, and a route for every action", () => {
    expect(withoutAction([...open, ...between])).toEqual([]);
    expect(withoutRoute([...open, ...between])).toEqual([]);
  });

  it("is found wanting when a route's action or an action's route is missing", () => {
    expect(withoutAction([["readMoon", { action: "moon.read" as Action }], ...open])).toEqual(["readMoon"]);
    expect(withoutRoute(open.filter(([, { action }]) => action !== "worker.read"))).toContain("worker.read");
  });

  it.each(tabled)("grants %s to known roles in known relations, each once", (action) => {
    const roles = rolesOf(action) as readonly Role[];
    expect(roles.length).toBeGreaterThan(0);
    for (const role of roles) {
      const relations = relationsOf(action, role);
      expect(Role.options).toContain(role);
      expect(Relation.options).toEqual(expect.arrayContaining([...relations]));
      expect(relations.length).toBe(new Set(relations).size);
      expect(relations).toContain("own");
      expect(relations).not.toContain("stranger");
      expect(relations).not.toContain("none");
    }
  });
});

describe("who needs no identity", () => {
  it("logs in, answers a link or reads what is public, and does nothing else", () => {
    const known = ["consent.text", "crew.answer", "crew.join", "offer.answer", "session.open", "vacancy.public"];
    expect(actions.filter((action) => grantOf(action) === "anyone").filter((action) => !known.includes(action))).toEqual([]);
  });

  it.each(open)("is not what %s takes for a service", (_name, { action }) => {
    expect(grantOf(action)).not.toBe("service");
  });

  it.each(between)("is not let in by %s, which is for services", (_name, { action }) => {
    expect(grantOf(action)).toBe("service");
  });
});

const about = (prefix: RegExp): Action[] => tabled.filter((action) => prefix.test(action));
const given = (role: Role, among: Action[]): Action[] => among.filter((action) => relationsOf(action, role).length > 0);
const people = about(/^(worker|crew|leader|match|candidate|crew-match|message|campaign)\./);

describe("who sees no people", () => {
  it("finds every action about people", () => {
    expect(people.length).toBeGreaterThanOrEqual(18);
  });

  it("operators see none, and no account either", () => {
    expect(given("operator", tabled)).toEqual(["session.own", "unit.read"]);
  });

  it("employers see only who was referred to them", () => {
    expect(given("employer", people)).toEqual([]);
    expect(given("employer", about(/^referral\./)).toSorted()).toEqual(["referral.contact", "referral.decide", "referral.read"]);
    for (const action of given("employer", tabled)) expect([action, relationsOf(action, "employer")]).toEqual([action, ["own"]]);
  });

  it("leaders and liaisons see their own people and no others", () => {
    for (const role of ["leader", "liaison"] as const)
      for (const action of given(role, people)) expect([role, action, relationsOf(action, role)]).toEqual([role, action, ["own"]]);
  });
});

describe("who changes nothing", () => {
  it("auditors read, and see what is restricted", () => {
    const actionsGiven = given("auditor", tabled).filter((action) => action !== "session.own");
    expect(actionsGiven.filter((action) => !/\.(read|list)$/.test(action))).toEqual(["worker.restricted"]);
    expect(rolesOf("worker.restricted")).toEqual(["auditor"]);
  });

  it("accounts, places and the log are the county's", () => {
    expect(rolesOf("account.manage")).toEqual(["county-admin"]);
    expect(rolesOf("unit.manage")).toEqual(["county-admin"]);
    expect(rolesOf("worker.erase")).toEqual(["county-admin"]);
    expect(rolesOf("audit.read")).toEqual(["county-admin", "auditor"]);
  });

  it("everybody who can log in has a session of their own", () => {
    expect([...(rolesOf("session.own") as readonly Role[])].toSorted()).toEqual(Role.options.filter((role) => role !== "service").toSorted());
  });
});
