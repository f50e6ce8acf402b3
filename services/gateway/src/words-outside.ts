import { type ErrorCode, errors } from "@qianxian/contracts";

const later = "现在人多，没有办成。请过一会儿再点一次。";

const plainer: Partial<Record<ErrorCode, string>> = {
  "rate-limited": later,
  "try-again-later": later,
  "service-unreachable": "系统有一部分没有回应，没有办成。请过一会儿再点一次。",
  "route-not-found": "网址不对或不完整，请用原来的链接再打开一次。",
  "invalid-input": "网址不对或不完整，请用原来的链接再打开一次。",
  "offer-closed": "这个岗位已经招满或者关闭了。想找别的活，请给劳务公司打电话。",
};

/** An error in words for somebody who has no account and no office. */
export const wordsOutside = (code: ErrorCode): string => plainer[code] ?? errors[code].zh;
