import type { ErrorComponentProps } from "@tanstack/react-router";
import { QianxianProblem } from "../api/api.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { shellWords } from "./shell-words.ts";

/** A page that failed while it was shown: what to do, and the words for who looks after the console. */
export const BrokenPage = ({ error, reset }: ErrorComponentProps) => {
  const say = useWords(shellWords);
  const sayCommon = useWords(plainWords);
  if (error instanceof QianxianProblem) return <ProblemNote thrown={error} retry={reset} />;
  const what = error instanceof Error ? error.message : String(error);
  const again = (
    <button type="button" className="button" onClick={() => globalThis.location.reload()}>
      {sayCommon("refresh")}
    </button>
  );
  return <EmptyState title={say("broken")} hint={say("brokenHint", { what })} action={again} />;
};

/** An address that leads nowhere. */
export const NoSuchPage = () => {
  const say = useWords(shellWords);
  return <EmptyState title={say("notFound")} hint={say("notFoundHint")} action={<a className="button" href="/">{say("toStart")}</a>} />;
};
