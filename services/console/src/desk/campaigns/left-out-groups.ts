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

/** Those of a group by what is said of each of them, the longest first. */
export const bySentence = (people: readonly LeftOut[]): [sentence: string, people: LeftOut[]][] => {
  const said = new Map<string, LeftOut[]>();
  for (const person of people) {
    const same = said.get(person.says.zh);
    if (same) same.push(person);
    else said.set(person.says.zh, [person]);
  }
  return [...said].toSorted(([, a], [, b]) => b.length - a.length);
};
