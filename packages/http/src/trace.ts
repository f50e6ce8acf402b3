import { traceRequest } from "@qianxian/telemetry";
import type { NextFunction, Request, Response } from "express";

/** Asked every few seconds by machines; neither logged, counted nor traced. */
export const looks: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

/** The pattern of the route that took a request; `-` when none did. Never the address itself. */
export const routeOf = (req: Request): string => (req.route as { path?: string } | undefined)?.path ?? "-";

/** Goes on within the span of the request `requestId`, which ends when the answer is out or the caller gone. */
export const goOnTraced = (req: Request, res: Response, requestId: string, next: NextFunction): void => {
  if (looks.has(req.path)) return next();
  const answering = traceRequest({ requestId, traceParent: req.get("traceparent") });
  res.once("close", () =>
    answering.end(`${req.method} ${routeOf(req)}`, {
      "http.request.method": req.method,
      "http.route": routeOf(req),
      "http.response.status_code": res.statusCode,
    }),
  );
  answering.run(next);
};
