import { Alert, Button } from "antd";
import { useEffect, useRef } from "react";
import { useWords } from "../../words/area.ts";
import { useFactText } from "./fact-text.ts";
import { factWords } from "./fact-words.ts";
import { factsOf, type Vacancy } from "./facts.ts";
import type { Conflict } from "./use-change.ts";
import { vacancyWords } from "./vacancy-words.ts";

type Props = { base: Vacancy; conflict: Conflict; keepMine: () => void; takeTheirs: () => void };

/** What somebody else changed while a form was filled, and the two ways to go on. */
export const ChangedMeanwhile = ({ base, conflict, keepMine, takeTheirs }: Props) => {
  const say = useWords(vacancyWords);
  const nameOf = useWords(factWords);
  const textOf = useFactText();
  const { fresh, theirs, mine } = conflict;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.scrollIntoView({ block: "center" });
  }, [conflict]);
  const lines = theirs.map((name) => {
    const [from, to] = [base, fresh].map((vacancy) => textOf(name, factsOf(vacancy)) || say("empty"));
    const line = say("changedLine", { name: nameOf(name), from: from ?? "", to: to ?? "" });
    return <li key={name}>{`${line}${name in mine ? say("changedMine") : ""}`}</li>;
  });
  const buttons = (
    <div className="form-end">
      <Button type="primary" onClick={keepMine}>
        {say("keepMine")}
      </Button>
      <Button onClick={takeTheirs}>{say("takeTheirs")}</Button>
    </div>
  );
  return (
    <div ref={note} className="changed-note">
      <Alert
        type="warning"
        role="alert"
        title={say("changedTitle")}
        description={
          <>
            <ul className="changed-list">{lines}</ul>
            {buttons}
          </>
        }
      />
    </div>
  );
};
