import { z } from "zod";
import { defineRoutes } from "../define.ts";
import { CrewId, MessageId, VacancyId, WorkerId } from "../vocabulary/index.ts";
import { Answer, NotSuitableReason } from "./campaign.ts";

/** What a member of a crew answered to their leader about one vacancy. */
export const CrewAnswer = z
  .strictObject({
    messageId: MessageId,
    workerId: WorkerId,
    maskedName: z.string().nullable(),
    answer: Answer,
    reason: NotSuitableReason.nullable(),
    answeredAt: z.iso.datetime(),
  })
  .meta({ id: "CrewAnswer" });
export type CrewAnswer = z.infer<typeof CrewAnswer>;

/**
 * What became of one answer: recorded; unchanged, since it stood so already; not a member; closed or full, so nobody can
 * say yes any more; settled, since the employer has decided.
 */
export const CrewAnswerOutcome = z.enum(["recorded", "unchanged", "crew-member-not-found", "offer-closed", "offer-settled"]);
export type CrewAnswerOutcome = z.infer<typeof CrewAnswerOutcome>;

const ofVacancy = { crewId: CrewId, vacancyId: VacancyId };

export const crewAnswerRoutes = defineRoutes({
  recordCrewAnswers: {
    method: "post",
    path: "/v1/crews/:crewId/answers",
    summary: "Record what members answered to their leader, who told them in person; a yes becomes a referral as one by link does.",
    action: "crew.answer-for",
    input: z.strictObject({
      ...ofVacancy,
      answers: z
        .array(z.strictObject({ workerId: WorkerId, answer: Answer, reason: NotSuitableReason.optional() }))
        .min(1)
        .max(100),
    }),
    output: z.strictObject({
      /** In the order in which they came; of several about one person the last counts. */
      items: z.array(
        z.strictObject({ workerId: WorkerId, outcome: CrewAnswerOutcome, messageId: MessageId.nullable() }),
      ),
    }),
    status: 200,
    errors: ["crew-not-found", "vacancy-not-found", "vacancy-not-live"],
    takesKey: true,
  },
  listCrewAnswers: {
    method: "get",
    path: "/v1/crews/:crewId/answers",
    summary: "What was recorded of a crew's answers about one vacancy, as each stands now.",
    action: "crew.answer-for",
    input: z.strictObject(ofVacancy),
    output: z.strictObject({ items: z.array(CrewAnswer) }),
    status: 200,
    errors: ["crew-not-found"],
  },
});
