// Guarantees
// 1. No two areas of texts share a name, or one would say the other's texts.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "@jest/globals";

const source = path.join(process.cwd(), "services/console/src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."));
const names = files.flatMap((file) => [...readFileSync(path.join(source, file), "utf8").matchAll(/\barea\("([\w-]+)"/g)].map(([, name]) => name));

it("names every area of texts once", () => {
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
