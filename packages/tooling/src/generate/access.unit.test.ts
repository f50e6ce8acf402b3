/**
 * Guarantees
 * 1. The page has one row per action and one column per role, and a cell says the relations of the policy table.
 * 2. Every action has a name in both languages that no other has.
 */
import { type Action, actionNames, policy, relationNames, relationsOf, roleNames } from "@qianxian/contracts/access";
import { Role } from "@qianxian/contracts/vocabulary";
import { describe, expect, it } from "@jest/globals";
import { accessPage } from "./access.ts";

const actions = Object.keys(policy) as Action[];
const lines = accessPage().text.split("\n");
const cellsOf = (action: Action): string[] =>
  (lines.find((line) => line.startsWith(`| \`${action}\` |`)) ?? "").split(" | ").map((cell) => cell.replaceAll("|", "").trim());
const titles = (lines.find((line) => line.startsWith("| Action | What |")) ?? "").split(" | ").map((cell) => cell.replaceAll("|", "").trim());

describe("the page of the policy table", () => {
  it("has a column for every role of people", () => {
    expect(titles.slice(2)).toEqual(Role.options.filter((role) => role !== "service").map((role) => roleNames[role].zh));
  });

  it.each(actions.filter((action) => typeof policy[action] !== "string"))("says of %s what the table says", (action) => {
    const [, , ...cells] = cellsOf(action);
    const roles = Role.options.filter((role) => role !== "service");
    expect(cells).toEqual(roles.map((role) => relationsOf(action, role).map((relation) => relationNames[relation].zh).join(" ") || "-"));
  });

  it("calls no two actions the same", () => {
    for (const language of ["zh", "en"] as const)
      expect(new Set(actions.map((action) => actionNames[action][language])).size).toBe(actions.length);
    for (const { zh, en } of Object.values(actionNames)) expect([/\p{Script=Han}/u.test(zh), /\p{Script=Han}/u.test(en)]).toEqual([true, false]);
  });
});
