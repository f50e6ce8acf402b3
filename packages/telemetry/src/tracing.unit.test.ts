/**
 * Guarantees
 * 1. Off by default: nothing is traced and no header is sent.
 * 2. A request, what it asks of others, and the jobs it causes are one trace, whose id follows from the request id.
 * 3. A stranger's traceparent that does not fit the request id is passed over.
 * 4. Spans say route, status and outcome, never an error's text.
 */
import { InMemorySpanExporter } from "@opentelemetry/sdk-trace-base";
import { afterEach, describe, expect, it } from "@jest/globals";
import { startTracing, traceHeaders, traceJob, traceOf, traceRequest } from "./index.ts";

let stop: (() => Promise<void>) | null = null;
afterEach(async () => {
  await stop?.();
  stop = null;
});

/** Spans that `work` makes, as they are exported. */
const spansOf = async (work: () => unknown) => {
  const kept: Parameters<InMemorySpanExporter["export"]>[0] = [];
  const exporter = new InMemorySpanExporter();
  const send = exporter.export.bind(exporter);
  exporter.export = (spans, done) => {
    kept.push(...spans);
    send(spans, done);
  };
  stop = await startTracing("notes", exporter);
  await work();
  await stop();
  return kept;
};

const status = (code: number) => ({ "http.response.status_code": code });

describe("off", () => {
  it("runs the work and sends nothing", async () => {
    const request = traceRequest({ requestId: "req-12345678", traceParent: undefined });
    expect(request.run(() => traceHeaders())).toEqual({});
    request.end("GET /v1/notes", status(200));
    await expect(traceJob({ name: "a", requestId: "req-12345678", facts: {} }, async () => traceHeaders())).resolves.toEqual({});
  });
});

describe("on", () => {
  it("makes one trace of a request, what it asks of others, and the job it causes", async () => {
    const requestId = "req-12345678";
    const spans = await spansOf(async () => {
      const door = traceRequest({ requestId, traceParent: undefined });
      const traceParent = door.run(() => traceHeaders()["traceparent"]);
      const service = traceRequest({ requestId, traceParent });
      service.end("POST /v1/notes", status(201));
      door.end("POST /v1/notes", status(201));
      await traceJob({ name: "a.notes", requestId, facts: { type: "notes.note-taken" } }, async () => {
        traceRequest({ requestId: null, traceParent: traceHeaders()["traceparent"] }).end("PUT /messages", status(201));
      });
    });
    const ids = traceOf(requestId);
    expect([...new Set(spans.map((span) => span.spanContext().traceId))]).toEqual([ids.traceId]);
    const [service, door, tray, job] = spans;
    expect(door?.spanContext().spanId).toBe(ids.spanId);
    expect(door?.parentSpanContext).toBeUndefined();
    expect([service, job].map((span) => span?.parentSpanContext?.spanId)).toEqual([ids.spanId, ids.spanId]);
    expect(tray?.parentSpanContext?.spanId).toBe(job?.spanContext().spanId);
    expect(door?.resource.attributes["service.name"]).toBe("notes");
  });

  it("passes over a traceparent that does not fit the request id, or is none", async () => {
    const requestId = "req-12345678";
    const spans = await spansOf(() => {
      for (const traceParent of [`00-${"a".repeat(32)}-${"b".repeat(16)}-01`, "nonsense", ""])
        traceRequest({ requestId, traceParent }).end("GET /v1/notes", status(200));
    });
    expect(spans.map((span) => [span.spanContext().traceId, span.parentSpanContext])).toEqual(
      Array.from({ length: 3 }, () => [traceOf(requestId).traceId, undefined]),
    );
  });

  it("tells a failure by its status, never by its text", async () => {
    const spans = await spansOf(async () => {
      traceRequest({ requestId: "req-12345678", traceParent: undefined }).end("GET /v1/notes", status(503));
      const job = traceJob({ name: "a", requestId: "req-12345678", facts: {} }, () => Promise.reject(new Error("planted 13912345678")));
      await expect(job).rejects.toThrow("planted");
    });
    expect(spans.map((span) => span.status)).toEqual([{ code: 2 }, { code: 2 }]);
    expect(spans.flatMap((span) => span.events)).toEqual([]);
  });
});
