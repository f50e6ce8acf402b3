import { AsyncLocalStorage } from "node:async_hooks";
import { createHash, randomBytes } from "node:crypto";
import { ROOT_CONTEXT, type Span, type SpanContext, SpanKind, SpanStatusCode, trace, TraceFlags, type Tracer } from "@opentelemetry/api";
import type { SpanExporter } from "@opentelemetry/sdk-trace-base";

/** Words from closed lists only, as in the metrics: a trace is kept by others, and tells of nobody. */
export type SpanFacts = Readonly<Record<string, string | number>>;

let tracer: Tracer | null = null;
const spans = new AsyncLocalStorage<Span>();

/**
 * The ids of a request's trace and of its first span. They follow from the request id, which every
 * event carries through outbox and queue: so what is done for a request hours later is of its trace.
 */
export const traceOf = (requestId: string): { traceId: string; spanId: string } => {
  const hash = createHash("sha256").update(requestId).digest("hex");
  return { traceId: hash.slice(0, 32), spanId: hash.slice(32, 48) };
};

/** The ids that the next span without a parent is to have; set and read within one synchronous call. */
let first: { traceId: string; spanId: string } | null = null;
const idGenerator = {
  generateTraceId: () => first?.traceId ?? randomBytes(16).toString("hex"),
  generateSpanId: () => first?.spanId ?? randomBytes(8).toString("hex"),
};

const pattern = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

const remote = (ids: { traceId: string; spanId: string }): SpanContext => ({
  ...ids,
  traceFlags: TraceFlags.SAMPLED,
  isRemote: true,
});

const spanUnder = (by: Tracer, name: string, kind: SpanKind, parent: SpanContext, attributes: SpanFacts): Span =>
  by.startSpan(name, { kind, attributes }, trace.setSpanContext(ROOT_CONTEXT, parent));

/** Where somebody else's span says it belongs; a header that does not fit the request id is a stranger's. */
const parentIn = (header: string | undefined, requestId: string | null): SpanContext | null => {
  const [, traceId, spanId] = pattern.exec(header ?? "") ?? [];
  if (traceId === undefined || spanId === undefined) return null;
  return requestId === null || traceOf(requestId).traceId === traceId ? remote({ traceId, spanId }) : null;
};

const firstSpan = (by: Tracer, name: string, requestId: string | null): Span => {
  first = requestId === null ? null : traceOf(requestId);
  try {
    return by.startSpan(name, { kind: SpanKind.SERVER, root: true }, ROOT_CONTEXT);
  } finally {
    first = null;
  }
};

/** A span of a request that is being answered. */
export type Answering = {
  run<T>(work: () => T): T;
  /** Says what it was and how it was answered. */
  end(name: string, facts: SpanFacts & { "http.response.status_code": number }): void;
};

const untraced: Answering = { run: (work) => work(), end: () => {} };

/** Opens the span of a request, below the caller's span that the header `traceparent` names; nothing while tracing is off. */
export const traceRequest = (from: { requestId: string | null; traceParent: string | undefined }): Answering => {
  if (!tracer) return untraced;
  const parent = parentIn(from.traceParent, from.requestId);
  const span = parent
    ? spanUnder(tracer, "request", SpanKind.SERVER, parent, {})
    : firstSpan(tracer, "request", from.requestId);
  return {
    run: (work) => spans.run(span, work),
    end: (name, facts) => {
      span.updateName(name).setAttributes(facts);
      if (facts["http.response.status_code"] >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
};

/** Runs one job of a queue in a span of the request that caused it; nothing but the work while tracing is off. */
export const traceJob = async <T>(
  job: { name: string; requestId: string; facts: SpanFacts },
  work: () => Promise<T>,
): Promise<T> => {
  if (!tracer) return work();
  const span = spanUnder(tracer, job.name, SpanKind.CONSUMER, remote(traceOf(job.requestId)), job.facts);
  try {
    return await spans.run(span, work);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
};

/** The header that tells another process where its span belongs; none while tracing is off. */
export const traceHeaders = (): Record<string, string> => {
  const context = spans.getStore()?.spanContext();
  return context ? { traceparent: `00-${context.traceId}-${context.spanId}-01` } : {};
};

/**
 * Turns tracing on for this process. Libraries are instrumented by hand: a hook on imports breaks
 * Prisma's client. @returns a function that sends what is left and turns it off
 */
export const startTracing = async (service: string, exporter: SpanExporter): Promise<() => Promise<void>> => {
  const { BasicTracerProvider, BatchSpanProcessor } = await import("@opentelemetry/sdk-trace-base");
  const { resourceFromAttributes } = await import("@opentelemetry/resources");
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": service }),
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: 1_000 })],
    idGenerator,
  });
  tracer = provider.getTracer("qianxian");
  return async () => {
    tracer = null;
    await provider.shutdown();
  };
};

/** Turns tracing on towards an OTLP collector, such as `http://collector:4318`. */
export const startTracingTo = async (service: string, endpoint: string): Promise<() => Promise<void>> => {
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
  return startTracing(service, new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` }));
};
