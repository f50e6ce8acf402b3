/**
 * Guarantees
 * 1. The bar of a page names the station of its staff, and the county while the station is not known.
 * 2. Nobody else's page asks for stations.
 */
import { describe, expect, it } from "@jest/globals";
import type { Route } from "@qianxian/contracts";
import { identityRoutes } from "@qianxian/contracts/identity";
import request from "supertest";
import { actors, aGateway, cookieOf } from "./testing/a-gateway.ts";

describe("the bar of a station's staff", () => {
  const barOf = async (given?: ReadonlyMap<Route, () => unknown>) => {
    const { http, asked } = aGateway(given);
    return { asked, text: (await request(http).get("/staff").set("cookie", cookieOf("token-station"))).text };
  };

  it("names the station, which is asked for in the caller's name", async () => {
    const { asked, text } = await barOf();
    expect(text).toContain("<span>常州工作站</span>");
    expect(asked.filter(({ route }) => route === identityRoutes.listUnits)).toMatchObject([{ actor: actors["token-station"], input: { kind: "station" } }]);
  });

  it("names the county while the station is not known", async () => {
    const { text } = await barOf(new Map([[identityRoutes.listUnits, () => ({ items: [], nextCursor: null })]]));
    expect(text).toMatch(/<span>劳务工作站 \S*三都\S*<\/span>/);
  });

  it("asks for no stations for anybody else", async () => {
    const { http, asked } = aGateway();
    await request(http).get("/staff").set("cookie", cookieOf("token-county"));
    expect(asked.map(({ route }) => route)).not.toContain(identityRoutes.listUnits);
  });
});
