/**
 * Guarantees
 * 1. Unknown classes, a county key together with classes, and destroying nothing are wrong usage.
 * 2. Where no stack runs, the commands say so in plain words and touch nothing.
 */
import { describe, expect, it } from "@jest/globals";
import { run } from "../program.ts";
import { anIo } from "../testing/an-io.ts";

const nowhere = ["--data", "/nowhere/.qianxian"];

describe("qx keys …-data", () => {
  it.each([
    ["an unknown class", ["keys", "rotate-data", "--class", "shoe-size"]],
    ["a county key of some classes", ["keys", "rotate-data", "--county-key", "--class", "phone"]],
    ["destroying nothing", ["keys", "destroy-data"]],
  ])("%s is wrong usage", async (_what, argv) => {
    expect(await run([...argv, ...nowhere], anIo())).toBe(2);
  });

  it.each([
    ["list-data", ["keys", "list-data", "--json"]],
    ["rotate-data", ["keys", "rotate-data", "--class", "phone", "name"]],
    ["destroy-data", ["keys", "destroy-data", "abc"]],
  ])("%s says that nothing runs", async (_what, argv) => {
    const io = anIo();
    expect(await run([...argv, ...nowhere], io)).toBe(1);
    expect(io.printed).toEqual([]);
    expect(io.said.join("\n")).toContain("牵线没有在运行");
  });
});
