import { createHash, createHmac } from "node:crypto";
import type { Route } from "@qianxian/contracts";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { AppError, canonical, type Once, type Terms } from "@qianxian/kernel";
import type { Request } from "express";

/** Header under which a write may be sent again: 1 to 255 visible ASCII characters. */
export const keyHeader = "idempotency-key";
/** Header that says of an answer, with `true`, that it is one given before. */
export const replayedHeader = "idempotent-replayed";

const keyForm = /^[\x21-\x7e]{1,255}$/;
const tagsForm = /^(?:W\/)?"[^"]*"(?:\s*,\s*(?:W\/)?"[^"]*")*$/;

const wrongHeader = (name: string, zh: string, en: string): AppError =>
  new AppError("invalid-input", {}, { fields: [{ pointer: `/${name}`, code: "bad_header", zh, en }] });

/** SHA-256 of a JSON value, whatever the order of its names, as hexadecimal digits. */
const hashOf = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");

/** Whose key it is: of callers without identity, whoever holds the link, which its path names. */
const holderOf = (actor: Actor, params: unknown): string => {
  switch (actor.role) {
    case "employer":
      return actor.employerId;
    case "service":
      return actor.service;
    case "anyone":
      return hashOf(params);
    default:
      return actor.accountId;
  }
};

/** The revisions that an `If-Match` names; `any` for `*`. A proxy that compresses makes a tag weak; it counts. */
const revisionsIn = (header: string): readonly number[] | "any" => {
  const tags = header.trim();
  if (tags === "*") return "any";
  if (!tagsForm.test(tags))
    throw wrongHeader(
      "If-Match",
      "If-Match 要照抄读到的 ETag，连引号一起，例如 \"3\"",
      "send the ETag as it was read, quotation marks included, such as \"3\"",
    );
  const values = [...tags.matchAll(/"([^"]*)"/g)].map(([, value]) => value ?? "");
  return values.filter((value) => /^\d{1,15}$/.test(value)).map(Number);
};

/**
 * The key itself is kept nowhere: a caller may have made it of a person's number. Its hash and that of the input are
 * keyed ones, since whoever has a plain one finds the few digits of a number in it by trying.
 */
const onceOf = (key: string, scope: string, input: unknown, secret: string): Once => {
  const hidden = (text: string) => createHmac("sha256", secret).update(text).digest("hex");
  if (keyForm.test(key)) return { key: hidden(key), scope, bodyHash: hidden(canonical(input)) };
  throw wrongHeader(
    "Idempotency-Key",
    "Idempotency-Key 只能用 1 到 255 个可见的英文字符，中间不能有空格",
    "an Idempotency-Key is 1 to 255 visible ASCII characters without spaces",
  );
};

/**
 * What the headers of a request say about it: its key, and the revision its change is based on.
 * @throws AppError `precondition-required` without the If-Match a route needs; `invalid-input` at the header
 */
export const termsOf = (
  req: Pick<Request, "get" | "params">,
  call: { name: string; route: Route; actor: Actor; input: unknown; secret: string },
): Terms => {
  const { name, route, actor, input, secret } = call;
  const key = route.takesKey ? req.get(keyHeader) : undefined;
  const ifMatch = route.conditional ? req.get("if-match") : undefined;
  if (route.conditional && ifMatch === undefined) throw new AppError("precondition-required");
  const scope = `${actor.role} ${holderOf(actor, req.params)} ${name}`;
  return {
    ...(key === undefined ? {} : { once: onceOf(key, scope, input, secret) }),
    ...(ifMatch === undefined ? {} : { basedOn: revisionsIn(ifMatch) }),
  };
};

/** The ETag of an answer that is one thing with a revision; null for any other. */
export const tagOf = (output: unknown): string | null => {
  const { revision } = (output ?? {}) as { revision?: unknown };
  return Number.isInteger(revision) ? `"${String(revision)}"` : null;
};
