import type { Actor } from "@qianxian/contracts/vocabulary";
import { accountOf, AppError, networkOf } from "@qianxian/kernel";
import type { Allowance, RateLimiter } from "@qianxian/messaging";
import type { Request, RequestHandler, Response } from "express";

/** How often somebody may ask: of an account, of a key, of an address without either, and of an address that logs in. */
export type Limits = Readonly<Record<LimitName, RateLimiter>>;
export const limitNames = ["account", "key", "address", "log-in"] as const;
export type LimitName = (typeof limitNames)[number];

const secondsOf = (ms: number): number => Math.max(1, Math.ceil(ms / 1_000));

/** Says what is left (draft-ietf-httpapi-ratelimit-headers), and when to come again. */
const tell = (res: Response, name: LimitName, { points, seconds, left, resetMs, isAllowed }: Allowance): void => {
  res.setHeader("RateLimit-Policy", `"${name}";q=${points};w=${seconds}`);
  res.setHeader("RateLimit", `"${name}";r=${left};t=${secondsOf(resetMs)}`);
  if (!isAllowed) res.setHeader("Retry-After", String(secondsOf(resetMs)));
};

const take = async (limits: Limits, name: LimitName, key: string, res: Response): Promise<void> => {
  const allowance = await limits[name].take(key);
  tell(res, name, allowance);
  if (!allowance.isAllowed) throw new AppError("rate-limited", { limit: name });
};

/** Counts a request of somebody known. @throws AppError `rate-limited` */
export const countActor = async (limits: Limits, actor: Actor, res: Response): Promise<void> => {
  if (actor.role === "employer" && actor.accountId === undefined)
    return take(limits, "key", actor.keyId ?? actor.employerId, res);
  const accountId = accountOf(actor);
  if (accountId !== null) await take(limits, "account", accountId, res);
};

/** Counts a request of nobody known, by the network it came from. @throws AppError `rate-limited` */
export const countAddress = (
  limits: Limits,
  name: "address" | "log-in",
  req: Pick<Request, "ip">,
  res: Response,
): Promise<void> => take(limits, name, networkOf(req.ip ?? ""), res);

/** The same before a page. */
export const limitAddress =
  (limits: Limits, name: "address" | "log-in"): RequestHandler =>
  async (req, res, next) => {
    await countAddress(limits, name, req, res);
    next();
  };
