/** Not an area of GB/T 2260, so no citizen has an ID number that begins with it. */
export const demoIdArea = "990000";

/**
 * 154 is the one prefix between 150 and 159 that was never given to an operator (number lists such as
 * libphonenumber's have 15[0-35-9]), so a message or a call to it reaches nobody.
 */
export const demoPhonePrefix = "154";

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check digit of the first 17 digits of an ID number, by GB 11643 (ISO 7064 MOD 11-2). */
export const idNumberCheckDigit = (first17: string): string => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return "10X98765432".charAt(sum % 11);
};

/**
 * A fictional ID number: unassigned area, real date, check digit right.
 * `sequence` (1 to 999) only keeps people of one birthday apart and carries no other meaning.
 */
export const demoIdNumber = (birthDate: string, sequence: number): string => {
  const first17 = demoIdArea + birthDate.replaceAll("-", "") + String(sequence).padStart(3, "0");
  return first17 + idNumberCheckDigit(first17);
};

/** A phone number nobody has; different for each number below 100 million. */
export const demoPhone = (number: number): string =>
  demoPhonePrefix + String((number * 61_803_399 + 27_182_818) % 100_000_000).padStart(8, "0");
