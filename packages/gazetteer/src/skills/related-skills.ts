import { relatives } from "./relatives.ts";

export type RelatedSkill = { name: string; closeness: number };

const near = new Map<string, Map<string, number>>();

const join = (from: string, to: string, closeness: number): void => {
  const known = near.get(from) ?? new Map<string, number>();
  near.set(from, known.set(to, closeness));
};

for (const pair of relatives.trim().split(/[|\n]/)) {
  const [one = "", other = "", share = "0"] = pair.split(" ");
  join(one, other, Number(share));
  join(other, one, Number(share));
}

const related = new Map<string, readonly RelatedSkill[]>(
  [...near].map(([name, others]) => [
    name,
    [...others].map(([other, closeness]) => ({ name: other, closeness })).toSorted((a, b) => b.closeness - a.closeness),
  ]),
);

/** The skills near a skill, nearest first; the relation holds both ways. */
export const relatedSkills = (name: string): readonly RelatedSkill[] => related.get(name) ?? [];

/** How near two skills are: 1 the same, 0 unrelated. */
export const closeness = (one: string, other: string): number => {
  if (one === other) return 1;
  return near.get(one)?.get(other) ?? 0;
};
