import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { identityRoutes } from "@qianxian/contracts/identity";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { AppError } from "@qianxian/kernel";
import { errorLines } from "./failure.ts";
import { run } from "./program.ts";
import { accessOf, inSession } from "./session.ts";
import { aGateway, answering } from "./testing/a-gateway.ts";
import { aMe } from "./testing/a-me.ts";
import { anIntake } from "./testing/an-intake.ts";
import { anIo } from "./testing/an-io.ts";

const key = "qx_test_a-key-that-must-not-be-printed";

/**
 * Guarantees
 * 1. The options win over QX_GATEWAY and QX_KEY, these over what `npm start` left in this folder or one above.
 * 2. The demo log-in is sent to no other gateway than its own.
 * 3. With a log-in a session is opened, used and closed again; a key is used as it is.
 * 4. Without a gateway, without a key, or with nobody at home, plain words say what to do.
 * 5. A read outlasts a proxy's 502; what is no gateway is called so, whatever it answers.
 * 6. A refusal is told in both languages with the wrong fields and the request id, and without a secret; who may not do
 *    something is told how to be somebody else.
 * 7. Every command can be run as a person who logs in.
 */
describe("the way to the gateway", () => {
  let home = "";
  let below = "";
  const left = { gatewayUrl: "http://127.0.0.1:8080", login: "county", password: "demo-password", apiKey: key };

  beforeAll(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), "qx-session-"));
    below = path.join(home, "packages", "cli");
    await mkdir(below, { recursive: true });
    await mkdir(path.join(home, ".qianxian"));
  });
  afterAll(() => rm(home, { recursive: true }));
  const leave = (content: unknown) =>
    writeFile(path.join(home, ".qianxian", "cli.json"), typeof content === "string" ? content : JSON.stringify(content));

  it("takes what npm start left, from a folder below", async () => {
    await leave(left);
    const { gatewayUrl: url, login, password } = left;
    expect(accessOf(anIo({ cwd: below }), {})).toEqual({ url, login, password });
  });

  it("prefers the environment to the file, and the options to both", async () => {
    await leave(left);
    const io = anIo({ cwd: below, env: { gateway: "http://one:1", key: "of-the-environment" } });
    expect(accessOf(io, {})).toEqual({ url: "http://one:1", key: "of-the-environment" });
    expect(accessOf(io, { gateway: "https://two", key })).toEqual({ url: "https://two", key });
  });

  it("keeps the demo log-in from another gateway", async () => {
    await leave(left);
    expect(() => accessOf(anIo({ cwd: below }), { gateway: "http://elsewhere:8080" })).toThrow("No key is given");
  });

  it.each([
    ["no gateway is known", {}, "npm start", 1],
    ["no key is known", { gateway: "http://127.0.0.1:1" }, "QX_KEY", 1],
    ["the address is none", { gateway: "ftp://x", key }, "http://", 2],
  ])("says what to do when %s", (_what, given, words, exitCode) => {
    const error = catching(() => accessOf(anIo(), given));
    expect(error).toMatchObject({ zh: expect.stringContaining(words), exitCode });
    expect(errorLines(error).join("\n")).not.toContain(key);
  });

  it("says that a damaged file is damaged", async () => {
    await leave('{"gatewayUrl": ');
    const error = catching(() => accessOf(anIo({ cwd: below }), {}));
    expect(error).toMatchObject({ zh: expect.stringContaining("npm start") });
  });

  it("opens a session with the log-in, uses it and closes it", async () => {
    const gateway = await aGateway(anIntake().operations);
    await leave({ ...left, gatewayUrl: gateway.url });
    const me = await inSession(anIo({ cwd: below }), {}, (call) => call(identityRoutes.readMe, {}));
    await gateway.close();
    expect(me.actor.role).toBe("county-staff");
    expect(gateway.heard.map(({ path: asked, credential }) => [asked, credential])).toEqual([
      ["/v1/sessions", ""],
      ["/v1/me", "Bearer session-of-the-county"],
      ["/v1/sessions/close", "Bearer session-of-the-county"],
    ]);
  });

  it("runs any command as a person who logs in", async () => {
    const io = (url: string) => anIo({ env: { gateway: url, key, password: "a-password" } });
    const refuse = answering(matcherRoutes.matchesForWorker, () => {
      throw new AppError("not-allowed");
    });
    const gateway = await aGateway([...anIntake().operations, refuse]);
    const before = io(gateway.url);
    expect(await run(["match", "worker", staff.accountId, "--login", "auditor", "--code", "123456"], before)).toBe(1);
    await gateway.close();
    expect(gateway.heard[0]).toMatchObject({ path: "/v1/sessions", input: { login: "auditor", password: "a-password", code: "123456" } });
    expect(gateway.heard[1]).toMatchObject({ credential: "Bearer session-of-the-county" });
    expect(before.said.join("\n")).toContain("--login");
  });

  it("says that the gateway does not answer", async () => {
    const gateway = await aGateway([]);
    await gateway.close();
    const work = inSession(anIo(), { gateway: gateway.url, key }, (call) => call(identityRoutes.readMe, {}));
    await expect(work).rejects.toMatchObject({ name: "NoGateway", zh: expect.stringContaining("npm start") });
  });

  /** Something that answers with pages, one after the other; the last one stays. */
  const aWebServer = async (...answers: { status: number; text: string; type: string }[]) => {
    let asked = 0;
    const server = createServer((_req, res) => {
      const { status, text, type } = answers[Math.min(asked, answers.length - 1)]!;
      asked += 1;
      res.writeHead(status, { "content-type": type, connection: "close" }).end(text);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { url, asked: () => asked, close: () => server.close() };
  };
  const page = (status: number) => ({ status, text: "<html></html>", type: "text/html" });
  const json = (body: unknown) => ({ status: 200, text: JSON.stringify(body), type: "application/json" });
  const staff = { role: "county-staff", accountId: "019b0000-0000-7000-8000-000000000001", county: "522732" };

  it("outlasts a proxy whose gateway comes back", async () => {
    const { url, asked, close } = await aWebServer(page(502), page(503), json(aMe(staff)));
    const me = await inSession(anIo(), { gateway: url, key }, (call) => call(identityRoutes.readMe, {}));
    close();
    expect([me.actor, asked()]).toEqual([staff, 3]);
  });

  it.each([
    ["a page", page(200)],
    ["a page that is not found", page(404)],
    ["an answer of another version", json({ actor: { role: "emperor" } })],
    ["JSON of something else", json([])],
  ])("takes %s for no gateway", async (_what, answer) => {
    const { url, close } = await aWebServer(answer);
    const work = inSession(anIo(), { gateway: url, key }, (call) => call(identityRoutes.readMe, {}));
    await expect(work).rejects.toMatchObject({ name: "Failure", en: expect.stringContaining("is no Qianxian gateway") });
    close();
  });

  it("tells a refusal with its fields and the id under which it was asked", async () => {
    const fields = [{ pointer: "/limit", code: "too_big", zh: "太大", en: "too big" }];
    const refuse = answering(identityRoutes.readMe, () => {
      throw new AppError("invalid-input", {}, { fields });
    });
    const gateway = await aGateway([refuse]);
    const work = inSession(anIo(), { gateway: gateway.url, key }, (call) => call(identityRoutes.readMe, {}));
    const error = await work.catch((refused: unknown) => refused);
    await gateway.close();
    const lines = errorLines(error);
    expect(lines[0]).toContain("有内容填得不对");
    expect(lines).toContain("  /limit  太大  too big");
    expect(lines.at(-1)).toBe(`请求编号 request id: ${gateway.heard[0]?.requestId}`);
    expect(gateway.heard[0]?.requestId).toMatch(/^[\da-f]{32}$/);
    expect(lines.join("\n")).not.toContain(key);
  });
});

const catching = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};
