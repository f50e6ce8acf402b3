/**
 * Guarantees
 * 1. /metrics is Prometheus' text and shows requests by method, route pattern and status.
 * 2. Whatever comes in an address, no label shows it: unknown addresses are all one.
 * 3. /metrics shows the checks of /readyz; asking for health or metrics is neither counted nor logged.
 * 4. The app for a port of its own answers /metrics and nothing else.
 * 5. A check that hangs is one that does not hold, and holds up nobody.
 */
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { metricsHttp } from "./index.ts";
import { aNotesService } from "./testing/a-notes-service.ts";

const id = "019b0000-0000-7000-8000-138123456789";
const { http, lines } = aNotesService({ ready: { database: () => true, index: () => false } });
const metrics = async () => (await request(http).get("/metrics")).text;
const requestLines = (text: string) => text.split("\n").filter((line) => line.startsWith("qx_http_request_seconds"));

describe("GET /metrics", () => {
  it("200 in Prometheus' text format, with the requests by pattern", async () => {
    await request(http).get("/v1/notes/7");
    await request(http).get("/v1/notes/7?limit=99");
    const answer = await request(http).get("/metrics");
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, expect.stringMatching(/^text\/plain; version=0\.0\.4/)]);
    expect(answer.text).toContain('qx_http_request_seconds_count{method="GET",route="/v1/notes/:noteId",status="200"} 1');
    expect(answer.text).toContain('qx_http_request_seconds_count{method="GET",route="/v1/notes/:noteId",status="422"} 1');
  });

  it("shows nothing of what came in an address", async () => {
    const before = requestLines(await metrics()).length;
    for (const path of [`/v1/notes/${id}`, "/v1/notes/13912345678", `/v1/${id}`, "/13912345678", "/v1/notes/%E0%A4%A"])
      await request(http).get(path);
    const after = await metrics();
    expect(after).not.toMatch(/13812345678|138123456789|13912345678|[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(after).toContain('{method="GET",route="-",status="404"} 3');
    expect(requestLines(after).length - before).toBe(requestLines(after).filter((line) => line.includes('"404"')).length);
  });

  it("shows the checks of /readyz", async () => {
    const text = await metrics();
    expect(text).toContain('qx_ready{check="database"} 1');
    expect(text).toContain('qx_ready{check="index"} 0');
  });

  it("is neither counted nor logged, nor is asking for health", async () => {
    for (const path of ["/metrics", "/healthz", "/readyz"]) await request(http).get(path);
    expect(await metrics()).not.toMatch(/route="\/(metrics|healthz|readyz)"/);
    expect(lines.filter(({ route }) => /metrics|healthz|readyz/.test(String(route)))).toEqual([]);
  });
});

describe("metricsHttp", () => {
  it("answers /metrics and nothing else", async () => {
    const server = metricsHttp();
    expect((await request(server).get("/metrics")).status).toBe(200);
    expect((await request(server).get("/readyz")).status).toBe(404);
    expect((await request(server).get("/v1/notes/7")).status).toBe(404);
  });
});

describe("a check that hangs", () => {
  it("is shown as one that does not hold, in time", async () => {
    const hanging = aNotesService({ ready: { queue: () => new Promise<boolean>(() => {}), database: () => true } }).http;
    const began = performance.now();
    const { status, body } = await request(hanging).get("/readyz");
    expect([status, body.checks]).toEqual([503, { queue: false, database: true }]);
    expect((await request(hanging).get("/metrics")).text).toContain('qx_ready{check="queue"} 0');
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});
