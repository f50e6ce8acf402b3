/**
 * Guarantees
 * 1. A person's page is masked and asks nobody for more than that, however often it is fetched.
 * 2. Name and phone in full are asked for by a form with a reason, and stand in its answer alone, which no cache keeps.
 * 3. A reason that can't be taken, or too many views, are told on the page, masked.
 * 4. An address that is no person's says what to do, on a page.
 * 5. Who may never see them has no form, and a form of another session asks for nothing.
 */
import { describe, expect, it } from "@jest/globals";
import type { ErrorCode, Route } from "@qianxian/contracts";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { profilesRoutes, revealRoutes } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import request from "supertest";
import { aGateway, formTokenOf } from "./testing/a-gateway.ts";

const id = anId(5, "a");
const worker = {
  id, maskedName: "石*", maskedPhone: "154****0001", town: "522732001", village: "522732001005", presentRegion: null, skills: [], certificates: [],
  seeking: { state: "now", from: null, verifiedOn: "2026-03-02" }, consentToPush: true,
};
const whole = { workerId: id, name: "石某某", phone: "15400000001" };
const refusing = (code: ErrorCode) => () => {
  throw new AppError(code);
};

const aDesk = (reveal: () => unknown = () => whole) =>
  aGateway(
    new Map<Route, () => unknown>([
      [profilesRoutes.readWorker, () => worker],
      [matcherRoutes.matchesForWorker, refusing("try-again-later")],
      [revealRoutes.revealWorker, reveal],
    ]),
  );
const as = (who: string) => ({ cookie: `__Host-qx_session=token-${who}` });
const ask = ({ http }: ReturnType<typeof aDesk>, who: string, token = formTokenOf(`token-${who}`)) =>
  request(http).post(`/staff/workers/${id}`).set(as(who)).type("form").send({ reason: "本人要求回电话", token });

describe("a person's page", () => {
  it("is masked", async () => {
    const { http, asked } = aDesk();
    const { status, text } = await request(http).get(`/staff/workers/${id}`).set(as("county"));
    expect([status, text]).toEqual([200, expect.stringContaining("154****0001")]);
    expect(text).toContain('name="reason"');
    expect(asked.map(({ route }) => route)).not.toContain(revealRoutes.revealWorker);
  });

  it("shows name and phone in the answer to the form that gives a reason", async () => {
    const desk = aDesk();
    const { status, text, headers } = await ask(desk, "village");
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(text).toContain("石某某");
    expect(text).toContain('href="tel:15400000001"');
    expect(desk.asked.find(({ route }) => route === revealRoutes.revealWorker)).toMatchObject({
      input: { workerId: id, fields: ["name", "phone"], reason: "本人要求回电话" }, actor: { role: "village-staff" },
    });
  });

  it.each([
    ["invalid-input", 422, "2 到 200 个字"],
    ["too-many-views", 429, "上限"],
  ] as const)("tells of %s, and stays masked", async (code, expected, words) => {
    const { status, text } = await ask(aDesk(refusing(code)), "county");
    expect([status, text]).toEqual([expected, expect.stringContaining(words)]);
    expect(text).not.toContain("15400000001");
  });

  it("says what to do about an address that is cut off", async () => {
    const { http } = aGateway(new Map([[profilesRoutes.readWorker, refusing("invalid-input")]]));
    const { status, text } = await request(http).get("/staff/workers/019b").set(as("county"));
    expect([status, text]).toEqual([422, expect.stringContaining("退回上一页")]);
    expect(text).not.toContain("errors");
  });

  it("has no form for the auditor", async () => {
    const { text } = await request(aDesk().http).get(`/staff/workers/${id}`).set(as("auditor"));
    expect(text).toContain("石*");
    expect(text).not.toContain('name="reason"');
  });

  it("takes no form of another session", async () => {
    const desk = aDesk();
    expect((await ask(desk, "county", formTokenOf("token-town"))).status).toBe(403);
    expect(desk.asked).toEqual([]);
  });
});
