/**
 * Guarantees, every service its own process
 * 1. A posting is one trace from the gateway through vacancies, its outbox and the queue to the matcher.
 * 2. Confirming a campaign is one trace from the gateway through outreach, its outbox and the queue to the tray.
 * 3. Every span lies below one of its trace; none holds an id, a name, a number or a text.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { eventually } from "@qianxian/testing/servers";
import { startWalk, type Walk } from "./testing/a-walk.ts";
import { sewing } from "./testing/walk/story.ts";

type Attribute = { key: string; value: { stringValue?: string } };
type Sent = { traceId: string; spanId: string; parentSpanId?: string; name: string; attributes: Attribute[] };
type Body = { resourceSpans: { resource: { attributes: Attribute[] }; scopeSpans: { spans: Sent[] }[] }[] };
type Span = Sent & { service: string };

const spansIn = ({ resourceSpans }: Body): Span[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === "service.name")?.value.stringValue ?? "";
    return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service })));
  });

const collected: Span[] = [];
let collector: Server;
let walk: Walk;

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      collected.push(...spansIn(JSON.parse(body) as Body));
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  walk = await startWalk(200, { tracesTo: `http://127.0.0.1:${port}` });
}, 120_000);
afterAll(async () => {
  await walk?.stop();
  collector?.close();
}, 60_000);

/** The newest trace that begins at the gateway with this operation, once all these services have a part in it. */
const traceBegunBy = (name: string, services: readonly string[]): Promise<Span[]> =>
  eventually(
    () => {
      const root = collected.findLast((span) => span.service === "gateway" && span.name === name);
      const spans = collected.filter(({ traceId }) => traceId === root?.traceId);
      return services.every((service) => spans.some((span) => span.service === service)) ? spans : false;
    },
    `${name} is traced at ${services.join(", ")}`,
    30_000,
  );

const namesAt = (spans: readonly Span[], service: string): string[] => [
  ...new Set(spans.filter((span) => span.service === service).map(({ name }) => name)),
];

/** What has arrived of a trace. */
const spansOf = (traceId: string | undefined): Span[] => collected.filter((span) => span.traceId === traceId);

/** Spans of a trace whose parent has not arrived. */
const orphansIn = (traceId: string | undefined): Span[] => {
  const spans = spansOf(traceId);
  const ids = new Set(spans.map(({ spanId }) => spanId));
  return spans.filter(({ parentSpanId }) => parentSpanId && !ids.has(parentSpanId));
};

describe("one trace", () => {
  let vacancyId: string;

  it("leads from a posting through the queue to the matcher", async () => {
    const posted = await walk.employer(vacanciesRoutes.publishVacancy, sewing);
    vacancyId = posted.id;
    const spans = await traceBegunBy("POST /v1/vacancies", ["gateway", "identity", "vacancies", "matcher"]);
    expect(namesAt(spans, "vacancies")).toEqual(["POST /v1/vacancies"]);
    expect(namesAt(spans, "matcher")).toEqual(["matcher.vacancies vacancies.vacancies-changed"]);
    await eventually(() => orphansIn(spans[0]?.traceId).length === 0, "no span is without the one above it", 30_000);
  }, 60_000);

  it("leads from a confirmed campaign through the queue to the tray", async () => {
    const { id } = await walk.staff(outreachRoutes.planCampaign, { vacancyIds: [vacancyId], offersPerSeat: 2 });
    await walk.staff(outreachRoutes.sendCampaign, { campaignId: id });
    const spans = await traceBegunBy("POST /v1/campaigns/:campaignId/send", ["gateway", "outreach", "profiles", "tray"]);
    const soFar = (service: string) => namesAt(spansOf(spans[0]?.traceId), service);
    const job = "outreach.messages outreach.message-queued";
    await eventually(() => soFar("outreach").includes(job), "the job's span has arrived", 30_000);
    expect(soFar("outreach")).toContain("POST /v1/campaigns/:campaignId/send");
    expect(soFar("tray")).toEqual(["PUT /messages/:messageId"]);
    await eventually(() => orphansIn(spans[0]?.traceId).length === 0, "no span is without the one above it", 30_000);
    expect(new Set(collected.filter(({ service }) => service === "tray").map(({ traceId }) => traceId)).size).toBe(1);
  }, 60_000);

  it("tells of nobody", () => {
    const told = collected.flatMap(({ name, attributes }) => [name, ...attributes.map(({ value }) => value.stringValue ?? "")]);
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((text) => /[0-9a-f]{8}-[0-9a-f]{4}-|\d{11}|\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
