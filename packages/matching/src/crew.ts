import type { FailedGate, GateName, Verdict } from "@qianxian/contracts/matcher";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { WorkerId, Words } from "@qianxian/contracts/vocabulary";
import { barringGate } from "./barring-gate.ts";
import type { MatchContext } from "./context.ts";
import { failedGates, gateOfVacancy, gateOfWorker, passesGates } from "./gates/gates.ts";
import { rankVacancies } from "./rank.ts";
import { scoreOnly } from "./score.ts";
import { compareText, compareTies, tieOf } from "./tie.ts";
import { share } from "./wording.ts";

/** A member's best vacancies, or the gate why there is none (null also when no vacancy is open). */
export type MemberMatches = {
  worker: WorkerCard;
  failedGate: FailedGate | null;
  items: { vacancy: VacancyCard; verdict: Verdict }[];
};

/** A vacancy with an open seat for every seeking member; scores are over the members who pass its gates. */
export type TogetherMatch = {
  vacancy: VacancyCard;
  meanScore: number;
  worstScore: number;
  /** Members who fail a gate of it: the first gate each of them fails, in Chinese as the contract has it. */
  failing: { workerId: WorkerId; gate: GateName; says: string }[];
  sentence: Words;
};

export type CrewMatches = { seeking: number; members: MemberMatches[]; together: TogetherMatch[] };

const sayTogether = (all: number, seeking: number, failing: number, mean: number, worst: number): Words => {
  const whole = all === seeking;
  const fit: Words = {
    zh: `平均匹配度${share(mean)}，最低${share(worst)}`,
    en: `mean fit ${share(mean)}, lowest ${share(worst)}`,
  };
  if (failing === 0)
    return {
      zh: `可一次安置${whole ? "全班" : "班组里在找工作的"}${seeking}人；${fit.zh}`,
      en: `seats ${whole ? `the whole crew of ${seeking}` : `all ${seeking} who are looking`} at once; ${fit.en}`,
    };
  return {
    zh: `名额够${whole ? "全班" : "班组里在找工作的"}${seeking}人，其中${failing}人条件不合；其余${seeking - failing}人${fit.zh}`,
    en: `has seats for all ${seeking}, but ${failing} of them fail a condition; the other ${seeking - failing}: ${fit.en}`,
  };
};

const togetherAt = (
  vacancy: VacancyCard,
  seekers: readonly WorkerCard[],
  crewSize: number,
  context: MatchContext,
): TogetherMatch | null => {
  const scores = seekers
    .filter((worker) => passesGates(worker, vacancy, context))
    .map((worker) => scoreOnly(worker, vacancy, context));
  if (scores.length === 0) return null;
  const meanScore = Math.round(scores.reduce((sum, points) => sum + points, 0) / scores.length);
  const worstScore = Math.min(...scores);
  const failing = seekers.flatMap((worker) => {
    const [first] = failedGates(worker, vacancy, context);
    return first ? [{ workerId: worker.id, gate: first.gate, says: first.says.zh }] : [];
  });
  const sentence = sayTogether(crewSize, seekers.length, failing.length, meanScore, worstScore);
  return { vacancy, meanScore, worstScore, failing, sentence };
};

/** Fewest failing first, then the best mean, then the best for the worst off; equals by the hash of the pair's ids. */
const byCrew =
  (firstId: string) =>
  (a: TogetherMatch, b: TogetherMatch): number =>
    a.failing.length - b.failing.length ||
    b.meanScore - a.meanScore ||
    b.worstScore - a.worstScore ||
    compareTies(tieOf(firstId, a.vacancy.id), tieOf(firstId, b.vacancy.id));

const bestOf = (
  worker: WorkerCard,
  vacancies: readonly VacancyCard[],
  k: number,
  context: MatchContext,
): MemberMatches => {
  const items = rankVacancies(worker, vacancies, k, context);
  return { worker, failedGate: items.length > 0 ? null : barringGate(worker, vacancies, context), items };
};

/** For a crew: each member's best vacancies (members by id), and the vacancies with an open seat for every seeking member. */
export const crewMatches = (
  members: readonly WorkerCard[],
  vacancies: Iterable<VacancyCard>,
  limits: { perMember: number; together: number },
  context: MatchContext,
): CrewMatches => {
  const crew = members.toSorted((a, b) => compareText(a.id, b.id));
  const open = [...vacancies].filter((vacancy) => gateOfVacancy(vacancy, context) === null);
  const seekers = crew.filter((worker) => gateOfWorker(worker, context) === null);
  const [first] = seekers;
  const together = first
    ? open
        .filter(({ seatsOpen }) => seatsOpen >= seekers.length)
        .flatMap((vacancy) => togetherAt(vacancy, seekers, crew.length, context) ?? [])
        .toSorted(byCrew(first.id))
        .slice(0, limits.together)
    : [];
  return {
    seeking: seekers.length,
    members: crew.map((worker) => bestOf(worker, open, limits.perMember, context)),
    together,
  };
};
