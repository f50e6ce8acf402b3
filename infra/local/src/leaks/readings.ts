/** How an identifier was written where it was found. */
export type WrittenForm = "plain" | "percent-encoded" | "escaped" | "base64" | "hexadecimal" | "grouped";

/** A text as it reads once one way of writing it differently is undone. */
export type Reading = { form: WrittenForm; text: string };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes as text, or null when they are none. */
const textOf = (bytes: Uint8Array): string | null => {
  try {
    const text = utf8.decode(bytes);
    // oxlint-disable-next-line no-control-regex
    return /[\0-\x08\x0e-\x1f]/.test(text) ? null : text;
  } catch {
    return null;
  }
};

const undoPercent = (text: string): string | null => {
  if (!/%[\da-f]{2}/i.test(text)) return null;
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => textOf(Buffer.from(run.replaceAll("%", ""), "hex")) ?? run);
};

/** JSON's `\uXXXX`, however often escaped again, and HTML's numbers. */
const undoEscapes = (text: string): string | null => {
  if (!/\\u[\da-f]{4}|&#/i.test(text)) return null;
  return text
    .replaceAll(/\\+u([\da-f]{4})/gi, (_all, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
    .replaceAll(/&#x([\da-f]{1,6});/gi, (_all, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replaceAll(/&#(\d{1,7});/g, (_all, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)));
};

const uuid = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi;

/** Every run that may be base64, and its parts, since a path has slashes too. */
const base64Runs = (text: string): Set<string> => {
  const runs = new Set<string>();
  for (const [run] of text.matchAll(/[\w+/-]{8,}={0,2}/g)) {
    runs.add(run);
    for (const part of run.split(/[/_-]/)) if (part.length >= 8 && part.length < run.length) runs.add(part);
  }
  return runs;
};

/** Could a text hold an identifier, in whichever form? */
const isTelling = (text: string | null): text is string =>
  text !== null && /\p{Script=Han}{2}|\d{3}|\\u[\da-f]{4}|%[\da-f]{2}/iu.test(text);

const undoBase64 = (text: string): string | null => {
  const found: string[] = [];
  for (const run of base64Runs(text)) {
    const decoded = textOf(Buffer.from(run, "base64"));
    if (isTelling(decoded)) found.push(decoded);
  }
  return found.length > 0 ? found.join("\n") : null;
};

const undoHexadecimal = (text: string): string | null => {
  const found: string[] = [];
  for (const [run] of text.matchAll(/(?:[\da-f]{2}){6,}/gi)) {
    const decoded = textOf(Buffer.from(run, "hex"));
    if (isTelling(decoded)) found.push(decoded);
  }
  return found.length > 0 ? found.join("\n") : null;
};

const wide = /[０-９Ｘ]/g;
const gap = /(?<=\d)[ \-\u00a0\u3000](?=\d)/g;

/** Digits that stand in groups, or in full width, drawn together. */
const undoGroups = (text: string): string | null => {
  const narrow = text.replaceAll(wide, (digit) => digit.normalize("NFKC"));
  const drawn = narrow.replaceAll(gap, "");
  return drawn === text ? null : drawn;
};

type Undo = (text: string) => string | null;

const apply = (texts: readonly Reading[], form: WrittenForm, undo: Undo): Reading[] =>
  texts.flatMap(({ text }) => {
    const undone = undo(text);
    return undone === null ? [] : [{ form, text: undone }];
  });

/** A text in every way it may have been written: as it stands, decoded, unescaped, digits drawn together; ids taken out. */
export const readingsOf = (text: string): Reading[] => {
  const plain: Reading = { form: "plain", text: text.replaceAll(uuid, " ") };
  const decoded = [...apply([plain], "base64", undoBase64), ...apply([plain], "hexadecimal", undoHexadecimal)];
  const whole = [plain, ...decoded];
  const open = [...whole, ...apply(whole, "percent-encoded", undoPercent), ...apply(whole, "escaped", undoEscapes)];
  return [...open, ...apply(open, "grouped", undoGroups)];
};
