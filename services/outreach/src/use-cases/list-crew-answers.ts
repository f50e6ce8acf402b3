import { type CrewAnswer, outreachRoutes } from "@qianxian/contracts/outreach";
import { AppError } from "@qianxian/kernel";
import type { OfferMessage } from "../domain/message.ts";
import type { MaskedNames } from "../domain/views.ts";
import { useCase } from "../use-case.ts";

const answerOf = ({ id, workerId, answer, reason, answeredAt }: OfferMessage, names: MaskedNames): CrewAnswer[] =>
  answer === null || answeredAt === null
    ? []
    : [{ messageId: id, workerId, maskedName: names.get(workerId) ?? null, answer, reason, answeredAt }];

/** What was recorded of a crew's answers about one vacancy, as each stands now; of those whom the caller reaches. */
export const listCrewAnswers = useCase({
  input: outreachRoutes.listCrewAnswers.input,
  run: async ({ input: { crewId, vacancyId }, actor, deps, transact }) => {
    if (!(await deps.crews.read(crewId, actor))) throw new AppError("crew-not-found", { crewId });
    const found = await transact((tx) => tx.messages.ofCrew(crewId, vacancyId));
    const names = await deps.people.maskedNames(found.map(({ workerId }) => workerId));
    return { items: found.flatMap((message) => answerOf(message, names)) };
  },
});
