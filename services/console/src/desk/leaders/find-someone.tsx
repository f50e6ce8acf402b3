import { Button, Input } from "antd";
import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { useWords } from "../../words/area.ts";
import { type AskedPerson, askedPerson } from "../parts/asked-person.ts";
import { useHomeName } from "../parts/use-units.ts";
import { findWords } from "./leader-words.ts";

export type Someone = Pick<Row<"listWorkers">, "id" | "maskedName" | "town" | "village">;

type Props = { value?: Someone | null; onChange?: (person: Someone | null) => void; id?: string };

const useFind = (found: (only: Someone) => void) =>
  useMutation({
    mutationFn: (body: AskedPerson) => unwrap(api.POST("/v1/workers/find", { body })),
    gcTime: 0,
    onSuccess: ({ items }) => {
      const [only] = items;
      if (only && items.length === 1) found(only);
    },
  });

const Search = ({ id, choose }: { id?: string; choose: (person: Someone) => void }) => {
  const say = useWords(findWords);
  const homeName = useHomeName();
  const [isWrong, setWrong] = useState(false);
  const find = useFind(choose);
  const ask = (typed: string): void => {
    const asked = askedPerson(typed);
    setWrong(asked === null);
    if (asked) find.mutate(asked);
  };
  const { data, error } = find;
  return (
    <div className="find-someone">
      <Input.Search
        {...(id && { id })}
        aria-label={say("who")}
        placeholder={say("who")}
        enterButton={say("find")}
        autoComplete="off"
        maxLength={50}
        status={isWrong ? "error" : ""}
        loading={find.isPending}
        onSearch={ask}
      />
      {isWrong && <p className="find-bad" role="alert">{say("wrong")}</p>}
      {error && <ProblemNote thrown={error} />}
      {data?.items.length === 0 && <p className="find-bad" role="alert">{say("nobody")}</p>}
      {data && data.items.length > 1 && (
        <div className="find-several">
          {data.items.map((person) => (
            <Button key={person.id} size="small" onClick={() => choose(person)}>
              {say("chosen", { name: person.maskedName, home: homeName(person) })}
            </Button>
          ))}
        </div>
      )}
      {data?.more && <p className="soft">{say("more")}</p>}
    </div>
  );
};

/** Somebody of the ledger in a form, found by name, phone or ID number; what was typed is kept nowhere. */
export const FindSomeone = ({ value, onChange, id }: Props) => {
  const say = useWords(findWords);
  const homeName = useHomeName();
  if (!value) return <Search {...(id && { id })} choose={(person) => onChange?.(person)} />;
  return (
    <p className="found-someone">
      <strong>{say("chosen", { name: value.maskedName, home: homeName(value) })}</strong>
      <Button type="link" size="small" onClick={() => onChange?.(null)}>
        {say("other")}
      </Button>
    </p>
  );
};
