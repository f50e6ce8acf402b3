import { type Action, actionNames, grantOf, policy, relationNames, relationsOf, roleNames } from "@qianxian/contracts/access";
import { internalRoutes, publicRoutes, type Route } from "@qianxian/contracts";
import { Role } from "@qianxian/contracts/vocabulary";
import { markdownPage, type Page, table } from "./page.ts";

const actions = Object.keys(policy) as Action[];
const roles = Role.options.filter((role) => role !== "service");
const isTabled = (action: Action): boolean => typeof grantOf(action) !== "string";

const routes = [...Object.values(publicRoutes), ...Object.values(internalRoutes)].flatMap((table) =>
  Object.entries(table as Record<string, Route>),
);

const operationsOf = (action: Action): string =>
  routes.flatMap(([name, route]) => (route.action === action ? [`\`${name}\``] : [])).join(", ") || "-";

const rowOf = (action: Action): string[] => [
  `\`${action}\``,
  `${actionNames[action].zh} (${actionNames[action].en})`,
  ...roles.map((role) => relationsOf(action, role).map((relation) => relationNames[relation].zh).join(" ") || "-"),
];

const words = (names: Readonly<Record<string, { zh: string; en: string }>>): string =>
  table(["Word", "中文", "English"], Object.entries(names).map(([word, { zh, en }]) => [`\`${word}\``, zh, en]));

const untabled = (): string =>
  table(
    ["Action", "What", "Who"],
    actions
      .filter((action) => !isTabled(action))
      .map((action) => [
        `\`${action}\``,
        `${actionNames[action].zh} (${actionNames[action].en})`,
        grantOf(action) === "anyone" ? "任何人 (anyone)" : `${roleNames.service.zh} (${roleNames.service.en})`,
      ]),
  );

/** Who may do what: the policy table with the words of the county, and the operations behind each action. */
export const accessPage = (): Page =>
  markdownPage(
    "access.md",
    { title: "Who may do what", source: "`packages/contracts/src/access/policy.ts`" },
    [
      "A cell says in which relation to the thing a role may do the action; `-` means never. What may not be seen " +
        "is answered 404, an action that a role never has 403. An account acts in one role at a time.",
      table(["Action", "What", ...roles.map((role) => roleNames[role].zh)], actions.filter(isTabled).map(rowOf)),
      `## Without a place in the tree\n\n${untabled()}`,
      `## Relations\n\n${words(relationNames)}`,
      `## Roles\n\n${words(roleNames)}`,
      `## Operations behind each action\n\n${table(["Action", "Operations"], actions.map((action) => [`\`${action}\``, operationsOf(action)]))}`,
    ],
  );
