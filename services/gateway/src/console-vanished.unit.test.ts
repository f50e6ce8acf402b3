// Guarantees
// 1. A file of the build that has vanished since, or whose folder has, is still answered; nothing that happens to the
//    folder ends the process.
// 2. A build that is half written leaves the one before in its place.
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import request from "supertest";
import { openConsole } from "./console.ts";
import { aBuiltConsole, appScript } from "./testing/a-console.ts";
import { aGateway, cookieOf } from "./testing/a-gateway.ts";

const script = "/assets/console/assets/index-Ab3_-x9Z.js";

const aRunning = () => {
  const { dir, build } = aBuiltConsole();
  build();
  const { http } = aGateway(new Map(), { console: openConsole(dir) });
  const ask = (path_: string) => request(http).get(path_).set({ cookie: cookieOf("token-county"), "accept-encoding": "identity" }).buffer(true);
  return { dir, ask };
};

describe("a build that is taken away", () => {
  it("is answered as it was read", async () => {
    const { dir, ask } = aRunning();
    expect((await ask(script)).status).toBe(200);
    await rm(path.join(dir, "assets"), { recursive: true });
    const answer = await ask(script);
    expect([answer.status, answer.get("content-length")]).toEqual([200, String(Buffer.byteLength(appScript))]);
    await rm(dir, { recursive: true });
    expect((await ask("/desk")).status).toBe(200);
  });

  it("has nothing of what was never in it", async () => {
    const { dir, ask } = aRunning();
    await ask(script);
    await writeFile(path.join(dir, "late.js"), "late");
    expect((await ask("/assets/console/late.js")).status).toBe(404);
  });
});
