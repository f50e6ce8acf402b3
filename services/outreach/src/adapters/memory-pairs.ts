import type { VacancyBrief } from "@qianxian/contracts/matcher";
import { VacancyId, type WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { PairsAnswer } from "../domain/plan.ts";
import type { PairSource } from "../ports/pair-source.ts";

/** A matcher in memory: what it knows can be changed between questions. */
export type MemoryPairs = PairSource & {
  asked: Parameters<PairSource["forCampaign"]>[0][];
  vacancies: Map<VacancyId, VacancyBrief>;
  people: Map<WorkerId, PairsAnswer["people"][number]>;
  pairs: PairsAnswer["pairs"];
};

/** Answers from what it was given; people are within a town when they are said to live there. */
export const memoryPairs = (
  known: Pick<MemoryPairs, "vacancies" | "people" | "pairs">,
): MemoryPairs => {
  const asked: MemoryPairs["asked"] = [];
  return {
    ...known,
    asked,
    forCampaign: async (question) => {
      asked.push(question);
      const { vacancyIds, within } = question;
      const vacancies = vacancyIds.flatMap((id) => known.vacancies.get(VacancyId.parse(id)) ?? []);
      if (vacancies.length < vacancyIds.length) throw new AppError("vacancy-not-found");
      const people = [...known.people.values()]
        .filter(({ town }) => !within.town || town === within.town)
        .filter(({ workerId }) => !within.workerIds || within.workerIds.includes(workerId));
      const isIn = new Set(people.map(({ workerId }) => workerId));
      return {
        asOf: { position: 1, date: "2026-03-02" },
        vacancies,
        pairs: known.pairs.filter(
          (pair) => isIn.has(pair.workerId) && vacancies.some(({ id }) => id === pair.vacancyId),
        ),
        people,
        notSeeking: 3,
      };
    },
  };
};
