import type { EventDefinition } from "@qianxian/contracts";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { z } from "zod";
import { scopesOf } from "./access.ts";
import { AppError, parseInput } from "./app-error.ts";
import type { Origin } from "./audit.ts";
import type { Event, Inbox, Outbox } from "./event.ts";
import { type AnswerBook, type Conclude, concluding, replayed, type Terms } from "./once.ts";
import type { Behalf, Transact } from "./transact.ts";

/** What a service gives its use cases: its transaction and the systems it depends on. */
export type Env<Tx, Deps> = { transact: Transact<Tx>; deps: Deps };

/** Something a caller may ask for; checks its input itself. */
export type UseCase<O = unknown> = (input: unknown, actor: Actor, terms?: Terms) => Promise<O>;

/** Something a service does because an event happened. */
export type Reaction = { on: EventDefinition; react: (event: Event) => Promise<void> };

type OnBehalf<S extends z.ZodType, Deps> = {
  /** On whose behalf it runs, if not the caller's: by a link, its holder's; for a batch that must see what others have, all's. */
  behalf?: (args: { input: z.output<S>; actor: Actor; deps: Deps }) => Behalf;
};

/** Services of the stack see everything, a caller what belongs to the own place. */
const behalfOf = (actor: Actor): Behalf => (actor.role === "service" ? "all" : scopesOf(actor));

/** Runs on this behalf, unless the work itself says another. */
const bound =
  <Tx>(transact: Transact<Tx>, behalf: Behalf): Transact<Tx> =>
  (work, other = behalf) =>
    transact(work, other);

type Definition<S extends z.ZodType, O, Tx, Deps> = OnBehalf<S, Deps> & {
  input: S;
  run: (args: {
    input: z.output<S>;
    actor: Actor;
    deps: Deps;
    transact: Transact<Tx>;
  }) => Promise<O>;
};

/** Each service calls this once, to bind its own transaction and dependencies: ask, decide, record. */
export const makeUseCase =
  <Tx, Deps>() =>
  <S extends z.ZodType, O>({ input: schema, run, behalf }: Definition<S, O, Tx, Deps>) =>
  ({ transact, deps }: Env<Tx, Deps>): UseCase<O> =>
  async (raw, actor) => {
    const input = parseInput(schema, raw);
    const onBehalf = behalf?.({ input, actor, deps }) ?? behalfOf(actor);
    return run({ input, actor, deps, transact: bound(transact, onBehalf) });
  };

type KeyedDefinition<S extends z.ZodType, O, Tx, Deps> = OnBehalf<S, Deps> & {
  input: S;
  run: (args: {
    input: z.output<S>;
    actor: Actor;
    deps: Deps;
    transact: Transact<Tx>;
    /** Like `transact`, but its result is the use case's answer: noted in the audit log, kept under the request's key. */
    conclude: Conclude<Tx>;
    /** @throws AppError `changed-meanwhile` when the request is based on another revision than this. */
    expect: (revision: number) => void;
    /** Where the request came from, when it came over HTTP. */
    origin?: Origin;
  }) => Promise<O>;
  /** What a crash after the transaction may have left undone, safe to repeat; done for a repeated request too. */
  settle?: (args: { answer: O; deps: Deps }) => Promise<void>;
};

const expecting =
  ({ basedOn = "any" }: Terms) =>
  (revision: number): void => {
    if (basedOn !== "any" && !basedOn.includes(revision))
      throw new AppError("changed-meanwhile", { revision });
  };

/**
 * Like `makeUseCase`, for a service that owns effects: a request that comes again under its key is
 * answered as before and has no second effect, and a change may name the revision it is based on.
 */
export const makeKeyedUseCase =
  <Tx extends { answers: AnswerBook; outbox?: Outbox }, Deps>() =>
  <S extends z.ZodType, O>({ input: schema, run, settle, behalf }: KeyedDefinition<S, O, Tx, Deps>) =>
  ({ transact: open, deps }: Env<Tx, Deps>): UseCase<O> =>
  async (raw, actor, terms = {}) => {
    const input = parseInput(schema, raw);
    const transact = bound(open, behalf?.({ input, actor, deps }) ?? behalfOf(actor));
    const conclude = concluding(transact, terms, { actor, input });
    const { origin } = terms;
    const work = { input, actor, deps, transact, conclude, expect: expecting(terms), ...(origin ? { origin } : {}) };
    const kept = await replayed(transact, terms);
    const answer = kept ? (kept.answer as O) : await run(work);
    await settle?.({ answer, deps });
    return answer;
  };

type ReactionDefinition<D extends EventDefinition, Tx, Deps> = {
  on: D;
  run: (args: {
    payload: z.output<D["payload"]>;
    /** Which event it is, and when it happened. */
    event: Pick<Event, "id" | "occurredAt">;
    deps: Deps;
    transact: Transact<Tx>;
    /** Like `transact`, but `work` is skipped when this event has already had its effect. */
    once: (work: (tx: Tx) => Promise<void>) => Promise<void>;
  }) => Promise<void>;
};

/** Binds a reader of events; `name` is the use case's name and the inbox's reader. */
export const makeReaction =
  <Tx extends { inbox: Inbox }, Deps>() =>
  <D extends EventDefinition>(name: string, { on, run }: ReactionDefinition<D, Tx, Deps>) =>
  ({ transact, deps }: Env<Tx, Deps>): Reaction => ({
    on,
    react: async (event) => {
      const payload = parseInput(on.payload, event.payload) as z.output<D["payload"]>;
      const once = (work: (tx: Tx) => Promise<void>) =>
        transact(async (tx) => {
          if (await tx.inbox.claim(name, event.id)) await work(tx);
        });
      await run({ payload, event, deps, transact, once });
    },
  });
