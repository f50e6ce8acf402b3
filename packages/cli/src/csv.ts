/** Begins every file, so that Excel reads it as UTF-8. */
export const byteOrderMark = "\ufeff";

/** Excel and its kin run a cell that begins so as a formula. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

const cellOf = (value: string | number): string => {
  const text = String(value);
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** One record of a CSV file (RFC 4180, line end included) in which no cell is run as a formula. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map(cellOf).join(",")}\r\n`;
