import { createHmac } from "node:crypto";
import type { SealedClass } from "@qianxian/contracts/profiles";
import { AppError } from "@qianxian/kernel";
import type { KeyClass } from "../domain/data-key.ts";
import type { IdentifierColumn } from "../domain/identifiers.ts";
import type { SealedCell } from "../domain/key-rotation.ts";
import type { ComparedText, Vault } from "../ports/vault.ts";
import type { HeldKey, HeldKeys } from "./key-ring.ts";
import { headerOf, openText, prefixOf, sealText } from "./sealed-text.ts";

/** Under which class's keys a column lies. */
const classes = {
  name: "name",
  phone: "phone",
  "id-number": "id-number",
  contact: "contact",
} as const satisfies Record<IdentifierColumn, SealedClass>;

const indexClassOf = (column: IdentifierColumn | ComparedText): KeyClass =>
  column === "list-number" || column === "list-row" ? "list" : classes[column];

/** What binds a ciphertext to its class, column and row. */
const aadOf = (column: IdentifierColumn, rowId: string): Buffer =>
  Buffer.from(`v2|${classes[column]}|${column}|${rowId}`);

const aadBefore = (column: IdentifierColumn, rowId: string): Buffer => Buffer.from(`${column}|${rowId}`);

const normalised = (text: string): string =>
  text.normalize("NFKC").replaceAll(/[\s-]/g, "").toUpperCase();

const hashOf = ({ id, key }: HeldKey, column: string, text: string): string =>
  `${id}.${createHmac("sha256", key).update(`${column}|${text}`).digest("base64url")}`;

const refused = (column: string, rowId: string, reason: string, cause?: unknown): AppError =>
  new AppError("unexpected", { column, rowId, reason }, { cause });

/**
 * Seals with AES-256-GCM, bound to class, column and row, under the key in force for the column's class; looks up by
 * HMAC-SHA256 under a key of its own. Every ciphertext and hash names its key.
 */
export const aesVault = (keys: HeldKeys): Vault => {
  const seal: Vault["seal"] = (column, rowId, text) => {
    const { id, key } = keys.sealing(classes[column]);
    return sealText(id, key, aadOf(column, rowId), text);
  };
  const open: Vault["open"] = (column, rowId, sealed) => {
    const header = headerOf(sealed, classes[column]);
    const key = header && keys.byId(header.keyId);
    if (!key || key.use !== "seal" || key.class !== classes[column])
      throw refused(column, rowId, "sealed with another key");
    try {
      return openText(sealed, key.key, (header.version === "v1" ? aadBefore : aadOf)(column, rowId));
    } catch (cause) {
      throw refused(column, rowId, "not authentic", cause);
    }
  };
  const index: Vault["index"] = (column, text) =>
    hashOf(keys.indexing(indexClassOf(column))[0], column, normalised(text));

  const isCurrent = ({ column, sealed, index: hash }: SealedCell): boolean =>
    sealed.startsWith(prefixOf(keys.sealing(classes[column]).id)) &&
    (hash === null || hash.startsWith(`${keys.indexing(classes[column])[0].id}.`));
  const renewed = (rowId: string, cell: SealedCell): SealedCell => {
    if (isCurrent(cell)) return cell;
    const text = open(cell.column, rowId, cell.sealed);
    return {
      column: cell.column,
      sealed: seal(cell.column, rowId, text),
      index: cell.index === null ? null : index(cell.column, text),
    };
  };

  return {
    seal,
    open,
    index,
    indexes: (column, text) => {
      const [first, ...others] = keys.indexing(indexClassOf(column));
      const plain = normalised(text);
      return [hashOf(first, column, plain), ...others.map((key) => hashOf(key, column, plain))];
    },
    renew: (row) =>
      row.cells.every(isCurrent) ? row : { ...row, cells: row.cells.map((cell) => renewed(row.id, cell)) },
  };
};
