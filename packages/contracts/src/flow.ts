import type { EventDefinition } from "./define.ts";
import { AuditNoted, StationsMoved } from "./identity/index.ts";
import { MessageQueued, ReplyReceived } from "./outreach/index.ts";
import { ReferralChanged } from "./placements/index.ts";
import { CrewsChanged, LeadershipEnded, WorkersChanged } from "./profiles/index.ts";
import { VacanciesChanged } from "./vacancies/index.ts";

export type Step = { on: EventDefinition; run: readonly `${string}/${string}`[] };

/**
 * The whole journey from posting to placement, in the order in which it happens.
 * `on` an event, these `service/use-case`s run, each reader from its own queue
 * (`<service>.<aggregate>`). The relay routes by this list; docs/reference/flow.md is drawn from it.
 */
export const flow: readonly Step[] = [
  { on: VacanciesChanged, run: ["matcher/index-vacancies"] },
  { on: WorkersChanged, run: ["matcher/index-workers", "outreach/follow-workers", "placements/follow-workers", "identity/forget-erased"] },
  { on: CrewsChanged, run: ["matcher/index-crews"] },
  { on: MessageQueued, run: ["outreach/send-message"] },
  { on: ReplyReceived, run: ["placements/open-referral"] },
  { on: ReferralChanged, run: ["outreach/settle-offer", "profiles/note-placement"] },
  { on: StationsMoved, run: ["profiles/restate-stations"] },
  { on: LeadershipEnded, run: ["identity/end-leadership"] },
  { on: AuditNoted, run: ["identity/append-audit"] },
];

/** Name of the queue from which a service reads the events of one aggregate. */
export const queueName = (service: string, aggregate: string): string => `${service}.${aggregate}`;

/** Services that read events, in the order of the flow. */
export const readingServices: readonly string[] = [
  ...new Set(flow.flatMap(({ run }) => run.map((step) => step.split("/")[0] ?? ""))),
];

/** Services that read an event, each once, with the use cases it runs there. */
export const readersOf = (type: string): { queue: string; service: string; runs: string[] }[] =>
  flow
    .filter(({ on }) => on.type === type)
    .flatMap(({ on, run }) =>
      run.map((step) => {
        const [service = "", useCase = ""] = step.split("/");
        return { queue: queueName(service, on.aggregate), service, runs: [useCase] };
      }),
    );
