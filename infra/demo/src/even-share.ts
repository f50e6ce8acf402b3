import { randomFrom } from "./random.ts";

/** Irrational steps, one for each question, so that answers to different questions do not go together. */
const steps = {
  silence: 0.618_033_988_75,
  lifted: 0.414_213_562_37,
  away: 0.732_050_807_57,
  part: 0.645_751_311_06,
} as const;

/**
 * A fraction from 0 to 1 for the n-th thing that spreads evenly over all n, so that shares hold for few records as
 * well as for many; the seed says only where it begins.
 */
export const evenFraction = (seed: number, question: keyof typeof steps, number: number): number =>
  (randomFrom(seed, question).fraction() + number * steps[question]) % 1;
