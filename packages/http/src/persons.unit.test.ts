/**
 * Guarantees
 * 1. What a service holds about a person is for other services only: 401 without identity, 403 for anybody else, 404
 *    where nothing is held.
 * 2. A wrong id is 422 and asks nobody.
 */
import { describe, expect, it } from "@jest/globals";
import { Actor } from "@qianxian/contracts/vocabulary";
import { makeLogger } from "@qianxian/telemetry";
import { anId } from "@qianxian/testing";
import request from "supertest";
import { identityHeader, serviceHttp, signIdentity } from "./index.ts";

const secret = "a secret of the tests, 32 characters and more";
const profiles = Actor.parse({ role: "service", service: "profiles" });
const admin = Actor.parse({ role: "county-admin", accountId: anId(1, "ac"), county: "522732" });
const workerId = anId(1, "a");
const records = [{ source: "notes.thing", data: { id: workerId } }];

const aServer = (holds = true) => {
  const asked: string[] = [];
  const persons = async (id: string) => {
    asked.push(id);
    return records;
  };
  const log = makeLogger({ service: "notes", level: "silent" });
  const http = serviceHttp({ name: "notes", routes: {}, app: {}, secret, log, adapters: {}, ...(holds ? { persons } : {}) });
  const call = async (body: object, actor: Actor | null = profiles) => {
    const sent = request(http).post("/internal/notes/persons/export");
    if (actor) sent.set(identityHeader, await signIdentity(actor, "notes", secret));
    return sent.type("json").send(body);
  };
  return { asked, call };
};

describe("persons over HTTP", () => {
  it("are for services only", async () => {
    const { call, asked } = aServer();
    expect(await call({ workerId })).toMatchObject({ status: 200, body: { records } });
    expect((await call({ workerId }, null)).status).toBe(401);
    expect((await call({ workerId }, admin)).status).toBe(403);
    expect(asked).toEqual([workerId]);
  });

  it("are nowhere in a service that holds nothing", async () => {
    expect((await aServer(false).call({ workerId })).status).toBe(404);
  });

  it("need an id", async () => {
    const { call, asked } = aServer();
    expect((await call({ workerId: "7" })).status).toBe(422);
    expect(asked).toEqual([]);
  });
});
