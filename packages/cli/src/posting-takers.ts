import { randomUUID } from "node:crypto";
import { type PostingResult, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { Base } from "@qianxian/contracts/vocabulary";
import type { Call } from "@qianxian/http";
import { readPosting } from "@qianxian/intake";
import type { Io } from "./io.ts";
import { patiently } from "./patience.ts";

/** Takes in a batch of postings and says of each what became of it. */
export type Taker = (postings: readonly unknown[]) => Promise<PostingResult[]>;

/** Reads postings as the gateway would, on this machine; knows nothing of what was taken in before. */
export const localTaker =
  (context: { base: Base; hasEmployer: boolean; today: string }): Taker =>
  async (postings) =>
    postings.map((posting, index): PostingResult => {
      const read = readPosting(posting, context);
      const { externalId, because } = read;
      const shared = { index, externalId, vacancyId: null, because };
      if (read.outcome === "refused") {
        const { title, refusal } = read;
        return { ...shared, title, outcome: "refused", effect: "none", lacks: [], refusal };
      }
      const { facts, lacks } = read;
      const outcome = lacks.length === 0 ? "live" : "draft";
      return { ...shared, title: facts.title, outcome, effect: "would-create", lacks, refusal: null };
    });

/** A dry run for an employer who isn't in the register yet: the row as it would be if it were. */
export const asIfEmployerSet = (result: PostingResult): PostingResult => {
  const at = result.lacks.indexOf("employer");
  if (at < 0 || result.effect !== "would-create") return result;
  const lacks = result.lacks.toSpliced(at, 1);
  const outcome = lacks.length === 0 ? "live" : "draft";
  return { ...result, lacks, outcome, because: result.because.toSpliced(at, 1) };
};

/** Sends postings through the gateway; a batch that is repeated goes under the same key, and is told as it was taken in. */
export const gatewayTaker =
  (
    io: Io,
    call: Call,
    order: { base: Base; employerId: string | null; dryRun: boolean; asIfSet: boolean },
  ): Taker =>
  async (postings) => {
    const { asIfSet, ...rest } = order;
    const input = { ...rest, postings: [...postings] };
    const terms = { idempotencyKey: randomUUID() };
    const { results } = await patiently(io, () => call(vacanciesRoutes.importPostings, input, terms));
    return asIfSet ? results.map(asIfEmployerSet) : results;
  };
