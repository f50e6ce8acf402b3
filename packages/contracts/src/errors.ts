import { defineErrors, type Route } from "./define.ts";
import { identityErrors } from "./identity/errors.ts";
import { outreachErrors } from "./outreach/errors.ts";
import { placementsErrors } from "./placements/errors.ts";
import { profilesErrors } from "./profiles/errors.ts";
import { vacanciesErrors } from "./vacancies/errors.ts";

/** Errors that any route can answer. */
export const commonErrors = defineErrors({
  "malformed-body": {
    status: 400,
    zh: "请求正文不是有效的 JSON。",
    en: "The request body is not valid JSON.",
    retry: "never",
  },
  "not-authenticated": {
    status: 401,
    zh: "请先登录，或在 Authorization 里带上有效的密钥。",
    en: "Log in first, or send a valid key in the Authorization header.",
    retry: "never",
  },
  "not-allowed": {
    status: 403,
    zh: "您的账号没有这项权限。",
    en: "Your account may not do this.",
    retry: "never",
  },
  "route-not-found": {
    status: 404,
    zh: "没有这个地址，请对照 /docs 的接口说明。",
    en: "No such address; see /docs.",
    retry: "never",
  },
  "method-not-allowed": {
    status: 405,
    zh: "这个地址不支持这种请求方法，请对照 /docs 的接口说明。",
    en: "This address does not take that method; see /docs.",
    retry: "never",
  },
  "body-too-large": {
    status: 413,
    zh: "内容太大，请分批提交。",
    en: "The body is too large; send it in parts.",
    retry: "never",
  },
  "invalid-input": {
    status: 422,
    zh: "有内容填得不对，请看 errors 里指出的字段。",
    en: "Some fields are wrong; see the ones named in errors.",
    retry: "never",
  },
  "rate-limited": {
    status: 429,
    zh: "请求太频繁，请按 Retry-After 里的秒数等一会儿再试。",
    en: "Too many requests; wait for the seconds that Retry-After says.",
    retry: "later",
  },
  unexpected: {
    status: 500,
    zh: "系统出了问题，请稍后再试；仍然不行请把请求编号告诉管理员。",
    en: "Something went wrong on our side; try later, and quote the request id if it stays.",
    retry: "later",
  },
  "service-unreachable": {
    status: 502,
    zh: "有一个内部服务没有回应，请稍后再试。",
    en: "A service behind the gateway does not answer; try again later.",
    retry: "later",
  },
  "try-again-later": {
    status: 503,
    zh: "系统正忙，请稍后再试。",
    en: "Busy; please try again later.",
    retry: "later",
  },
});

/** Errors of a write that carries an `Idempotency-Key`. */
export const keyErrors = defineErrors({
  "idempotency-in-flight": {
    status: 409,
    zh: "带同一个 Idempotency-Key 的请求还在处理，请稍后再试。",
    en: "A request with this Idempotency-Key is still being worked on; try again shortly.",
    retry: "later",
  },
  "idempotency-reused": {
    status: 422,
    zh: "这个 Idempotency-Key 已经用在内容不同的请求上，请换一个新的。",
    en: "This Idempotency-Key has come with another input before; use a new one.",
    retry: "never",
  },
});

/** Errors of a change that names the revision it is based on. */
export const revisionErrors = defineErrors({
  "changed-meanwhile": {
    status: 412,
    zh: "内容刚被别人改过，请重新读取后再改。",
    en: "Somebody else changed it meanwhile; read it again and repeat the change.",
    retry: "never",
  },
  "precondition-required": {
    status: 428,
    zh: "修改时请在 If-Match 里带上读到的 ETag。",
    en: "Send the ETag of what you read in If-Match with a change.",
    retry: "never",
  },
});

/** Every error a caller or a queue can meet. */
export const errors = {
  ...commonErrors,
  ...keyErrors,
  ...revisionErrors,
  ...identityErrors,
  ...profilesErrors,
  ...vacanciesErrors,
  ...outreachErrors,
  ...placementsErrors,
};
export type ErrorCode = keyof typeof errors;

/** Codes a route answers besides those every route can: its own, those of its key and of its revision. */
export const ownErrors = (route: Route): ErrorCode[] => [
  ...(route.errors as readonly ErrorCode[]),
  ...(route.takesKey ? (Object.keys(keyErrors) as ErrorCode[]) : []),
  ...(route.conditional ? (Object.keys(revisionErrors) as ErrorCode[]) : []),
];
