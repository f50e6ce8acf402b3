import { dateOfDay, dayNumber } from "./dates.ts";
import { evenFraction } from "./even-share.ts";
import { awayRegions, awayShares, type Part } from "./places.ts";
import { givenName, surname } from "./people-names.ts";
import { at, randomFrom, type Choices, type Random, weighed } from "./random.ts";

/** What is settled of a person by birth and home. */
export type Member = {
  name: string;
  birthDate: string;
  /** Where the person is now; null at home. */
  away: { part: Part; region: string } | null;
  /** Is married to the member before. */
  spouseOfFirst: boolean;
};
export type Household = { members: Member[]; lifted: boolean; relocated: boolean };

const sizes: Choices<number> = [[1, 30], [2, 34], [3, 19], [4, 12], [5, 5]];
const decades: Choices<readonly [number, number]> = [
  [[17, 25], 20],
  [[26, 35], 30],
  [[36, 45], 27],
  [[46, 54], 19],
  [[55, 60], 4],
];

const relatives = (random: Random, headAge: number): number => {
  if (headAge >= 38) return random.int(16, Math.min(headAge - 20, 32));
  if (headAge <= 34 && random.chance(0.3)) return headAge + random.int(21, 26);
  return Math.max(16, headAge + random.int(-7, 7));
};

const agesOf = (random: Random): { ages: number[]; married: boolean } => {
  const size = random.weigh(sizes);
  const [from, to] = random.weigh(decades);
  const head = random.int(from, to);
  const married = size > 1 && head >= 24 && random.chance(0.85);
  const spouse = married ? [Math.max(22, head + random.int(-4, 4))] : [];
  const others = Array.from({ length: size - 1 - spouse.length }, () => relatives(random, head));
  return { ages: [head, ...spouse, ...others], married };
};

const birthDateOf = (random: Random, age: number, today: string): string =>
  dateOfDay(dayNumber(today) - Math.floor(age * 365.25) - random.int(2, 360));

const awayShare = 0.6;

const awayIn = (random: Random, part: Part): Member["away"] => ({
  part,
  region: random.weigh(awayRegions[part]),
});

const headAway = (seed: number, household: number, random: Random): Member["away"] => {
  const away = evenFraction(seed, "away", household) < awayShare;
  return away ? awayIn(random, weighed(awayShares, evenFraction(seed, "part", household))) : null;
};

/** Families tend to be in the same place. */
const relativeAway = (random: Random, first: Member, together: number): Member["away"] => {
  if (random.chance(together)) return first.away;
  return random.chance(awayShare) ? awayIn(random, random.weigh(awayShares)) : null;
};

/** A household of 1 to 5 workers; 45 % of all are lifted out of poverty, 12 % were moved (most live in town communities). */
export const householdOf = (seed: number, number: number, villageName: string, today: string): Household => {
  const random = randomFrom(seed, "household", number);
  const { ages, married } = agesOf(random);
  const family = surname(random);
  const members: Member[] = [];
  ages.forEach((age, place) => {
    const first = members[0];
    const spouseOfFirst = married && place === 1;
    const birthDate = birthDateOf(random, age, today);
    const ownSurname = spouseOfFirst ? surname(random) : family;
    members.push({
      name: ownSurname + givenName(random, Number(birthDate.slice(0, 4))),
      birthDate,
      away: first ? relativeAway(random, first, spouseOfFirst ? 0.75 : 0.3) : headAway(seed, number, random),
      spouseOfFirst,
    });
  });
  const relocated = random.chance(villageName.endsWith("社区") ? 0.34 : 0.03);
  return { members, lifted: evenFraction(seed, "lifted", number) < 0.45, relocated };
};

/** How many of `total` fall to each weight, by largest remainder. */
export const sharesOf = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index);
  byRemainder.slice(0, left).forEach(({ index }) => {
    shares[index] = at(shares, index) + 1;
  });
  return shares;
};
