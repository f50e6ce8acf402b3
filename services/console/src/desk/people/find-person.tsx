import { useMutation } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { useWords } from "../../words/area.ts";
import { askedPerson, type AskedPerson } from "../parts/asked-person.ts";
import { PersonCard } from "./people-columns.tsx";
import { peopleWords } from "./people-words.ts";

type Found = Answer<"findWorkers">;

/** A search for one person: sent in the body, kept nowhere, answered in place of the list. */
export const usePersonSearch = () => {
  const [isWrong, setWrong] = useState(false);
  const search = useMutation({ mutationFn: (body: AskedPerson) => unwrap(api.POST("/v1/workers/find", { body })), gcTime: 0 });
  const find = (typed: string): void => {
    const asked = askedPerson(typed);
    setWrong(asked === null && typed.trim() !== "");
    if (asked) search.mutate(asked);
    else search.reset();
  };
  return { find, isWrong, search };
};

type Props = ReturnType<typeof usePersonSearch>;

/** The field for a name, a phone or an ID number; never part of the address. */
export const FindField = ({ find, isWrong, search }: Props) => {
  const say = useWords(peopleWords);
  return (
    <div className="find-person">
      <Input.Search
        aria-label={say("find")}
        placeholder={say("find")}
        enterButton={say("findButton")}
        allowClear
        autoComplete="off"
        maxLength={50}
        status={isWrong ? "error" : ""}
        loading={search.isPending}
        onSearch={find}
      />
      {isWrong && <p className="find-wrong" role="alert">{say("findWrong")}</p>}
    </div>
  );
};

const FoundPeople = ({ found }: { found: Found }) => {
  const say = useWords(peopleWords);
  if (found.items.length === 0) return <EmptyState title={say("findNone")} hint={say("findNoneHint")} />;
  return (
    <>
      {found.more && <p className="soft">{say("findMore")}</p>}
      <ul className="cards">
        {found.items.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} />
          </li>
        ))}
      </ul>
    </>
  );
};

/** Who was found, in place of the list. */
export const FoundSheet = ({ search }: Pick<Props, "search">) => {
  const say = useWords(peopleWords);
  const { data, error } = search;
  return (
    <section className="list">
      <div className="list-tools">
        <h2 className="found-title">{data && say("found", { n: data.items.length })}</h2>
        <Button onClick={search.reset}>{say("backToList")}</Button>
      </div>
      {error && <ProblemNote thrown={error} />}
      {data && <FoundPeople found={data} />}
    </section>
  );
};
