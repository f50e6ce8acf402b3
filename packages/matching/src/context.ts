import type { PartName } from "@qianxian/contracts/matcher";

/** Share of each part in the score before unknown parts are left out; usually basis points that add up to 10 000. */
export type Weights = Readonly<Record<PartName, number>>;

/** The weights of the house, in basis points (DESIGN: 0.35, 0.25, 0.20, 0.12, 0.08). */
export const defaultWeights: Weights = {
  skill: 3_500,
  region: 2_500,
  sector: 2_000,
  wage: 1_200,
  living: 800,
};

/** What gates and score may know beside the two records. */
export type MatchContext = {
  /** The county's day, `YYYY-MM-DD` in Asia/Shanghai. */
  today: string;
  weights?: Weights;
  /** Employers blocked by this worker or by the company. */
  blockedEmployers?: ReadonlySet<string>;
};

/** `preview` lets staff look at a draft; nothing of it may be sent. */
export type GateOptions = { preview?: boolean };
