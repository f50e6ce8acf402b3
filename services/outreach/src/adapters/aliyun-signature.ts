import { createHash, createHmac } from "node:crypto";

/** A call of an Aliyun RPC-style API: everything travels in the query, the body is empty. */
export type AliyunCall = {
  host: string;
  action: string;
  version: string;
  query: Readonly<Record<string, string>>;
  /** ISO 8601 without fractions, UTC. */
  date: string;
  nonce: string;
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** RFC 3986: everything but unreserved characters, the ones `encodeURIComponent` spares included. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The query as it is signed and as it must be sent: sorted by name, RFC 3986. */
export const canonicalQuery = (query: Readonly<Record<string, string>>): string =>
  Object.entries(query)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .join("&");

/**
 * The headers of a call under Aliyun's signature version 3 (ACS3-HMAC-SHA256).
 * Source: help.aliyun.com, "V3版本请求体&签名机制"; its worked example is a test.
 */
export const signedHeaders = (
  call: AliyunCall,
  key: { id: string; secret: string },
): Record<string, string> => {
  const payload = sha256("");
  const headers: Record<string, string> = {
    host: call.host,
    "x-acs-action": call.action,
    "x-acs-content-sha256": payload,
    "x-acs-date": call.date,
    "x-acs-signature-nonce": call.nonce,
    "x-acs-version": call.version,
  };
  const names = Object.keys(headers).toSorted();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join("");
  const signed = names.join(";");
  const canonical = ["POST", "/", canonicalQuery(call.query), lines, signed, payload].join("\n");
  const signature = createHmac("sha256", key.secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest("hex");
  return {
    ...headers,
    authorization: `ACS3-HMAC-SHA256 Credential=${key.id},SignedHeaders=${signed},Signature=${signature}`,
  };
};
