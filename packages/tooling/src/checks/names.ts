import { flow, internalRoutes, publicRoutes } from "@qianxian/contracts";
import { filesIn, kebab, textOf } from "../files.ts";
import type { Check } from "./check.ts";

/** What must stand under one name: an operation or a step of the flow. */
export type Named = { service: string; useCase: string };

const operationsOf = (tables: Record<string, object>): Named[] =>
  Object.entries(tables).flatMap(([service, routes]) =>
    Object.keys(routes).map((operation) => ({ service, useCase: kebab(operation) })),
  );

const steps = (): Named[] =>
  flow.flatMap(({ run }) =>
    run.map((step) => {
      const [service = "", useCase = ""] = step.split("/");
      return { service, useCase };
    }),
  );

const camel = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());

const testsOf = (base: string, service: string): string[] =>
  filesIn(base, `services/${service}/src`)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => textOf(base, file));

const folderOf = (service: string): string => `services/${service}/src/use-cases`;

const isNamedIn = (text: string, useCase: string): boolean =>
  text.includes(`"${useCase}"`) || new RegExp(`\\b${camel(useCase)}\\b`).test(text);

const offencesOf = (base: string, service: string, named: readonly Named[]): string[] => {
  const folder = folderOf(service);
  const files = filesIn(base, folder).filter((file) => !/\.(test|contract)\.ts$/.test(file));
  const wanted = new Set(named.map(({ useCase }) => `${folder}/${useCase}.ts`));
  const tests = testsOf(base, service);
  return [
    ...[...wanted].filter((file) => !files.includes(file)).map((file) => `${file}: is missing`),
    ...files
      .filter((file) => !wanted.has(file))
      .map((file) => `${file}: no operation and no step of the flow has this name`),
    ...named
      .filter(({ useCase }) => !tests.some((text) => isNamedIn(text, useCase)))
      .map(({ useCase }) => `${folder}/${useCase}.ts: no test of the service names it`),
  ];
};

/** The same check of a given list, for any tree. */
export const namesOf = (base: string, all: readonly Named[]): string[] =>
  [...new Set(all.map(({ service }) => service))].flatMap((service) =>
    offencesOf(base, service, all.filter((named) => named.service === service)),
  );

export const names: Check = {
  name: "names",
  rule: "Every operation and every step of the flow is a use case of that name, and has a test.",
  offences: (base) =>
    namesOf(base, [...operationsOf(publicRoutes), ...operationsOf(internalRoutes), ...steps()]),
};
