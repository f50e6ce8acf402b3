/**
 * Guarantees
 * 1. Every error a route names exists; every error speaks Chinese and English.
 * 2. Every parameter of a path is in the route's input, and no unknown field is taken, at any depth.
 * 3. No two operations share a name, or a method and path; none hides another whose path it fits too.
 * 4. Public routes lie under /v1 and are closed to services; internal ones under /internal and open to services only.
 * 5. Every event's name, aggregate and version are well formed, and no event can carry a direct identifier.
 * 6. Every public write takes a key, but those without an effect to double; every PATCH, and nothing else, needs a revision.
 * 7. An id is taken in either case and comes out in one, wherever it stands; the document still calls it a uuid.
 * 8. Every step of the flow names an event and a `service/use-case`.
 */
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import {
  type ErrorDefinition,
  type EventDefinition,
  errors,
  flow,
  internalRoutes,
  publicRoutes,
  queueName,
  readersOf,
  type Route,
} from "./index.ts";
import { grantOf, policy } from "./access/index.ts";
import * as identity from "./identity/index.ts";
import * as matcher from "./matcher/index.ts";
import * as outreach from "./outreach/index.ts";
import * as placements from "./placements/index.ts";
import * as profiles from "./profiles/index.ts";
import * as vacancies from "./vacancies/index.ts";
import * as vocabulary from "./vocabulary/index.ts";

const rowsOf = (tables: Record<string, Record<string, Route>>): [string, Route][] =>
  Object.entries(tables).flatMap(([service, routes]) =>
    Object.entries(routes).map(([name, route]): [string, Route] => [`${service}.${name}`, route]),
  );

const openToAll = rowsOf(publicRoutes);
const between = rowsOf(internalRoutes);
const all = [...openToAll, ...between];

const parametersOf = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => String(name));

const normalised = ({ method, path }: Route): string =>
  `${method} ${path.replaceAll(/:\w+/g, ":")}`;

const objectsIn = (schema: unknown): Record<string, unknown>[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const here = schema as Record<string, unknown>;
  const own = here["type"] === "object" && "properties" in here ? [here] : [];
  return [...own, ...Object.values(here).flatMap(objectsIn)];
};

describe("every route", () => {
  it.each(all)("%s names only errors that exist, each once", (_name, route) => {
    expect(Object.keys(errors)).toEqual(expect.arrayContaining([...route.errors]));
    expect(new Set(route.errors).size).toBe(route.errors.length);
  });

  it.each(all)("%s takes every parameter of its path, and needs it", (_name, route) => {
    const required = (z.toJSONSchema(route.input, { io: "input" }).required ?? []) as string[];
    expect(required).toEqual(expect.arrayContaining(parametersOf(route.path)));
  });

  it.each(all)("%s refuses a field it does not know", (_name, route) => {
    const issues = route.input.safeParse({ "not-a-field": 1 }).error?.issues ?? [];
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "unrecognized_keys", keys: ["not-a-field"], path: [] }),
    );
  });

  it.each(all)("%s names an action of the policy table", (_name, { action }) => {
    expect(Object.keys(policy)).toContain(action);
  });

  it.each(all.filter(([, { rows }]) => rows))("%s has the rows it names", (_name, { rows, input }) => {
    expect(Object.keys(input.shape)).toContain(rows);
  });

  it.each(all)("%s says in a sentence what it does", (_name, route) => {
    expect(route.summary).toMatch(/^[A-Z].{8,}\.$/);
  });

  it.each(all)("%s takes and gives closed objects only, at any depth", (_name, route) => {
    const objects = [z.toJSONSchema(route.input, { io: "input" }), z.toJSONSchema(route.output)]
      .flatMap(objectsIn);
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter((object) => object["additionalProperties"] !== false)).toEqual([]);
  });
});

