import { errors, type Problem } from "@qianxian/contracts";
import { AppError } from "@qianxian/kernel";
import { currentRequestId, type Logger } from "@qianxian/telemetry";
import type { ErrorRequestHandler, RequestHandler } from "express";

type ParserError = { type?: string; status?: number };

/** Whatever was thrown, as an error of ours; what is not ours is `unexpected`. */
export const asAppError = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  // An address whose percent signs do not decode is no address of ours.
  if (error instanceof URIError) return new AppError("route-not-found");
  const { type, status } = (error ?? {}) as ParserError;
  if (type === "entity.too.large") return new AppError("body-too-large");
  if (type?.startsWith("entity.") || status === 400 || status === 415)
    return new AppError("malformed-body");
  return new AppError("unexpected", {}, { cause: error });
};

/** The Problem Details (RFC 9457) of an error. */
export const problemOf = (error: AppError, requestId: string): Problem => {
  const { status, zh, en } = errors[error.code];
  return {
    type: `urn:qianxian:error:${error.code}`,
    title: en,
    status,
    code: error.code,
    detail: { zh, en },
    requestId,
    ...(error.fields.length > 0 ? { errors: [...error.fields] } : {}),
  };
};

/** The one place where an error becomes an answer. */
export const answerErrors =
  (log: Logger): ErrorRequestHandler =>
  (thrown, _req, res, _next) => {
    const error = asAppError(thrown);
    const problem = problemOf(error, currentRequestId() ?? "");
    const fields = { code: error.code, status: problem.status, details: error.details };
    if (problem.status >= 500) log.error({ ...fields, err: error.cause ?? error }, "request failed");
    else log.info(fields, "request refused");
    if (res.headersSent) {
      res.destroy();
      return;
    }
    if (problem.status === 503) res.setHeader("Retry-After", "2");
    res.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  };

/** Answers what no route has taken. */
export const answerUnknownRoute: RequestHandler = () => {
  throw new AppError("route-not-found");
};
