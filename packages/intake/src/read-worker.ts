import type { WorkerRow } from "@qianxian/contracts/profiles";
import type { VillageCode } from "@qianxian/contracts/vocabulary";
import { quotable } from "./contact-data.ts";
import { readHomeVillage } from "./home-village.ts";
import { isBroken, plain, writtenName } from "./plain-text.ts";
import { readSaidFacts, type SaidFacts } from "./said-facts.ts";
import { type ColumnRemark, readWorkerRow } from "./worker-row.ts";

/** A person of a list, identifiers normalised but not yet checked against the law's rules. */
export type ListedPerson = {
  /** The list's own number of the person. */
  externalId: string | null;
  name: string;
  /** 17 digits and a digit or X. */
  idNumber: string | null;
  /** Eleven digits. */
  phone: string | null;
  village: VillageCode;
  /** What the row states; what it does not speak of is absent. */
  said: SaidFacts;
  /** The texts of the row as they were read, for telling whether a row has come before. */
  row: WorkerRow;
};

export type ReadWorker =
  | { outcome: "read"; externalId: string | null; person: ListedPerson; because: ColumnRemark[] }
  | { outcome: "refused"; externalId: string | null; because: ColumnRemark[] };

const compact = (text: string): string => plain(text).replace(/[\s'’-]/g, "").toUpperCase();

const idNumberOf = (row: WorkerRow): { idNumber: string | null; because: ColumnRemark[] } => {
  const text = compact(row.idNumber);
  if (text === "") return { idNumber: null, because: [] };
  if (/^\d{17}[\dX]$/.test(text)) return { idNumber: text, because: [] };
  const say = (zh: string, en: string) => ({ idNumber: null, because: [{ column: "idNumber" as const, zh, en }] });
  if (/^\d(?:\.\d+)?E\+?\d+$/.test(text))
    return say("身份证号码被表格软件改成了科学计数，请把这一列设成文本，再重新填写", "A spreadsheet has turned the ID number into a rounded figure; format the column as text and enter it again.");
  if (/^\d{15}$/.test(text))
    return say("身份证号码是15位的旧号码，请填18位的", "The ID number is of the old kind with 15 digits; enter the one with 18.");
  return say("身份证号码不是18位，请核对", "The ID number does not have 18 digits.");
};

const mobile = /^(?:0086|\+?86)?(1[3-9]\d{9})$/;

const phoneOf = (row: WorkerRow): { phone: string | null; because: ColumnRemark[] } => {
  const pieces = plain(row.phone).split(/[、,;/|]+/).map(compact).filter((piece) => piece !== "");
  const phone = pieces.map((piece) => mobile.exec(piece)?.[1]).find((found) => found !== undefined) ?? null;
  const because: ColumnRemark[] =
    phone === null && pieces.length > 0
      ? [{ column: "phone", zh: "电话不是11位的手机号码，没有记，请核对", en: "The phone number is no mobile number of 11 digits; it is left out." }]
      : [];
  return { phone, because };
};

/** The list's number as it may be repeated: not when somebody has put a phone or ID number there. */
const shownId = (raw: unknown): string | null => {
  const value = (raw as { externalId?: unknown } | null)?.externalId;
  return typeof value === "string" && value.length <= 100 && !isBroken(value) ? quotable(value, 100) : null;
};

const nobodyKnown: ColumnRemark = {
  column: "idNumber",
  zh: "身份证号码和编号都没有，认不出是谁，请补上一样",
  en: "Neither an ID number nor a number of the list is given; nobody can tell who it is.",
};

/**
 * Reads a row of a village's or town's list: who it is and what it states, or why it can't be taken in. `because`
 * names columns and never repeats a name, phone or ID number. `today` is `YYYY-MM-DD`. Never throws.
 */
export const readWorker = (raw: unknown, { today }: { today: string }): ReadWorker => {
  const reading = readWorkerRow(raw);
  const shown = shownId(raw);
  if (!reading.readable) return { outcome: "refused", externalId: shown, because: reading.because };
  const { row } = reading;
  const externalId = row.externalId === "" ? null : row.externalId;
  const { idNumber, because: ofId } = idNumberOf(row);
  const home = readHomeVillage(row.town, row.village);
  const fatal: ColumnRemark[] = [...ofId];
  if (ofId.length === 0 && idNumber === null && externalId === null) fatal.push(nobodyKnown);
  if ("says" in home) fatal.push({ column: "village", ...home.says });
  if (fatal.length > 0 || "says" in home) return { outcome: "refused", externalId: shown, because: fatal };
  const { phone, because: ofPhone } = phoneOf(row);
  const { said, remarks } = readSaidFacts(row, today);
  const name = writtenName(row.name);
  const person: ListedPerson = { externalId, name, idNumber, phone, village: home.village, said, row };
  return { outcome: "read", externalId: shown, person, because: [...ofPhone, ...remarks] };
};
