import type { Response } from "express";

const problems = {
  "invalid-message": {
    status: 400,
    zh: "请求内容不符合要求。",
    en: "The request does not have the right form.",
  },
  "message-not-found": { status: 404, zh: "没有这条消息。", en: "No such message." },
  "message-id-taken": {
    status: 409,
    zh: "这个消息编号已经用于另一条内容不同的消息。",
    en: "This message id belongs to a message with other content.",
  },
  "message-refused": { status: 422, zh: "通道拒收这条消息。", en: "The tray refuses this message." },
  unexpected: { status: 500, zh: "通道出了问题，请稍后再试。", en: "The tray failed; try later." },
} as const;

export type ProblemCode = keyof typeof problems;

/** Answers Problem Details (RFC 9457) with a stable code and both languages. */
export const sendProblem = (response: Response, code: ProblemCode): void => {
  const { status, zh, en } = problems[code];
  response
    .status(status)
    .type("application/problem+json")
    .send(JSON.stringify({ type: "about:blank", title: en, status, code, detail: { zh, en } }));
};
