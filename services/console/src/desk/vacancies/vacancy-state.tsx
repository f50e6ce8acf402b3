import { useWords } from "../../words/area.ts";
import { vacancyStatusWords } from "../../words/labels.ts";
import type { Vacancy } from "./facts.ts";

const toneOf = { live: "state", draft: "state state-wait", closed: "state state-quiet" } as const;

/** Draft, live or closed, as a small word. */
export const VacancyState = ({ status }: Pick<Vacancy, "status">) => {
  const say = useWords(vacancyStatusWords);
  return <span className={toneOf[status]}>{say(status)}</span>;
};
