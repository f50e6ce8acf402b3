import type { EventDefinition } from "@qianxian/contracts";
import type { AnswerBook, Clock, Event, Inbox, KeptAnswer, Outbox, Transact } from "@qianxian/kernel";

/** What a service's memory twin keeps besides its own rows. */
export type MessagingState = {
  /** Events announced, in order. */
  events: { type: string; payload: unknown; notBefore: string | null }[];
  /** `reader eventId` of every event that has had its effect. */
  claims: string[];
  /** Answers by `scope key`. */
  answers: Map<string, KeptAnswer>;
};

/** An empty outbox, inbox and answer book. */
export const noMessages = (): MessagingState => ({ events: [], claims: [], answers: new Map() });

/** An outbox that keeps what was announced, checked by the event's schema. */
export const memoryOutbox = (state: MessagingState): Outbox => {
  const addAll: Outbox["addAll"] = async (definition, payloads, options) => {
    const notBefore = options?.notBefore?.toISOString() ?? null;
    const checked = payloads.map((payload) => definition.payload.parse(payload));
    for (const payload of checked) state.events.push({ type: definition.type, payload, notBefore });
  };
  return {
    add: (definition, payload, options) => addAll(definition, [payload], options),
    addAll,
  };
};

/** An inbox that remembers in memory. */
export const memoryInbox = (state: MessagingState): Inbox => ({
  claim: async (reader, eventId) => {
    const claim = `${reader} ${eventId}`;
    if (state.claims.includes(claim)) return false;
    state.claims.push(claim);
    return true;
  },
});

/** An answer book in memory; its transactions run one after the other, so every key is free. */
export const memoryAnswerBook = (state: MessagingState): AnswerBook => ({
  find: async ({ scope, key }) => structuredClone(state.answers.get(`${scope} ${key}`) ?? null),
  lock: async () => true,
  put: async ({ scope, key, bodyHash }, answer) => {
    const asJson: unknown = JSON.parse(JSON.stringify(answer ?? null));
    state.answers.set(`${scope} ${key}`, { bodyHash, answer: asJson });
  },
  forget: async (ids) => {
    for (const [at, { answer }] of state.answers)
      if (ids.some((id) => JSON.stringify(answer).includes(id))) state.answers.delete(at);
  },
});

/**
 * Transactions over a plain object: one after the other, and undone as a whole when the work
 * fails. Twins must reach their rows through `state` each time, since an undo replaces its fields.
 */
export const memoryTransact = <State extends object, Tx>(
  state: State,
  makeTx: (state: State) => Tx,
): Transact<Tx> => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const run = async (): Promise<T> => {
      const before = structuredClone(state);
      try {
        return await work(makeTx(state));
      } catch (error) {
        Object.assign(state, before);
        throw error;
      }
    };
    const result = last.then(run, run);
    last = result.catch(() => {});
    return result;
  };
};

/** A clock that stands still until it is set. */
export const aClock = (start = "2026-03-02T02:00:00.000Z"): Clock & { set(instant: string): void } => {
  let now = new Date(start);
  return {
    now: () => now,
    set: (instant) => {
      now = new Date(instant);
    },
  };
};

/** The n-th of a fixed row of valid UUIDv7 ids; `kind` (0 to f, up to four digits) tells rows apart. */
export const anId = (n: number, kind = "0"): string =>
  `019b0000-${kind.padStart(4, "0")}-7000-8000-${n.toString(16).padStart(12, "0")}`;

/** Ids one after the other, for what a use case creates. */
export const idsInOrder = (kind = "e"): (() => string) => {
  let n = 0;
  return () => {
    n += 1;
    return anId(n, kind);
  };
};

let eventCount = 0;

/** An event as a reader gets it. */
export const anEvent = <D extends EventDefinition>(
  definition: D,
  payload: unknown,
  change: Partial<Event> = {},
): Event => {
  eventCount += 1;
  return {
    id: anId(eventCount, "eeee"),
    type: definition.type,
    version: definition.version,
    occurredAt: "2026-03-02T02:00:00.000Z",
    requestId: null,
    payload: definition.payload.parse(payload),
    ...change,
  };
};