describe("routes together", () => {
  it("share no method and path", () => {
    const places = all.map(([, route]) => normalised(route));
    expect(places.toSorted()).toEqual([...new Set(places)].toSorted());
  });

  it("stand before those with a parameter in the same place, which would be asked in their stead", () => {
    const asPattern = (path: string) => new RegExp(`^${path.replaceAll(/:[A-Za-z]+/g, "[^/]+")}$`);
    const hidden = all.filter(([, { method, path }], at) =>
      all.slice(0, at).some(([, before]) => before.method === method && before.path !== path && asPattern(before.path).test(path)),
    );
    expect(hidden.map(([name]) => name)).toEqual([]);
  });

  it("share no operation name, which is use case, file and document", () => {
    const names = all.map(([name]) => name.split(".")[1]);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  });

  it.each(openToAll)("%s is public: under /v1, never for a service", (_name, route) => {
    expect(route.path).toMatch(/^\/v1\/[a-z:]/);
    expect(grantOf(route.action)).not.toBe("service");
  });

  it.each(between)("%s is internal: under /internal, for services only", (_name, route) => {
    expect(route.path).toMatch(/^\/internal\/[a-z]+\//);
    expect(grantOf(route.action)).toBe("service");
  });

  it.each(between)("%s lies under the name of its own service", (name, route) => {
    expect(route.path.startsWith(`/internal/${name.split(".")[0]}/`)).toBe(true);
  });
});

/**
 * A second session and a session closed twice do no harm; a fresh token, code or secret must not be kept with an
 * answer, and each is good once or replaces the one before. What shows identifiers, or finds people by
 * one, changes nothing, and its answer must not be kept.
 */
const needNoKey = [
  "identity.openSession",
  "identity.closeSession",
  "identity.acceptInvitation",
  "identity.changePassword",
  "identity.confirmTotp",
  "identity.createKey",
  "identity.enrolTotp",
  "identity.findAccounts",
  "identity.inviteAccount",
  "identity.openSessionByCode",
  "identity.removeTotp",
  "identity.renewInvitation",
  "identity.requestSessionCode",
  "identity.revokeSession",
  "identity.rotateKey",
  "identity.switchRole",
  "placements.readReferralContact",
  "profiles.answerCrewInvitation",
  "profiles.exportWorker",
  "profiles.findWorkers",
  "profiles.inviteToCrew",
  "profiles.joinByCode",
  "profiles.openJoinLink",
  "profiles.readRestricted",
  "profiles.requestJoinCode",
  "profiles.revealWorker",
];

describe("writes", () => {
  const writes = openToAll.filter(([, { method }]) => method !== "get");
  it.each(writes)("%s takes a key, unless it needs none", (name, { takesKey }) => {
    expect(takesKey === true).toBe(!needNoKey.includes(name));
  });

  it.each(all)("%s asks for a revision if it is a PATCH, whose answer tells it", (_name, route) => {
    expect(route.conditional === true).toBe(route.method === "patch");
    const needed = route.output.safeParse({}).error?.issues.map(({ path }) => path[0]);
    if (route.conditional) expect(needed).toContain("revision");
  });

  it.each(all)("%s takes no key for a read", (_name, route) => {
    if (route.takesKey) expect(route.method).not.toBe("get");
    expect(Object.keys(route.input.shape)).not.toContain("revision");
  });
});

describe("an id", () => {
  const ids = Object.entries(vocabulary).filter(([name]) => name.endsWith("Id")) as [string, z.ZodType][];
  const upper = "019B0000-00AB-7000-8000-0000000000CD";

  it.each(ids)("%s is read in either case and kept in one", (_name, schema) => {
    expect(schema.parse(upper)).toBe(upper.toLowerCase());
    expect(schema.safeParse("019b0000-00ab-4000-8000-0000000000cd").success).toBe(false);
    expect(z.toJSONSchema(schema)).toMatchObject({ type: "string", format: "uuid" });
  });

  it("is kept in one case also in a list within an object", () => {
    expect(matcher.Within.parse({ workerIds: [upper] })).toEqual({ workerIds: [upper.toLowerCase()] });
  });
});

describe("every error", () => {
  it.each(Object.entries(errors) as [string, ErrorDefinition][])(
    "%s has a kebab-case code and says in Chinese and English what to do",
    (code, { zh, en, status, retry }) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(en).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(["never", "later"]).toContain(retry);
    },
  );
});

