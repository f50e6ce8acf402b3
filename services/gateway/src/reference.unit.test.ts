/**
 * Guarantees
 * 1. `/openapi.json` is the document of docs/reference, from which the client is made.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { aGateway } from "./testing/a-gateway.ts";

describe("/openapi.json", () => {
  it("is the document of docs/reference", async () => {
    const reference = new URL("../../../docs/reference/openapi.json", import.meta.url);
    const { body } = await request(aGateway().http).get("/openapi.json");
    expect(body).toEqual(JSON.parse(readFileSync(reference, "utf8")));
  });
});
