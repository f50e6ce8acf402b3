import { createCipheriv, createHmac } from "node:crypto";
import { countyKey } from "../adapters/county-key.ts";
import { testKey } from "./profiles-app.ts";

const { before } = countyKey(testKey);

/** A text as it was sealed before there were data keys (v1), under the county key of tests. */
export const sealedBefore = (column: string, rowId: string, text: string): string => {
  const iv = Buffer.alloc(12, 5);
  const cipher = createCipheriv("aes-256-gcm", before.sealKey, iv);
  cipher.setAAD(Buffer.from(`${column}|${rowId}`));
  const data = Buffer.concat([cipher.update(text), cipher.final()]);
  return ["v1", before.sealId, ...[iv, cipher.getAuthTag(), data].map((part) => part.toString("base64url"))].join(".");
};

/** The hash by which a text was looked up then. */
export const hashedBefore = (column: string, text: string): string =>
  createHmac("sha256", before.indexKey).update(`${column}|${text}`).digest("base64url");
