import { Button } from "antd";
import { Download } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../../words/area.ts";
import { type RowProblem, reasonsOf } from "./import-progress.ts";
import { fieldWords, importWords } from "./import-words.ts";

type Props = {
  problems: readonly RowProblem[];
  /** What the column of a field is called in the file. */
  columnOf: (field: string) => string | undefined;
  save: (reasons: Map<number, string>) => void;
};

const step = 30;

const isField = (field: string): field is keyof (typeof fieldWords)["texts"] => field in fieldWords.texts;

const ProblemRow = ({ problem, columnOf }: { problem: RowProblem; columnOf: Props["columnOf"] }) => {
  const say = useWords(importWords);
  const fieldName = useWords(fieldWords);
  const { line, isRefused, field, says, existing } = problem;
  const named = field === null ? say("wholeRow") : (columnOf(field) ?? (isField(field) ? fieldName(field) : field));
  return (
    <tr>
      <td className="num">{line}</td>
      <td>
        {named}{" "}
        <span className={isRefused ? "state state-bad" : "state state-wait"}>{say(isRefused ? "kindRefused" : "kindPartly")}</span>
      </td>
      <td>
        {says} {existing && (
          <a href={`/desk/people/${existing}`} target="_blank" rel="noopener">
            {say("existing")}
          </a>
        )}
      </td>
    </tr>
  );
};

/** Lines to look at: which line, which column, what to do; the refused ones can be taken away as a file. */
export const ProblemsTable = ({ problems, columnOf, save }: Props) => {
  const say = useWords(importWords);
  const [shown, setShown] = useState(step);
  const reasons = reasonsOf(problems);
  if (problems.length === 0) return <p className="soft">{say("problemsNone")}</p>;
  const left = Math.min(step, problems.length - shown);
  return (
    <>
      {reasons.size > 0 && (
        <Button icon={<Download size={14} aria-hidden />} onClick={() => save(reasons)}>
          {say("failedCsv", { n: reasons.size.toLocaleString("zh-CN") })}
        </Button>
      )}
      <table className="plain-table problems">
        <thead>
          <tr>
            <th scope="col">{say("line")}</th>
            <th scope="col">{say("column")}</th>
            <th scope="col">{say("what")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, shown).map((problem, at) => (
            <ProblemRow key={at} problem={problem} columnOf={columnOf} />
          ))}
        </tbody>
      </table>
      {left > 0 && <Button type="link" onClick={() => setShown(shown + step)}>{say("moreProblems", { n: left })}</Button>}
    </>
  );
};
