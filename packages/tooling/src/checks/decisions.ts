import path from "node:path";
import { filesIn, textOf } from "../files.ts";
import type { Check } from "./check.ts";

const named = /^(\d{4})-[a-z0-9]+(-[a-z0-9]+)+\.md$/;
const parts = ["Date:", "Status:", "## Context", "## Decision", "## Consequences"];

const faultsOf = (base: string, file: string, all: readonly string[]): string[] => {
  const [, number] = named.exec(path.basename(file)) ?? [];
  if (number === undefined) return [`${file}: is not named NNNN-verb-object.md`];
  const same = all.filter((other) => path.basename(other).startsWith(number));
  const text = textOf(base, file);
  return [
    ...(same.length > 1 ? [`${file}: the number ${number} is taken twice`] : []),
    ...parts.filter((part) => !text.includes(part)).map((part) => `${file}: "${part}" is missing`),
  ];
};

export const decisions: Check = {
  name: "decisions",
  rule: "Decisions have a number of their own and the same five parts.",
  offences: (base) => {
    const all = filesIn(base, "docs/decisions").filter((file) => !file.endsWith("/README.md"));
    return all.flatMap((file) => faultsOf(base, file, all));
  },
};
