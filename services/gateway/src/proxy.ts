import { fingerprintOf, identityHeader, keyHeader, replayedHeader, requestIdHeader, signIdentity } from "@qianxian/http";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import { currentRequestId, traceHeaders } from "@qianxian/telemetry";
import type { Request, Response } from "express";
import { Pool } from "undici";

/** Headers that pass from a caller to a service; everything else stops at the gateway. */
const passedOn = ["content-type", "accept", "accept-language", "if-match", keyHeader];
/** Headers that pass from a service to a caller. */
const passedBack = ["content-type", "etag", "retry-after", "allow", "location", replayedHeader];

/** Streams a request to one service in the name of an actor, and its answer back. */
export type Forward = (req: Request, res: Response, actor: Actor) => Promise<void>;

/** Identity alone is told with which session a request comes, by the token's fingerprint. */
const sessionFor = ({ locals }: Response, service: string): string | undefined => {
  const credential: unknown = locals["credential"];
  return service === "identity" && typeof credential === "string" ? fingerprintOf(credential) : undefined;
};

const headersFor = async (
  req: Request,
  res: Response,
  actor: Actor,
  service: string,
  secret: string,
): Promise<Record<string, string>> => {
  const headers: Record<string, string> = {
    [identityHeader]: await signIdentity(actor, service, secret, req.ip ?? null, sessionFor(res, service)),
    [requestIdHeader]: currentRequestId() ?? "",
    ...traceHeaders(),
  };
  for (const name of passedOn) {
    const value = req.get(name);
    if (value !== undefined) headers[name] = value;
  }
  return headers;
};

const copyAnswer = (
  res: Response,
  statusCode: number,
  headers: Record<string, string | string[] | undefined>,
): Response => {
  for (const name of passedBack) {
    const value = headers[name];
    if (value) res.setHeader(name, value);
  }
  res.statusCode = statusCode;
  return res;
};

/** The body as it comes in, or as it was read already. */
const bodyOf = (req: Request): Request | Buffer | null => {
  if (req.method === "GET" || req.method === "HEAD") return null;
  return Buffer.isBuffer(req.body) ? req.body : req;
};

/**
 * Keeps a pool of connections to one service.
 * @throws AppError `service-unreachable` when it does not answer within 15 s
 */
export const forwardTo = (service: string, baseUrl: string, secret: string): Forward => {
  const pool = new Pool(baseUrl, { connections: 64, headersTimeout: 15_000, bodyTimeout: 60_000 });
  return async (req, res, actor) => {
    const headers = await headersFor(req, res, actor, service, secret);
    const caller = new AbortController();
    res.on("close", () => {
      if (!res.writableEnded) caller.abort();
    });
    try {
      await pool.stream(
        {
          path: req.originalUrl,
          method: req.method as "GET",
          headers,
          body: bodyOf(req),
          signal: caller.signal,
        },
        ({ statusCode, headers: answered }) =>
          copyAnswer(res, statusCode, answered as Record<string, string>),
      );
    } catch (error) {
      if (caller.signal.aborted) return;
      throw new AppError("service-unreachable", { service }, { cause: error });
    }
  };
};
