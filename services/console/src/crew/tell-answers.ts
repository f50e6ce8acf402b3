import type { CrewAnswer } from "./crew-queries.ts";

export type Reason = NonNullable<CrewAnswer["reason"]>;

/** What a member said, as it is marked on the page: later is kept here and told to nobody. */
export type Mark = { answer: "interested" | "later" } | { answer: "not-suitable"; reason: Reason | null };
export type Marks = Readonly<Record<string, Mark>>;
export type Recorded = ReadonlyMap<string, Pick<CrewAnswer, "answer" | "reason">>;

/** One answer as the server takes it. */
export type Given = { workerId: string; answer: "interested" | "not-suitable"; reason?: Reason };

/** How many answers one request may bring. */
export const answersMax = 100;

const isSame = (mark: Mark, stands: Pick<CrewAnswer, "answer" | "reason"> | undefined): boolean =>
  stands !== undefined && mark.answer === stands.answer && (mark.answer !== "not-suitable" || mark.reason === stands.reason);

/** What is to be saved: marks that say something else than what stands recorded. */
export const givenOf = (marks: Marks, recorded: Recorded): Given[] =>
  Object.entries(marks).flatMap(([workerId, mark]) => {
    if (mark.answer === "later" || isSame(mark, recorded.get(workerId))) return [];
    const reason = mark.answer === "not-suitable" ? mark.reason : null;
    return [{ workerId, answer: mark.answer, ...(reason && { reason }) }];
  });

/** How many of these people were asked: their word stands, or is marked. */
export const askedOf = (workerIds: readonly string[], marks: Marks, recorded: Recorded): number =>
  workerIds.filter((id) => recorded.has(id) || marks[id] !== undefined).length;

/** The marks that are left when these have been recorded. */
export const withoutMarks = (marks: Marks, done: readonly string[]): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([id]) => !done.includes(id)));

/** What of the answers goes into one request each. */
export const inParts = (given: readonly Given[]): Given[][] =>
  Array.from({ length: Math.ceil(given.length / answersMax) }, (_part, at) => given.slice(at * answersMax, (at + 1) * answersMax));
