/** What a search for one person is sent as: exactly one of name, phone and ID number. */
export type AskedPerson = { name: string } | { phone: string } | { idNumber: string };

const phone = /^(?:\+?86)?(1\d{10})$/;
const idNumber = /^\d{17}[\dX]$/;

/**
 * Tells what somebody typed: a phone number (spaces, hyphens and +86 do not matter), an ID number, or else a name. Null
 * for what is none of them, such as half a number.
 */
export const askedPerson = (typed: string): AskedPerson | null => {
  const text = typed.normalize("NFKC").trim();
  const compact = text.replaceAll(/[\s-]/g, "").toUpperCase();
  const [, digits] = phone.exec(compact) ?? [];
  if (digits) return { phone: digits };
  if (idNumber.test(compact)) return { idNumber: compact };
  if (compact === "" || /\d/.test(compact)) return null;
  return { name: text };
};
