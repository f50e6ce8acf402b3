import { type EventDefinition, flow, readersOf } from "@qianxian/contracts";
import { z } from "zod";
import { markdownPage, type Page, table } from "./page.ts";

type Schema = {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
};
type Field = [name: string, kind: string];

const resolve = (schema: Schema, defs: Record<string, Schema>): Schema => {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : (defs[name] ?? schema);
};

const kindOf = (schema: Schema, defs: Record<string, Schema>): string => {
  const real = resolve(schema, defs);
  const choices = real.anyOf ?? real.oneOf;
  if (choices) return [...new Set(choices.map((one) => kindOf(one, defs)))].join(" or ");
  if (real.enum) return real.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (real.const !== undefined) return `\`${String(real.const)}\``;
  if (real.items) return `list of ${kindOf(real.items, defs)}`;
  return real.format ?? [real.type ?? "anything"].flat().join(" or ");
};

const inner = (schema: Schema, defs: Record<string, Schema>): [Schema, string] => {
  const real = resolve(schema, defs);
  if (real.items) return [resolve(real.items, defs), "[]"];
  const objects = (real.anyOf ?? []).map((one) => resolve(one, defs)).filter((one) => one.properties);
  return [objects.length === 1 ? (objects[0] ?? real) : real, ""];
};

const fieldsOf = (schema: Schema, defs: Record<string, Schema>, before = ""): Field[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]): Field[] => {
    const [below, mark] = inner(property, defs);
    const own = `${before}${name}${mark}`;
    if (below.properties) return fieldsOf(below, defs, `${own}.`);
    return [[own, kindOf(mark === "" ? property : below, defs)]];
  });

const sectionOf = (event: EventDefinition): string => {
  const schema = z.toJSONSchema(event.payload, { io: "output" }) as Schema;
  const readers = readersOf(event.type).map(
    ({ queue, service, runs }) => `\`${service}/${runs.join(", ")}\` from queue \`${queue}\``,
  );
  const fields = fieldsOf(schema, schema.$defs ?? {});
  return [
    `## ${event.type}`,
    `${event.about} Version ${event.version}. Read by ${readers.join(" and ")}.`,
    table(["Field", "Kind"], fields.map(([name, kind]) => [`\`${name}\``, kind])),
  ].join("\n\n");
};

/** Every event with what it carries and who reads it. */
export const eventsPage = (): Page =>
  markdownPage(
    "events.md",
    { title: "Events", source: "each service's `events.ts` in `packages/contracts/src`" },
    [
      "An event carries the state of what changed and its revision; readers ignore an older revision. " +
        "None carries a name, a phone number, an ID number or an address.",
      ...flow.map(({ on }) => sectionOf(on)),
    ],
  );
