import type { AuditFinding, NotedEnd } from "@qianxian/contracts/identity";
import { type ChainHead, type ChainRow, type ChainSeals, genesis, hashOfRow, sealOfHead, sealOfRow } from "./audit-chain.ts";

/** What a walk over the log came to; `hash` is that of the last row. */
export type Verdict = { count: number; hash: string | null; findings: AuditFinding[]; found: number };

type What = AuditFinding["what"];
type Gap = { from: number; to: number };

/** So many suspects are tried at the places of others; beyond that they are named as changed. */
const suspectsTriedMax = 200;
const placesTriedMax = 400;
const suspectsKeptMax = 100_000;

const isWhole = (row: ChainRow, seals: ChainSeals, position = row.position): boolean =>
  hashOfRow({ ...row, position }, seals) === row.hash && sealOfRow({ position, hash: row.hash }, seals) === row.seal;

const placesIn = (gaps: readonly Gap[]): number[] =>
  gaps.flatMap(({ from, to }) => Array.from({ length: Math.min(to - from + 1, placesTriedMax) }, (_, at) => from + at));

/** Runs of neighbouring rows of which the same was found, by position. */
const inRuns = (all: readonly AuditFinding[]): AuditFinding[] => {
  const runs: AuditFinding[] = [];
  for (const next of all.toSorted((a, b) => a.position - b.position)) {
    const last = runs.at(-1);
    if (last?.what === next.what && last.through === next.through) continue;
    if (last?.what === next.what && last.through + 1 === next.position) runs[runs.length - 1] = { ...last, through: next.through };
    else runs.push(next);
  }
  return runs;
};

const one = (position: number, what: What, through = position): AuditFinding => ({ position, through, what });

/** Which of the rows that are not whole stand elsewhere than they did, and which were added. */
const judge = (suspects: readonly ChainRow[], gaps: readonly Gap[], added: number, count: number, seals: ChainSeals): AuditFinding[] => {
  const few = suspects.slice(0, suspectsTriedMax);
  const places = [...few.map(({ position }) => position), ...placesIn(gaps)].slice(0, placesTriedMax);
  const stoodElsewhere = (row: ChainRow): boolean =>
    [row.position - 1, row.position + 1, ...places].some((place) => place !== row.position && isWhole(row, seals, place));
  const moved = new Set(few.filter(stoodElsewhere));
  let left = added;
  return suspects.map((row) => {
    if (moved.has(row)) return one(row.position, "moved");
    const isAdded = row.position > count || left > 0;
    left -= isAdded ? 1 : 0;
    return one(row.position, isAdded ? "inserted" : "changed");
  });
};

type Walked = {
  rows: number;
  last: (Pick<ChainRow, "position" | "hash"> & { isWhole: boolean }) | null;
  suspects: ChainRow[];
  gaps: Gap[];
  misplaced: AuditFinding[];
};

const startOfWalk = (): Walked => ({ rows: 0, last: null, suspects: [], gaps: [], misplaced: [] });

/** Is a whole row one that does not belong where it stands: after this one, or at the noted end? */
const isMisplaced = (row: ChainRow, { last }: Walked, noted: NotedEnd | undefined): boolean => {
  if (row.position === noted?.count && row.hash !== noted.hash) return true;
  const isNext = row.position === (last?.position ?? 0) + 1;
  return isNext && last?.isWhole !== false && row.previousHash !== (last?.hash ?? genesis);
};

const takeRow = (walked: Walked, row: ChainRow, seals: ChainSeals, noted: NotedEnd | undefined): void => {
  const whole = isWhole(row, seals);
  const expected = (walked.last?.position ?? 0) + 1;
  walked.rows += 1;
  if (!whole && walked.suspects.length < suspectsKeptMax) walked.suspects.push(row);
  if (row.position < expected) return;
  if (row.position > expected) walked.gaps.push({ from: expected, to: row.position - 1 });
  if (whole && isMisplaced(row, walked, noted)) walked.misplaced.push(one(row.position, "misplaced"));
  walked.last = { position: row.position, hash: row.hash, isWhole: whole };
};

/** What the head says against the rows: how many there should be, and how they should end. */
const againstHead = ({ rows, last }: Walked, head: ChainHead | null, seals: ChainSeals) => {
  const end = last?.position ?? 0;
  const isHeadWhole = head === null ? rows === 0 : sealOfHead(head, seals) === head.seal;
  if (!isHeadWhole) return { count: end, findings: [one(end, "head")] };
  const count = head?.count ?? 0;
  if (!last?.isWhole || end < count) return { count, findings: [] };
  if (end > count) return { count, findings: [one(count + 1, "inserted", end)] };
  return { count, findings: last.hash === head?.lastHash ? [] : [one(count, "misplaced")] };
};

const verdictOn = (walked: Walked, head: ChainHead | null, seals: ChainSeals, noted: NotedEnd | undefined): Verdict => {
  const { rows, last, suspects, misplaced } = walked;
  const { count, findings } = againstHead(walked, head, seals);
  const should = Math.max(count, noted?.count ?? 0);
  const end = last?.position ?? 0;
  const gaps = end < should ? [...walked.gaps, { from: end + 1, to: should }] : walked.gaps;
  const missing = gaps
    .filter(({ from }) => from <= should)
    .map(({ from, to }) => one(from, "missing", Math.min(to, should)));
  const all = inRuns([...findings, ...misplaced, ...missing, ...judge(suspects, gaps, rows - count, count, seals)]);
  return { count: rows, hash: last?.hash ?? null, findings: all, found: all.length };
};

/**
 * Walks the log row by row, in order of position, and says at the end what is wrong with it. A row without its hash or
 * seal is named by its place, and so is a gap; the head tells a cut end, a noted end an older log put in this one's place.
 */
export const chainWalk = (seals: ChainSeals, noted?: NotedEnd) => {
  const walked = startOfWalk();
  return {
    take: (row: ChainRow): void => takeRow(walked, row, seals, noted),
    finish: (head: ChainHead | null): Verdict => verdictOn(walked, head, seals, noted),
  };
};

/** Everything that is wrong with a log whose rows are all at hand, in order of position. */
export const verifyChain = (
  rows: readonly ChainRow[],
  head: ChainHead | null,
  seals: ChainSeals,
  noted?: NotedEnd,
): Verdict => {
  const walk = chainWalk(seals, noted);
  for (const row of rows) walk.take(row);
  return walk.finish(head);
};
