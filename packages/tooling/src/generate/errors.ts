import { commonErrors, type ErrorDefinition, errors, ownErrors, publicRoutes, type Route } from "@qianxian/contracts";
import { markdownPage, type Page, table } from "./page.ts";

const operations = Object.values(publicRoutes).flatMap((routes) =>
  Object.entries(routes as Record<string, Route>),
);

const answeredBy = (code: string): string => {
  if (Object.hasOwn(commonErrors, code)) return "every operation";
  const names = operations.filter(([, route]) => ownErrors(route).some((own) => own === code)).map(([name]) => name);
  return names.length > 0 ? names.map((name) => `\`${name}\``).join(", ") : "between services only";
};

const rowOf = ([code, { status, zh, en, retry }]: [string, ErrorDefinition]): string[] => [
  `\`${code}\``,
  String(status),
  zh,
  en,
  retry === "later" ? "yes, later" : "no",
  answeredBy(code),
];

/** Every code that an answer or a dead letter can carry. */
export const errorsPage = (): Page =>
  markdownPage(
    "errors.md",
    { title: "Errors", source: "`packages/contracts/src/errors.ts` and each service's `errors.ts`" },
    [
      "An error comes as Problem Details (RFC 9457): `code` is stable, `detail` speaks both languages, " +
        "`errors[].pointer` names the wrong fields, `requestId` finds the log lines.",
      table(["Code", "Status", "中文", "English", "Retry", "Answered by"], Object.entries(errors).map(rowOf)),
    ],
  );
