import { setTimeout as wait } from "node:timers/promises";
import { type Logger, traceRequest } from "@qianxian/telemetry";
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler, type Response } from "express";
import { z } from "zod";
import { Behaviour, takeHang } from "./behaviour.ts";
import type { Ledger } from "./ledger.ts";
import { maskNumber, MessageId, NewMessage, receiptOf } from "./message.ts";
import { trayPage } from "./page.ts";
import { sendProblem } from "./problem.ts";

export type TrayParts = { ledger: Ledger; log: Logger };

const Limit = z.coerce.number().int().min(1).max(1_000).default(100);

type State = TrayParts & { behaviour: Behaviour };

const answerNew = async (state: State, messageId: string, message: NewMessage, response: Response) => {
  const outcome = await state.ledger.put(messageId, message);
  state.log.info({ messageId, outcome: outcome.kind }, "message");
  if (outcome.kind === "different") return sendProblem(response, "message-id-taken");
  if (outcome.kind === "known") return void response.json(outcome.receipt);
  const { hangs, next } = takeHang(state.behaviour);
  state.behaviour = next;
  if (hangs) return undefined;
  return void response.status(201).json(outcome.receipt);
};

const putMessage = async (state: State, request: Request, response: Response) => {
  const id = MessageId.safeParse(request.params["messageId"]);
  const message = NewMessage.safeParse(request.body);
  if (!id.success || !message.success) return sendProblem(response, "invalid-message");
  if (state.behaviour.delayMs > 0) await wait(state.behaviour.delayMs);
  if (state.behaviour.refuse && !state.ledger.find(id.data)) {
    state.log.info({ messageId: id.data, outcome: "refused" }, "message");
    return sendProblem(response, "message-refused");
  }
  return answerNew(state, id.data, message.data, response);
};

const listMessages = (state: State, request: Request, response: Response) => {
  const limit = Limit.safeParse(request.query["limit"]);
  if (!limit.success) return sendProblem(response, "invalid-message");
  const items = state.ledger
    .newest(limit.data)
    .map((row) => ({ ...receiptOf(row), to: maskNumber(row.to), text: row.text }));
  return void response.json({ items });
};

const putBehaviour = (state: State, request: Request, response: Response) => {
  const behaviour = Behaviour.safeParse(request.body);
  if (!behaviour.success) return sendProblem(response, "invalid-message");
  state.behaviour = behaviour.data;
  state.log.info(behaviour.data, "behaviour");
  return void response.json(state.behaviour);
};

/** The caller's trace goes on here, so that a message can be followed up to the tray. */
const traced: RequestHandler = (request, response, next) => {
  const traceParent = request.get("traceparent");
  if (traceParent === undefined) return next();
  const answering = traceRequest({ requestId: null, traceParent });
  response.once("close", () => {
    const route = (request.route as { path?: string } | undefined)?.path ?? "-";
    answering.end(`${request.method} ${route}`, { "http.response.status_code": response.statusCode });
  });
  return answering.run(next);
};

const onError =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    const status = error instanceof Error && "status" in error ? error.status : 500;
    if (typeof status === "number" && status < 500) return sendProblem(response, "invalid-message");
    log.error({ code: error instanceof Error && "code" in error ? error.code : null }, "failed");
    return sendProblem(response, "unexpected");
  };

/** The tray over HTTP: takes messages in once by id, shows them, and misbehaves as told. */
export const makeTrayApp = (parts: TrayParts): Express => {
  const state: State = { ...parts, behaviour: Behaviour.parse({}) };
  const app = express();
  app.disable("x-powered-by");
  app.use(traced, express.json({ limit: "16kb" }));
  app.get("/healthz", (_request, response) => void response.json({ status: "ok" }));
  app.put("/messages/:messageId", (request, response) => putMessage(state, request, response));
  app.get("/messages/:messageId", (request, response) => {
    const row = state.ledger.find(request.params.messageId);
    return row ? void response.json(receiptOf(row)) : sendProblem(response, "message-not-found");
  });
  app.get("/messages", (request, response) => listMessages(state, request, response));
  app.put("/behaviour", (request, response) => putBehaviour(state, request, response));
  app.get("/behaviour", (_request, response) => void response.json(state.behaviour));
  app.get("/", (_request, response) => {
    response.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.type("html").send(trayPage(state.ledger.newest(200)));
  });
  app.use((_request, response) => sendProblem(response, "message-not-found"));
  app.use(onError(parts.log));
  return app;
};
