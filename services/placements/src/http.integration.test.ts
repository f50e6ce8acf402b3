/**
 * Guarantees, for every route of this service
 * 1. Without a signed identity it answers 401, before looking at the input.
 * 2. A role that may not call gets 403; a stranger gets 404.
 * 3. A refusal without a reason is 422 and points at the field.
 */
import { describe, expect, it } from "@jest/globals";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { ReplyReceived } from "@qianxian/contracts/outreach";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { identityHeader, signIdentity } from "@qianxian/http";
import { makeLogger } from "@qianxian/telemetry";
import { anEvent } from "@qianxian/testing";
import request from "supertest";
import { placementsHttp } from "./http.ts";
import { aPlacementsApp, aReply, asEmployer, asLeader, asOtherEmployer } from "./testing/a-placements-app.ts";

const secret = "a-secret-of-at-least-thirty-two-characters";

const serve = async () => {
  const { app, reactions, state } = aPlacementsApp();
  await reactions["open-referral"].react(anEvent(ReplyReceived, aReply()));
  const log = makeLogger({ service: "placements", level: "silent" });
  const http = placementsHttp({ app, secret, log, adapters: { store: "memory" } });
  return { http, referralId: [...state.referrals.keys()][0]! };
};

const ask = async (
  route: { method: string; path: string },
  actor: Actor | null,
  body: object | undefined = undefined,
) => {
  const { http, referralId } = await serve();
  const path = route.path.replace(":referralId", referralId);
  const asked = route.method === "get" ? request(http).get(path) : request(http).post(path).send(body);
  return actor ? asked.set(identityHeader, await signIdentity(actor, "placements", secret)) : asked;
};

const routes = Object.entries(placementsRoutes);
const single = routes.filter(([, { path }]) => path.includes(":referralId"));

describe("placements over HTTP", () => {
  it.each(routes)("%s: 401 without an identity", async (_name, route) => {
    const answer = await ask(route, null, { nonsense: true });
    expect(answer.status).toBe(401);
    expect(answer.body.code).toBe("not-authenticated");
  });

  it.each(routes)("%s: 403 for a leader", async (_name, route) => {
    expect((await ask(route, asLeader)).status).toBe(403);
  });

  it.each(single)("%s: 404 for another employer", async (name, route) => {
    const reasons: Record<string, string> = { refuseReferral: "other", readReferralContact: "约面试" };
    const body = reasons[name] ? { reason: reasons[name] } : {};
    const answer = await ask(route, asOtherEmployer, body);
    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe("referral-not-found");
  });

  it("refuseReferral: 422 without a reason, and says where", async () => {
    const answer = await ask(placementsRoutes.refuseReferral, asEmployer, {});
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: "/reason" })]);
  });

  it("acceptReferral: 200 and the referral", async () => {
    const answer = await ask(placementsRoutes.acceptReferral, asEmployer);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ status: "accepted", maskedName: "韦*" });
  });
});
