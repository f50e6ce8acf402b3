import { branch, choice, day, words } from "../../list/controls.tsx";
import type { Filter } from "../../list/list-types.ts";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { baseWords, lackWords, sectorWords } from "../../words/labels.ts";
import { regionBranches } from "../parts/region-branches.ts";
import { employerFilter } from "./employer-filter.tsx";
import { vacanciesWords } from "./vacancies-words.ts";

/** What the list of vacancies can be narrowed by. */
export const useVacancyFilters = (): Filter[] => {
  const say = useWords(vacanciesWords);
  const bases = useChoices(baseWords);
  const sectors = useChoices(sectorWords);
  const lacks = useChoices(lackWords);
  const yesNo = (yes: string, no: string) => [{ value: "true", label: yes }, { value: "false", label: no }];
  return [
    words("q", say("words")),
    choice("base", say("base"), bases, 100),
    choice("sector", say("sector"), sectors, 110),
    branch("region", say("region"), regionBranches(), 150),
    choice("lack", say("lack"), lacks, 120),
    choice("board", say("board"), yesNo(say("boardYes"), say("boardNo")), 100),
    choice("lodging", say("lodging"), yesNo(say("lodgingYes"), say("lodgingNo")), 100),
    choice("seatsOpenMax", say("openSeats"), [{ value: "0", label: say("openNone") }, { value: "3", label: say("openFew") }], 120),
    day("closesBy", say("closesBy")),
    employerFilter(say("employer")),
  ];
};

/** In which orders it can be read. */
export const useVacancySorts = () => {
  const say = useWords(vacanciesWords);
  return [
    { key: "newest", label: say("sortNewest") },
    { key: "closing", label: say("sortClosing") },
    { key: "seats-open", label: say("sortOpen") },
    { key: "seats-few", label: say("sortFew") },
    { key: "wage", label: say("sortWage") },
    { key: "title", label: say("sortTitle") },
  ];
};
