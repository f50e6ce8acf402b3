import { QianxianProblem } from "../api/api.ts";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";

type Props = { thrown: unknown; retry?: (() => void) | undefined };

/** Something could not be read: why, by which request, and a way to try again. */
export const ProblemNote = ({ thrown, retry }: Props) => {
  const say = useWords(plainWords);
  const problem = thrown instanceof QianxianProblem ? thrown : null;
  const isGone = problem?.status === 404;
  return (
    <div className="problem-note" role="alert">
      <p className="problem-title">{problem?.zh ?? say("unreadable")}</p>
      {problem && !isGone && <p className="soft">{say("requestId", { id: problem.requestId })}</p>}
      {isGone ? (
        <button type="button" className="button" onClick={() => globalThis.history.back()}>
          {say("back")}
        </button>
      ) : (
        retry && (
          <button type="button" className="button" onClick={retry}>
            {say("retry")}
          </button>
        )
      )}
    </div>
  );
};
