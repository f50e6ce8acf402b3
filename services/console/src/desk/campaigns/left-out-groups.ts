import type { Schema } from "@qianxian/client";

type LeftOut = Schema<"LeftOut">;

export type LeftOutGroup = { reason: LeftOut["reason"]; people: LeftOut[] };

/** People who get nothing, by the reason: those taken out by hand first, then the longest group first. */
export const groupsOf = (leftOut: readonly LeftOut[]): LeftOutGroup[] => {
  const groups = new Map<LeftOut["reason"], LeftOut[]>();
  for (const person of leftOut) {
    const people = groups.get(person.reason);
    if (people) people.push(person);
    else groups.set(person.reason, [person]);
  }
  const isByHand = ({ reason }: LeftOutGroup): number => (reason === "by-hand" ? 0 : 1);
  return [...groups]
    .map(([reason, people]) => ({ reason, people }))
    .toSorted((a, b) => isByHand(a) - isByHand(b) || b.people.length - a.people.length || a.reason.localeCompare(b.reason));
};
