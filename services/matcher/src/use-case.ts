import { type Clock, type Inbox, makeReaction, makeUseCase } from "@qianxian/kernel";
import type { CountBook } from "./domain/count-book.ts";
import type { MatchIndex } from "./domain/match-index.ts";
import type { CardRecords } from "./ports/card-records.ts";
import type { MaskedNames } from "./ports/masked-names.ts";

/** What a reaction may touch inside its transaction; the matcher writes nothing else. */
export type Tx = { records: CardRecords; inbox: Inbox };

export type Deps = {
  clock: Clock;
  index: MatchIndex;
  names: MaskedNames;
  counts: CountBook;
  /** Lets other requests have their turn before long work goes on. */
  giveWay: () => Promise<void>;
};

/** A question this service answers from its index. */
export const useCase = makeUseCase<Tx, Deps>();

/** A reaction of this service; it writes the store, and the index follows the store. */
export const reaction = makeReaction<Tx, Deps>();
