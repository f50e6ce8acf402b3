/**
 * Guarantees, for every public operation
 * 1. Without a credential, or with one that stands for nobody, it answers 401 before any service is asked.
 * 2. A role the contract does not name gets 403 and no service is asked.
 * 3. A role it names is passed on to the owning service in its own name, never the caller's word for it.
 * 4. Unknown addresses are 404, known ones with another method 405 with Allow.
 */
import { describe, expect, it } from "@jest/globals";
import { publicRoutes, type Route } from "@qianxian/contracts";
import { isOpen } from "@qianxian/http";
import { mayCall } from "@qianxian/kernel";
import request from "supertest";
import { actors, aGateway } from "./testing/a-gateway.ts";

const routes = Object.entries(publicRoutes).flatMap(([service, table]) =>
  Object.entries(table).map(([name, route]) => [name, service, route as Route] as const),
);
const guarded = routes.filter(([, , route]) => !isOpen(route));
const forwarded = guarded.filter(([name]) => name !== "closeSession");
const pathOf = ({ path }: Route) => path.replaceAll(/:\w+/g, "some-id");
const tokenFor = (allowed: boolean, route: Route) =>
  Object.keys(actors).find((token) => mayCall(route, actors[token]!) === allowed);
const ask = (http: ReturnType<typeof aGateway>["http"], route: Route, token?: string) => {
  const asked = request(http)[route.method](pathOf(route));
  return token ? asked.set("authorization", `Bearer ${token}`) : asked;
};

describe("public operations", () => {
  it.each(guarded)("%s: 401 without a credential", async (_name, _service, route) => {
    const { http, forwarded } = aGateway();
    const answer = await ask(http, route).send("not even json");
    expect([answer.status, answer.body.code]).toEqual([401, "not-authenticated"]);
    expect(answer.type).toBe("application/problem+json");
    expect(forwarded).toEqual([]);
  });

  it.each(guarded)("%s: 401 with a credential of nobody", async (_name, _service, route) => {
    const { http, forwarded } = aGateway();
    expect((await ask(http, route, "token-nobody")).status).toBe(401);
    expect(forwarded).toEqual([]);
  });

  it.each(guarded.filter(([, , route]) => tokenFor(false, route)))(
    "%s: 403 for a role it does not name",
    async (_name, _service, route) => {
      const { http, forwarded } = aGateway();
      const answer = await ask(http, route, tokenFor(false, route));
      expect([answer.status, answer.body.code]).toEqual([403, "not-allowed"]);
      expect(forwarded).toEqual([]);
    },
  );

  it.each(forwarded)("%s: passes an allowed role on to %s", async (_name, service, route) => {
    const gateway = aGateway();
    const token = tokenFor(true, route)!;
    const answer = await ask(gateway.http, route, token).set("x-qx-identity", "forged");
    expect(answer.status).toBe(200);
    expect(gateway.forwarded).toEqual([{ service, actor: actors[token], path: pathOf(route) }]);
  });

  it("voids the very token that logs out, and says so", async () => {
    const { http, asked } = aGateway();
    const answer = await request(http)
      .post("/v1/sessions/close")
      .set("authorization", "Bearer token-county");
    expect(answer.body).toEqual({ closed: true });
    expect(asked.map(({ input }) => input)).toEqual([{ credential: "token-county" }]);
  });

  it("answers 404 for an address that does not exist, in both languages", async () => {
    const { http } = aGateway();
    const answer = await request(http).get("/v1/nothing").set("accept", "application/json");
    expect([answer.status, answer.body.code]).toEqual([404, "route-not-found"]);
    expect(answer.body.detail).toEqual({ zh: expect.stringMatching(/没有/), en: expect.any(String) });
  });

  it("answers 405 and says what is allowed", async () => {
    const { http } = aGateway();
    const answer = await request(http).delete("/v1/vacancies");
    expect([answer.status, answer.get("allow")]).toEqual([405, "POST, GET"]);
  });

  it("never passes on what lies between services", async () => {
    const { http, forwarded } = aGateway();
    const answer = await request(http)
      .post("/internal/profiles/contacts")
      .set("authorization", "Bearer token-county");
    expect(answer.status).toBe(404);
    expect(forwarded).toEqual([]);
  });
});
