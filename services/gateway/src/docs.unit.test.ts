/**
 * Guarantees
 * 1. `/openapi.json` describes every public operation, at least 15, and nothing internal.
 * 2. `/docs` and all it loads come from this server.
 * 3. `/metrics` is no address of the public port.
 * 4. `/healthz` answers, and `/readyz` says which adapters the process runs on.
 */
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { aGateway } from "./testing/a-gateway.ts";

type Document = { openapi: string; paths: Record<string, Record<string, { operationId: string }>> };

describe("documentation", () => {
  it("describes every public operation and nothing internal", async () => {
    const { http } = aGateway();
    const { openapi, paths } = (await request(http).get("/openapi.json")).body as Document;
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(openapi).toBe("3.1.0");
    expect(operations.length).toBeGreaterThanOrEqual(15);
    expect(operations.map(({ operationId }) => operationId)).toContain("publishVacancy");
    expect(Object.keys(paths).filter((path) => !path.startsWith("/v1/"))).toEqual([]);
  });

  it("loads everything the page names from this server", async () => {
    const { http } = aGateway();
    const { text } = await request(http).get("/docs");
    const assets = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(assets.length).toBeGreaterThanOrEqual(3);
    for (const address of assets) {
      expect(address).toMatch(/^\/(?:docs\/|favicon\.svg$)/);
      expect((await request(http).get(address)).status).toBe(200);
    }
  });

  it("shows strangers no metrics", async () => {
    const { http } = aGateway();
    const { status, body } = await request(http).get("/metrics").set("x-forwarded-for", "127.0.0.1").accept("json");
    expect([status, body.code]).toEqual([404, "route-not-found"]);
  });

  it("says that it lives and whether it is ready", async () => {
    const { http } = aGateway();
    expect((await request(http).get("/healthz")).body).toEqual({ service: "gateway", ok: true });
    const ready = await request(http).get("/readyz");
    expect(ready.body).toMatchObject({ ok: true, adapters: { services: "http" } });
  });
});
