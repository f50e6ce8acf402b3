/**
 * Guarantees
 * 1. Identifiers in full are shown to whom the person is known, with a reason, and only so many times (429).
 * 2. No name, phone or ID number stands in a refusal or in a log line.
 */
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { aProfilesServer, one, type Fields, type ProfilesServer, reason } from "./testing/a-profiles-server.ts";
import {
  aNewWorker,
  auditor,
  countyAdmin,
  countyStaff,
  crewId,
  leaderOf,
  otherService,
  towns,
  townStaff,
  workerId,
} from "./testing/index.ts";

let server: ProfilesServer;
beforeEach(async () => {
  server = await aProfilesServer();
});

describe("identifiers in full", () => {
  const ask = (actor: Actor, change: Fields = {}) =>
    server.call("revealWorker", { ...one, fields: ["name", "phone", "idNumber"], reason, ...change }, actor);

  it("are shown to whom the person is known, with a reason", async () => {
    const { body } = await ask(townStaff(towns.sanhe));
    expect(body).toEqual({ workerId: workerId(1), name: "韦试验", phone: "15400000001", idNumber: expect.stringMatching(/^990000/) });
  });

  it("are refused to auditors and leaders", async () => {
    for (const actor of [auditor, leaderOf(crewId(1))])
      expect(await ask(actor)).toMatchObject({ status: 403, body: { code: "not-allowed" } });
  });

  it.each([["/reason", { reason: "" }], ["/reason", { reason: "打 15400000001" }], ["/fields", { fields: [] }]])(
    "need %s",
    async (pointer, change) => {
      expect(await ask(countyStaff, change)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    },
  );

  it("are shown so many times and then 429", async () => {
    for (let n = 0; n < 3; n += 1) expect((await ask(countyStaff)).status).toBe(200);
    expect(await ask(countyStaff)).toMatchObject({ status: 429, body: { code: "too-many-views" } });
    expect((await ask(countyAdmin)).status).toBe(200);
  });
});

describe("direct identifiers", () => {
  it("stand in no refusal and in no log line", async () => {
    const bad = { ...aNewWorker(7), idNumber: "990000199005170001", phone: "25400000007" };
    const refused = [
      await server.call("loadWorkers", { workers: [bad] }, otherService),
      await server.call("loadWorkers", { workers: [{ ...aNewWorker(7), idNumber: "990000199002300011" }] }, otherService),
      await server.call("changeWorker", { ...one, phone: "15400000007" }, countyStaff),
      await server.call("correctIdentity", { ...one, idNumber: aNewWorker(2).idNumber, phone: "15400000007", reason }, countyStaff),
    ];
    await server.call("correctIdentity", { ...one, phone: "15400000008", name: "韦试验二", reason }, countyStaff);
    await server.call("readContact", one, otherService);
    expect(refused.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
    const said = refused.map(({ text }) => text).join("\n") + server.lines.join("\n");
    expect(server.lines.length).toBeGreaterThan(4);
    expect(said).not.toMatch(/韦试验|[12]54\d{8}|990000\d{8}/);
  });
});
