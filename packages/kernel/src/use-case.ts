import type { EventDefinition } from "@qianxian/contracts";
import type { Actor } from "@qianxian/contracts/vocabulary";
import type { z } from "zod";
import { parseInput } from "./app-error.ts";
import type { Event, Inbox } from "./event.ts";

/** Runs `work` in one transaction: all its writes and its outbox rows, or none. */
export type Transact<Tx> = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** What a service gives its use cases: its transaction and the systems it depends on. */
export type Env<Tx, Deps> = { transact: Transact<Tx>; deps: Deps };

/** Something a caller may ask for; checks its input itself. */
export type UseCase<O = unknown> = (input: unknown, actor: Actor) => Promise<O>;

/** Something a service does because an event happened. */
export type Reaction = { on: EventDefinition; react: (event: Event) => Promise<void> };

type Definition<S extends z.ZodType, O, Tx, Deps> = {
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
  <S extends z.ZodType, O>({ input, run }: Definition<S, O, Tx, Deps>) =>
  (env: Env<Tx, Deps>): UseCase<O> =>
  async (raw, actor) =>
    run({ input: parseInput(input, raw), actor, ...env });

type ReactionDefinition<D extends EventDefinition, Tx, Deps> = {
  on: D;
  run: (args: {
    payload: z.output<D["payload"]>;
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
      await run({ payload, deps, transact, once });
    },
  });
