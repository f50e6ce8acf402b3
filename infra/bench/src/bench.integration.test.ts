/**
 * Guarantees
 * 1. The gateway's line asks both servers the same, each with its own credential, and gives four figures.
 * 2. The matching line makes cards that the contracts take, and gives two figures for each number of workers.
 * 3. The allocation's line measures both methods and says how near the bound they come.
 * 4. The line of the indexes measures ranking both ways, changes and memory.
 * 5. None starts a stack, and a server that refuses fails the line in words.
 */
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import type { Target } from "./http-sender.ts";
import { runBench } from "./bench.ts";

const servers: http.Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Answers 200 to one credential, 401 to others. */
const aServer = async (credential: string): Promise<{ target: Target; answered: () => number }> => {
  let count = 0;
  const server = http.createServer((request, response) => {
    count += 1;
    response.statusCode = request.headers["x-who"] === credential ? 200 : 401;
    response.end("{}");
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/vacancies/1`;
  return { target: { url, headers: async () => ({ "x-who": credential }) }, answered: () => count };
};

const noStack = () => Promise.reject(new Error("no stack was asked for"));

const run = (gateway: Target, service: Target) =>
  runBench(["b"], { size: "small", scene: noStack, reads: async () => ({ gateway, service }) }, () => undefined);

describe("the gateway's line", () => {
  it("reads from both and says how they compare", async () => {
    const [gateway, service] = [await aServer("key"), await aServer("identity")];
    const [line] = await run(gateway.target, service.target);
    expect(line).toMatchObject({ id: "b", failure: null });
    expect(line?.figures.map(({ value, unit }) => [typeof value, unit])).toEqual([
      ["number", "/s"],
      ["number", "/s"],
      ["number", "×"],
      ["number", "ms"],
    ]);
    expect(Math.min(gateway.answered(), service.answered())).toBeGreaterThan(100);
  });

  it("fails in words when a credential is not taken", async () => {
    const [gateway, service] = [await aServer("key"), await aServer("identity")];
    const stranger = { ...gateway.target, headers: async () => ({}) };
    const [line] = await run(stranger, service.target);
    expect(line).toMatchObject({ figures: [], failure: "A read was answered 401." });
  });
});

describe("the allocation line", () => {
  it("allocates a generated county", async () => {
    const [line] = await runBench(["l"], { size: "small", scene: noStack, reads: noStack }, () => undefined);
    expect(line).toMatchObject({ id: "l", failure: null });
    expect(line?.figures).toHaveLength(9);
    const gap = line?.figures.find(({ name }) => name.en.startsWith("optimal: certified gap"));
    expect(gap?.value).toBeLessThanOrEqual(1_000);
  });
});

describe("the matching line", () => {
  it("ranks generated people for generated vacancies", async () => {
    const [line] = await runBench(["m"], { size: "small", scene: noStack, reads: noStack }, () => undefined);
    expect(line).toMatchObject({ id: "m", failure: null });
    expect(line?.figures.map(({ value, unit }) => [typeof value, unit])).toEqual([["number", "/s"], ["number", "ms"]]);
  });
});

describe("the line of the indexes", () => {
  it("measures ranking both ways, changes and memory", async () => {
    const [line] = await runBench(["r"], { size: "small", scene: noStack, reads: noStack }, () => undefined);
    expect(line).toMatchObject({ id: "r", failure: null });
    expect(line?.figures.map(({ unit }) => unit)).toEqual(["ms", "ms", "s", "×", "×", "ms", "ms", "ms", "ms", "ms", "ms", "MiB"]);
    for (const { value } of line?.figures ?? []) expect(value).toEqual(expect.any(Number));
  });
});
