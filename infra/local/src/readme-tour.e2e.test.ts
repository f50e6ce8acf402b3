/**
 * Guarantees
 * 1. The README's curl tour, taken as it stands, does what its comments say on a running stack.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { root } from "./places.ts";
import { startWalk, type Walk } from "./testing/a-walk.ts";

let walk: Walk;

beforeAll(async () => {
  walk = await startWalk(600);
}, 120_000);
afterAll(() => walk?.stop(), 60_000);

const tour = (): string => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const block = /<!-- tour -->\n```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  return block
    .replace("http://127.0.0.1:8080", walk.stack.url)
    .replaceAll(".qianxian/cli.json", walk.stack.places.cli);
};

const run = (script: string): string => {
  const { trayUrl, places } = walk.stack;
  writeFileSync(places.cli, JSON.stringify({ apiKey: walk.apiKey, trayUrl }));
  const done = spawnSync("bash", ["-eu", "-o", "pipefail", "-c", script], { encoding: "utf8", timeout: 60_000 });
  if (done.status !== 0) throw new Error(`The tour stopped (curl is needed): ${done.stderr}\n${done.stdout}`);
  return done.stdout;
};

describe("the README's tour", () => {
  it("goes from the posting to a filled seat and a leader's crew", () => {
    const told = run(tour());

    expect(told).toMatch(/\d+,\s+'[^']+\*',\s+'要的缝纫您会/);
    expect(told).toContain("sending");
    expect(told).toContain("<h1>缝纫车位工</h1>");
    expect(told).toMatch(/'缝纫车位工',\s+'interested'/);
    expect(told).toMatch(/accepted\nstarted\n/);
    expect(told).toMatch(/total: 4, open: 3, held: 0, reserved: 0, filled: 1/);
  }, 90_000);
});
