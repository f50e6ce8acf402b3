/**
 * Guarantees
 * 1. Personal fields never reach a log line: at any depth, in lists, in errors and their causes, in child loggers.
 * 2. Numbers that look like a phone or an ID card are hidden inside texts too; ids and counts stay.
 * 3. A line carries service and, inside a request, the request id, across awaits.
 * 4. What is circular or very deep is logged all the same.
 */
import { describe, expect, it } from "@jest/globals";
import { currentRequestId, makeLogger, withRequestId } from "./index.ts";

const aLogger = () => {
  const lines: string[] = [];
  const log = makeLogger({ service: "notes", destination: { write: (line) => void lines.push(line) } });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? "null") as Record<string, unknown> };
};

describe("redaction", () => {
  it("hides personal fields at any depth and in lists", () => {
    const { log, last } = aLogger();
    log.info({ phone: "a", workers: [{ name: "b", at: { home: { address: "c", deep: { idNumber: "d" } } } }] }, "x");
    expect(last()).toMatchObject({
      phone: "[Redacted]",
      workers: [{ name: "[Redacted]", at: { home: { address: "[Redacted]", deep: { idNumber: "[Redacted]" } } } }],
    });
  });

  it.each(["name", "phone", "idNumber", "address", "birthDate", "sex", "ethnicity", "health", "password", "token", "authorization"])(
    "hides a field named %s",
    (field) => {
      const { log, lines } = aLogger();
      log.info({ a: { [field]: "planted" } });
      expect(lines.join()).not.toContain("planted");
    },
  );

  it("hides what an error carries, and its causes", () => {
    const { log, lines, last } = aLogger();
    const below = Object.assign(new Error("duplicate key"), { detail: "Key (phone)=(planted) already exists." });
    const error = Object.assign(new Error("not stored", { cause: below }), { code: "23505", details: { phone: "planted" } });
    log.warn({ err: error, inner: { err: below } }, "failed");
    expect(lines.join()).not.toContain("planted");
    expect(last()).toMatchObject({ err: { type: "Error", code: "23505", stack: expect.stringContaining("not stored") } });
  });

  it("hides what a child logger is bound to", () => {
    const { log, lines } = aLogger();
    log.child({ queue: "q", worker: { name: "planted" } }).info("x");
    expect(lines.join()).not.toContain("planted");
    expect(lines.join()).toContain('"queue":"q"');
  });

  it("hides phone and ID numbers inside texts, and leaves ids, codes and counts", () => {
    const { log, last } = aLogger();
    const id = "019b0000-0000-7000-8000-138123456789";
    const error = new Error("invalid input: 13912345678, 99000019900101123X");
    log.warn({ err: error, id, town: "522732101001", count: 13912345678 }, "x");
    expect(last()).toMatchObject({ err: { message: "invalid input: [number], [number]" }, id, town: "522732101001", count: 13912345678 });
    expect(JSON.stringify(last()["err"])).not.toContain("13912345678");
  });

  it("logs circular and very deep things", () => {
    const { log, last } = aLogger();
    const loop: Record<string, unknown> = { id: 1 };
    loop["self"] = loop;
    let deep: object = { phone: "planted" };
    for (let n = 0; n < 50; n += 1) deep = { deep };
    log.info({ loop, deep, at: new Date(0) }, "x");
    expect(last()).toMatchObject({ loop: { id: 1, self: "[Circular]" }, at: "1970-01-01T00:00:00.000Z" });
    expect(JSON.stringify(last())).not.toContain("planted");
  });
});

describe("request id", () => {
  it("is in every line made inside, across awaits, and nowhere else", async () => {
    const { log, last } = aLogger();
    await withRequestId("req-12345678", async () => {
      await Promise.resolve();
      log.info("inside");
    });
    expect(last()).toMatchObject({ service: "notes", requestId: "req-12345678", msg: "inside" });
    log.info("outside");
    expect(last()).not.toHaveProperty("requestId");
    expect(currentRequestId()).toBeNull();
  });

  it("keeps two requests apart", async () => {
    const seen = await Promise.all(
      ["a", "b"].map((id) => withRequestId(id, async () => (await new Promise((r) => setImmediate(r)), currentRequestId()))),
    );
    expect(seen).toEqual(["a", "b"]);
  });
});
