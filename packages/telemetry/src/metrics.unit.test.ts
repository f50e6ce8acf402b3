/**
 * Guarantees
 * 1. What is counted moves the metrics, and the text is Prometheus' format, line by line.
 * 2. A reading is looked up at every asking; one that fails shows nothing, says so, and costs no other.
 * 3. Readings under one name are shown together; one taken out is gone.
 */
import { describe, expect, it } from "@jest/globals";
import { countJob, countOutbox, countRequest, metricsText, showReading } from "./index.ts";
import { metricLines, valueOf } from "./testing/metric-lines.ts";

const ask = async () => metricLines((await metricsText()).text);

describe("counting", () => {
  it("moves request, job and outbox figures", async () => {
    const before = await ask();
    countRequest({ method: "GET", route: "/v1/notes/:noteId", status: 200 }, 0.02);
    countJob({ queue: "a.notes", type: "notes.note-taken", outcome: "dead" }, 3);
    countOutbox("relayed", 7);
    const after = await ask();
    const moved = (name: string, labels: Record<string, string>) =>
      (valueOf(after, name, labels) ?? 0) - (valueOf(before, name, labels) ?? 0);
    const request = { method: "GET", route: "/v1/notes/:noteId", status: "200" };
    expect(moved("qx_http_request_seconds_count", request)).toBe(1);
    expect(moved("qx_http_request_seconds_bucket", { ...request, le: "0.01" })).toBe(0);
    expect(moved("qx_http_request_seconds_bucket", { ...request, le: "0.025" })).toBe(1);
    expect(moved("qx_job_seconds_sum", { queue: "a.notes", type: "notes.note-taken", outcome: "dead" })).toBe(3);
    expect(moved("qx_outbox_events_total", { step: "relayed" })).toBe(7);
  });

  it("names its format and shows the process too", async () => {
    expect((await metricsText()).type).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(valueOf(await ask(), "process_resident_memory_bytes", {})).toBeGreaterThan(1_000_000);
  });
});

describe("readings", () => {
  it("are looked up anew each time, until taken out", async () => {
    let value = 4;
    const read = async () => [{ labels: { queue: "a.notes" }, value }];
    const hide = showReading({ name: "qx_try_a", help: "Tried.", labels: ["queue"], read });
    expect(valueOf(await ask(), "qx_try_a", { queue: "a.notes" })).toBe(4);
    value = 9;
    expect(valueOf(await ask(), "qx_try_a", { queue: "a.notes" })).toBe(9);
    hide();
    expect((await ask()).filter(({ name, labels }) => name === "qx_try_a" || labels["reading"] === "qx_try_a")).toEqual([]);
  });

  it("that fail show nothing and say so, and the others stay", async () => {
    let fails = false;
    const read = async () => (fails ? Promise.reject(new Error("away")) : [{ labels: { queue: "b" }, value: 1 }]);
    const hide = [
      showReading({ name: "qx_try_b", help: "Tried.", labels: ["queue"], read }),
      showReading({ name: "qx_try_c", help: "Tried.", labels: ["queue"], read: async () => [{ labels: { queue: "c" }, value: 2 }] }),
    ];
    expect(valueOf(await ask(), "qx_reading_failed", { reading: "qx_try_b" })).toBe(0);
    fails = true;
    const lines = await ask();
    expect(valueOf(lines, "qx_try_b", { queue: "b" })).toBeUndefined();
    expect(valueOf(lines, "qx_reading_failed", { reading: "qx_try_b" })).toBe(1);
    expect(valueOf(lines, "qx_reading_failed", { reading: "qx_try_c" })).toBe(0);
    expect(valueOf(lines, "qx_try_c", { queue: "c" })).toBe(2);
    hide.forEach((one) => one());
  });

  it("of one name are shown together", async () => {
    const show = (queue: string, value: number) =>
      showReading({ name: "qx_try_d", help: "Tried.", labels: ["queue"], read: async () => [{ labels: { queue }, value }] });
    const hide = [show("one", 1), show("two", 2)];
    const lines = await ask();
    expect([valueOf(lines, "qx_try_d", { queue: "one" }), valueOf(lines, "qx_try_d", { queue: "two" })]).toEqual([1, 2]);
    hide[0]?.();
    const left = await ask();
    expect(left.filter(({ name }) => name === "qx_try_d")).toEqual([{ name: "qx_try_d", labels: { queue: "two" }, value: 2 }]);
    hide[1]?.();
  });
});
