import { profilesInternalRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { identityHeader, requestOf, signIdentity } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import request from "supertest";
import { profilesHttp } from "../http.ts";
import { aNewCrew, aNewWorker, crewId, otherService, workerId } from "./builders.ts";
import { aProfilesApp } from "./profiles-app.ts";

const secret = "a secret of tests, at least 32 characters";

export const routes = { ...profilesRoutes, ...profilesInternalRoutes };
export type RouteName = keyof typeof routes;
export type Fields = Record<string, unknown>;

/** Why something is asked for, where a reason is asked. */
export const reason = "核对社保";

/** Inputs about the people of `aProfilesServer`. */
export const one = { workerId: workerId(1) };
export const crew = { crewId: crewId(1) };
export const two = { ...crew, workerId: workerId(2) };
export const pair = { workerId: workerId(1), otherId: workerId(2) };

/** The service over HTTP and memory twins, with workers 1 and 2, the second without a phone, and worker 1 in crew 1. */
export const aProfilesServer = async () => {
  const lines: string[] = [];
  const log = makeLogger({ service: "profiles", destination: { write: (line) => lines.push(line) } });
  const adapters = { store: "memory" };
  const http = profilesHttp({ app: aProfilesApp().app, secret, log, adapters });
  const identityFor = (service: string, actor: Actor) => signIdentity(actor, service, secret);
  const call = async (name: RouteName, input: Fields, actor?: Actor, ifMatch = "*") => {
    const { path, body } = requestOf(routes[name], input);
    const sent = request(http)[routes[name].method](path);
    if ("conditional" in routes[name]) sent.set("If-Match", ifMatch);
    if (actor) sent.set(identityHeader, await identityFor("profiles", actor));
    return body === null ? sent : sent.type("json").send(body);
  };
  await call("loadWorkers", { workers: [aNewWorker(1), aNewWorker(2, { phone: null })] }, otherService);
  await call("loadCrews", { crews: [aNewCrew(1, [workerId(1)])] }, otherService);
  return { lines, call, http, identityFor };
};

export type ProfilesServer = Awaited<ReturnType<typeof aProfilesServer>>;