const isEvent = (value: unknown): value is EventDefinition =>
  typeof value === "object" && value !== null && "aggregate" in value && "payload" in value;

const services = { identity, profiles, vacancies, matcher, outreach, placements };
const events = Object.entries(services).flatMap(([service, module]) =>
  Object.values(module)
    .filter(isEvent)
    .map((event): [string, EventDefinition, string] => [event.type, event, service]),
);

/** What may never travel in an event. `employerName` is an organisation's name and allowed. */
const forbidden =
  /^(name|fullName|displayName|maskedName|phone|maskedPhone|mobile|idNumber|maskedIdNumber|address|birthDate|birthday|sex|gender|ethnicity|health|photo)$/;

const propertiesOf = (schema: unknown): string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const named = (schema as { properties?: object }).properties ?? {};
  return [...Object.keys(named), ...Object.values(schema).flatMap(propertiesOf)];
};

/** Names of things, not of people: a skill, a certificate. */
const namesOfThings = ["WantedSkill", "HeldSkill", "HeldCertificate"];

const withoutThings = (schema: Record<string, unknown>): Record<string, unknown> => {
  const defs = (schema["$defs"] ?? {}) as Record<string, unknown>;
  const people = Object.entries(defs).filter(([id]) => !namesOfThings.includes(id));
  return { ...schema, $defs: Object.fromEntries(people) };
};

describe("every event", () => {
  it("is found by this suite", () => {
    expect(events.map(([type]) => type)).toEqual(expect.arrayContaining(flow.map(({ on }) => on.type)));
    expect(new Set(events.map(([type]) => type)).size).toBe(events.length);
  });

  it.each(events)("%s is well formed", (type, { aggregate, version, about }, service) => {
    expect(type).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*-[a-z]+ed$/);
    expect(type.split(".")[0]).toBe(service);
    expect(aggregate).toMatch(/^[a-z]+s$/);
    expect(Number.isInteger(version) && version >= 1).toBe(true);
    expect(about).toMatch(/^[A-Z].*\.$/);
  });

  it.each(events)("%s carries no direct identifier at any depth", (_type, { payload }) => {
    const names = propertiesOf(withoutThings(z.toJSONSchema(payload) as Record<string, unknown>));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => forbidden.test(name))).toEqual([]);
  });

  it("would be caught with one: the walk finds a phone number at depth", () => {
    const planted = z.strictObject({ people: z.array(z.strictObject({ phone: z.string() })) });
    expect(propertiesOf(z.toJSONSchema(planted)).filter((name) => forbidden.test(name))).toEqual(["phone"]);
  });
});

describe("the flow", () => {
  it.each(flow.map((step) => [step.on.type, step] as const))("%s runs known services' use cases", (_type, { run }) => {
    expect(run.length).toBeGreaterThan(0);
    for (const step of run) {
      expect(step).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      expect(Object.keys(publicRoutes)).toContain(step.split("/")[0]);
    }
  });

  it("names each event once, so that a reader gets one job of it", () => {
    expect(new Set(flow.map(({ on }) => on.type)).size).toBe(flow.length);
    for (const { on } of flow) {
      const queues = readersOf(on.type).map(({ queue }) => queue);
      expect(queues).toEqual([...new Set(queues)]);
    }
  });

  it("gives a reader one queue per aggregate", () => {
    expect(queueName("matcher", "vacancies")).toBe("matcher.vacancies");
    expect(readersOf("vacancies.vacancies-changed")).toEqual([
      { queue: "matcher.vacancies", service: "matcher", runs: ["index-vacancies"] },
    ]);
  });
});
