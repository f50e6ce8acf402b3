import type { EndState } from "../end-state.ts";
import { doubled, type Violation, violations } from "./violation.ts";

/** Every event has come to its end, with each of its readers once, and nothing was put aside. */
export const checkEvents = (end: EndState): Violation[] => {
  const claims = new Set(end.inbox.map(({ service, reader, eventId }) => `${service} ${reader} ${eventId}`));
  const wanted = end.outbox.flatMap(({ id, readers }) => readers.map((reader) => `${reader} ${id}`));
  const events = new Set(end.outbox.map(({ id }) => id));
  const undone = end.outbox.filter(({ done }) => !done);
  const strays = end.inbox.filter(({ eventId }) => !events.has(eventId));
  const again = end.effects.filter(({ times }) => times > 1);
  return [
    ...violations("outbox-not-drained", undone.map(({ service, type, id }) => `${service} ${type} ${id}`)),
    ...violations("effect-missing", wanted.filter((claim) => !claims.has(claim))),
    ...violations("inbox-stray", [
      ...strays.map(({ service, reader, eventId }) => `${service} ${reader} ${eventId}`),
      ...doubled(end.inbox.map(({ service, reader, eventId }) => `${service} ${reader} ${eventId}`)),
    ]),
    ...violations(
      "effect-doubled",
      again.map(({ service, reader, eventId, times }) => `${service} ${reader} ${eventId} ${times} times`),
    ),
    ...violations(
      "dead-letter",
      end.deadLetters.map(({ queue, eventId, reason }) => `${queue} ${eventId} ${reason}`),
    ),
  ];
};
