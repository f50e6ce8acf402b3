/** The values that a patch takes the place of, by the names of its facts. */
export const factsBefore = <Facts extends object, Patch extends object>(facts: Facts, patch: Patch): Patch =>
  Object.fromEntries(Object.keys(patch).map((fact) => [fact, facts[fact as keyof Facts]])) as Patch;

/** Do these facts still have the values they had? Order counts, as it is the order of a wish. */
export const isStillSo = (facts: object, base: object): boolean => JSON.stringify(factsBefore(facts, base)) === JSON.stringify(base);

/** What of a form's facts differs from those it was opened with: only that is sent, so that nothing else is written over. */
export const changedFacts = <Patch extends object>(patch: Patch, opened: Patch): Partial<Patch> =>
  Object.fromEntries(
    Object.entries(patch).filter(([fact, value]) => JSON.stringify(value) !== JSON.stringify(opened[fact as keyof Patch])),
  ) as Partial<Patch>;
