import { flow, queueName } from "@qianxian/contracts";
import { markdownPage, type Page, table } from "./page.ts";

const steps = flow.flatMap(({ on, run }, index) =>
  run.map((step) => {
    const [reader = "", useCase = ""] = step.split("/");
    const [writer = "", event = ""] = on.type.split(".");
    return { number: index + 1, event, writer, reader, useCase, queue: queueName(reader, on.aggregate) };
  }),
);

const drawing = (): string => {
  const arrows = steps.map(
    ({ number, event, writer, reader, useCase }) =>
      `  ${writer} -- "${number}. ${event}: ${useCase}" --> ${reader}`,
  );
  return ["```mermaid", "flowchart LR", ...arrows, "```"].join("\n");
};

/** Which event runs which use case where, in business order. */
export const flowPage = (): Page =>
  markdownPage("flow.md", { title: "The flow", source: "`packages/contracts/src/flow.ts`" }, [
    "An event waits in its writer's outbox, the writer's relay adds it to one queue per reader, " +
      "and the reader runs a use case.",
    drawing(),
    table(
      ["Step", "Event", "Written by", "Queue", "Runs"],
      steps.map(({ number, event, writer, reader, useCase, queue }) => [
        String(number),
        `\`${writer}.${event}\``,
        writer,
        `\`${queue}\``,
        `\`services/${reader}/src/use-cases/${useCase}.ts\``,
      ]),
    ),
  ]);
