import { makeQianxian, QianxianProblem, unwrap } from "@qianxian/client";
import { pageToken } from "./page.ts";

const asPage = (request: Request): Promise<Response> => {
  request.headers.set("x-csrf-token", pageToken);
  return globalThis.fetch(request);
};

/** Every public operation, in the name of who is logged in. */
export const api = makeQianxian({ baseUrl: globalThis.location.origin, fetch: asPage, retries: 2 });

export { QianxianProblem, unwrap };

/** Where to log in, and come back here afterwards. */
export const logInAddress = (): string =>
  `/login?next=${encodeURIComponent(globalThis.location.pathname + globalThis.location.search)}`;

/** A fresh key for one act: the same act tried again carries the same one and is done once. */
export const newKey = (): string => crypto.randomUUID();
