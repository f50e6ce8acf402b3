import type { components } from "./generated.ts";

type Problem = components["schemas"]["Problem"];

/** A wrong field: JSON pointer (RFC 6901) into the input, code, and both texts. */
export type FieldProblem = NonNullable<Problem["errors"]>[number];

type Facts = {
  code: string;
  zh: string;
  en: string;
  status: number;
  requestId: string;
  fields?: readonly FieldProblem[];
};

/**
 * What went wrong: the gateway's own problem, or `gateway-unreachable` (status 0: no answer came) and
 * `not-a-gateway` (an answer came, from something else). `requestId` finds it in the gateway's logs.
 */
export class QianxianProblem extends Error {
  override readonly name = "QianxianProblem";
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly status: number;
  readonly requestId: string;
  readonly fields: readonly FieldProblem[];

  constructor(facts: Facts, options?: { cause?: unknown }) {
    super(`${facts.code}: ${facts.en}`, options);
    this.code = facts.code;
    this.zh = facts.zh;
    this.en = facts.en;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.fields = facts.fields ?? [];
  }
}

/** The problem of a request to which no answer came. */
export const unreachable = (requestId: string, cause: unknown): QianxianProblem =>
  new QianxianProblem(
    {
      code: "gateway-unreachable",
      zh: "连不上网关，请检查网址和网络，稍后再试。",
      en: "The gateway does not answer; check its address and the network, and try again.",
      status: 0,
      requestId,
    },
    { cause },
  );

/** The problem of an answer that no gateway gives, such as the page of a proxy. */
export const notAGateway = (requestId: string, status: number): QianxianProblem =>
  new QianxianProblem({
    code: "not-a-gateway",
    zh: "这个网址的回答不是牵线网关给的，请检查网址。",
    en: "What answers at this address is no Qianxian gateway; check the address.",
    status,
    requestId,
  });

const isProblem = (body: unknown): body is Problem => {
  const { code, detail } = (body ?? {}) as Partial<Problem>;
  return typeof code === "string" && typeof detail?.zh === "string" && typeof detail.en === "string";
};

/** The problem in an answer's body. */
export const problemIn = (body: unknown, response: Response): QianxianProblem => {
  const { status } = response;
  const requestId = response.headers.get("x-request-id") ?? "";
  if (!isProblem(body)) return notAGateway(requestId, status);
  const { code, detail, errors = [] } = body;
  return new QianxianProblem({ code, ...detail, status, requestId: body.requestId, fields: errors });
};
