import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { placeText, wageText } from "../../parts/say-facts.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { campaignWords } from "./campaign-words.ts";
import { useLater } from "./use-later.ts";
import { vacancyQuery } from "./vacancy-query.ts";

type Vacancy = Row<"listVacancies">;

const foundMax = 8;
const typingMs = 250;

const useFound = (words: string) =>
  useQuery({
    queryKey: ["vacancies", "to-push", words],
    queryFn: ({ signal }) => {
      const query = { status: "live", seatsOpenMin: 1, limit: foundMax, ...(words && { q: words }) } as const;
      return unwrap(api.GET("/v1/vacancies", { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

const useChosen = (ids: readonly string[]): Vacancy[] =>
  useQueries({
    queries: ids.map(vacancyQuery),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });

const Facts = ({ vacancy: { employerName, region, wage, seats } }: { vacancy: Vacancy }) => {
  const say = useWords(campaignWords);
  const facts = [employerName, placeText(region), wageText(wage), say("seatsOpen", { n: seats.open })];
  return <span className="soft">{facts.filter(Boolean).join(" · ")}</span>;
};

type LineProps = { vacancy: Vacancy; isChosen: boolean; add: () => void };

const FoundLine = ({ vacancy, isChosen, add }: LineProps) => {
  const say = useWords(campaignWords);
  return (
    <li className="pick-line">
      <span>
        <b>{vacancy.title}</b>
        <Facts vacancy={vacancy} />
      </span>
      <Button size="small" disabled={isChosen} icon={<Plus size={13} aria-hidden />} aria-label={`${say(isChosen ? "added" : "add")} ${vacancy.title}`} onClick={add}>
        {say(isChosen ? "added" : "add")}
      </Button>
    </li>
  );
};

type Props = { value?: string[]; onChange?: (ids: string[]) => void; id?: string };

const Chosen = ({ value = [], onChange }: Props) => {
  const say = useWords(campaignWords);
  const chosen = useChosen(value);
  if (value.length === 0) return <p className="soft">{say("chosenNone")}</p>;
  return (
    <>
      <p className="soft">{say("chosenVacancies", { n: value.length })}</p>
      <ul className="pick-chosen">
        {chosen.map((vacancy) => (
          <li key={vacancy.id} className="pick-line">
            <span>
              <b>{vacancy.title}</b>
              <Facts vacancy={vacancy} />
            </span>
            <Button
              size="small"
              type="text"
              icon={<X size={15} aria-hidden />}
              aria-label={say("remove", { title: vacancy.title })}
              onClick={() => onChange?.(value.filter((one) => one !== vacancy.id))}
            />
          </li>
        ))}
      </ul>
    </>
  );
};

const Found = ({ words, value = [], onChange }: Props & { words: string }) => {
  const say = useWords(campaignWords);
  const { data, error, refetch } = useFound(words);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  if (data.items.length === 0) return <EmptyState title={say("foundNone")} hint={say("foundNoneHint")} />;
  return (
    <ul className="pick-found" aria-label={say("found")}>
      {data.items.map((vacancy) => (
        <FoundLine
          key={vacancy.id}
          vacancy={vacancy}
          isChosen={value.includes(vacancy.id)}
          add={() => onChange?.([...value, vacancy.id])}
        />
      ))}
    </ul>
  );
};

/** Chooses vacancies out of the live ones that have a seat open. */
export const VacancyChoice = ({ value = [], onChange, id }: Props) => {
  const say = useWords(campaignWords);
  const [typed, setTyped] = useState("");
  const words = useLater(typed.trim(), typingMs);
  return (
    <div className="vacancy-pick">
      <Chosen value={value} {...(onChange && { onChange })} />
      <Input.Search
        id={id}
        aria-label={say("searchLabel")}
        placeholder={say("search")}
        allowClear
        maxLength={60}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onPressEnter={(event) => event.preventDefault()}
      />
      <Found words={words} value={value} {...(onChange && { onChange })} />
    </div>
  );
};
