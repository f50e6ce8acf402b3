/**
 * Guarantees
 * 1. Giving back needs to know which letters; laying aside needs a reason. Both are wrong usage otherwise.
 * 2. Where no stack runs, `qx queues` and `qx demo` say so in plain words and touch nothing.
 */
import { describe, expect, it } from "@jest/globals";
import { run } from "../program.ts";
import { anIo } from "../testing/an-io.ts";

const event = "0193b5a0-0000-7000-8000-000000000001";
const nowhere = ["--data", "/nowhere/.qianxian"];

describe("qx queues", () => {
  it.each([
    ["retry without events", ["queues", "retry"]],
    ["retry of some and all", ["queues", "retry", event, "--all"]],
    ["discard without a reason", ["queues", "discard", event]],
    ["discard of nothing", ["queues", "discard", "--because", "x"]],
    ["demo of an unknown size", ["demo", "--size", "tiny"]],
  ])("%s is wrong usage", async (_what, argv) => {
    expect(await run([...argv, ...nowhere], anIo())).toBe(2);
  });

  it.each([
    ["queues", ["queues"]],
    ["queues list", ["queues", "list", "--json"]],
    ["queues retry", ["queues", "retry", "--all"]],
    ["queues discard", ["queues", "discard", event, "--because", "测试数据"]],
    ["demo", ["demo", "--size", "full"]],
  ])("%s says that nothing runs", async (_what, argv) => {
    const io = anIo();
    expect(await run([...argv, ...nowhere], io)).toBe(1);
    expect(io.printed).toEqual([]);
    expect(io.said.join("\n")).toContain("牵线没有在运行");
  });
});
