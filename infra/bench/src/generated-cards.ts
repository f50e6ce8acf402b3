import { WorkerCard } from "@qianxian/contracts/profiles";
import { VacancyCard } from "@qianxian/contracts/vacancies";
import { homeCounty } from "@qianxian/gazetteer";
import type { DemoVacancy, DemoWorker } from "@qianxian/infra-demo";

/** A generated person as other services know them. */
export const workerCard = ({ name: _name, phone: _phone, idNumber, ...facts }: DemoWorker): WorkerCard =>
  WorkerCard.parse({
    ...facts,
    revision: 1,
    birthMonth: idNumber === null ? null : `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}`,
    town: facts.village.slice(0, 9),
    crewId: null,
    scopes: [],
    erased: false,
  });

/** A generated vacancy, live, as other services know it. */
export const vacancyCard = (vacancy: DemoVacancy): VacancyCard => {
  const { seats, workplace: _workplace, description: _description, socialInsurance: _insurance, ...facts } = vacancy;
  const rest = { revision: 1, status: "live", county: homeCounty, employerName: null, seatsOpen: seats ?? 1, seatsTotal: seats ?? 1 };
  return VacancyCard.parse({ ...facts, ...rest });
};

/** The same person, looking for work if they were not. */
export const looking = (worker: WorkerCard): WorkerCard =>
  worker.seeking.state === "no" ? { ...worker, seeking: { ...worker.seeking, state: "now" } } : worker;
