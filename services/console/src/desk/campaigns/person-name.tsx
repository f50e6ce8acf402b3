import { GoTo } from "../../parts/go-to.tsx";
import { useMay } from "../../api/use-me.ts";
import { useEmployerName } from "../parts/use-employers.ts";
import { useWords } from "../../words/area.ts";
import { campaignWords } from "./campaign-words.ts";

type Person = { workerId: string; maskedName: string | null };

/** Masked name of somebody, or that there is none to show. */
export const useNameOf = (): ((person: Pick<Person, "maskedName">) => string) => {
  const say = useWords(campaignWords);
  return ({ maskedName }) => maskedName ?? say("nobodyNamed");
};

/** Somebody by the masked name, leading to their page. */
export const PersonName = ({ person }: { person: Person }) => {
  const may = useMay();
  const nameOf = useNameOf();
  if (person.maskedName === null || !may("worker.read")) return <span>{nameOf(person)}</span>;
  return <GoTo href={`/desk/people/${person.workerId}`}>{person.maskedName}</GoTo>;
};

type Vacancy = { vacancyId: string; vacancyTitle: string };

/** A vacancy by its title, leading to its page. */
export const VacancyTitle = ({ vacancy: { vacancyId, vacancyTitle } }: { vacancy: Vacancy }) => {
  const may = useMay();
  if (!may("vacancy.read")) return <span>{vacancyTitle}</span>;
  return <GoTo href={`/desk/vacancies/${vacancyId}`}>{vacancyTitle}</GoTo>;
};

/** An employer by the register of the county. */
export const EmployerName = ({ employerId }: { employerId: string }) => {
  const nameOf = useEmployerName(true);
  return <span className="soft">{nameOf(employerId)}</span>;
};
