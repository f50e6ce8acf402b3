import type { VacancyFacts } from "@qianxian/contracts/vacancies";

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
};

/**
 * A string equal for equal content of a posting, whatever the order of its fields. The closing day is left out:
 * intake counts it from the day of import, and the same file a day later is still the same.
 */
export const postingFingerprint = (facts: VacancyFacts): string => {
  const { closesOn: _closesOn, ...content } = facts;
  return JSON.stringify(ordered(content));
};
