import type { Request, Response } from "express";

/** The cookie of somebody who logged in on the pages; no script can read it, no other site makes a browser send it. */
export type SessionCookie = {
  /** The session's token in a request, or null. */
  read(req: Pick<Request, "get">): string | null;
  /** Gives a browser a token until it expires. */
  give(res: Response, token: string, expiresAt: string): void;
  /** Takes it away. */
  take(res: Response): void;
};

const hoursMax = 12;

/**
 * Over https the cookie is `__Host-qx_session`, which no other host, path or plain connection can set; on a plain
 * address of this machine, where `__Host-` can't be, it is `qx_session`.
 */
export const sessionCookie = (publicUrl: string, now: () => number = Date.now): SessionCookie => {
  const isSecure = new URL(publicUrl).protocol === "https:";
  const name = isSecure ? "__Host-qx_session" : "qx_session";
  const pattern = new RegExp(`(?:^|;)\\s*${name}=([\\w.~-]{1,300})(?:;|$)`);
  const set = (res: Response, value: string, seconds: number): void => {
    const secure = isSecure ? "; Secure" : "";
    res.setHeader("Set-Cookie", `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`);
  };
  return {
    read: (req) => pattern.exec(req.get("cookie") ?? "")?.[1] ?? null,
    give: (res, token, expiresAt) => {
      const seconds = Math.floor((Date.parse(expiresAt) - now()) / 1_000);
      set(res, token, Math.max(0, Math.min(seconds, hoursMax * 3_600)));
    },
    take: (res) => set(res, "", 0),
  };
};
