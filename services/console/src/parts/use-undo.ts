import { QianxianProblem } from "../api/api.ts";
import { problemText } from "../api/problem-text.ts";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { notify } from "./notices.tsx";

/** Says what was done, beside a button that takes it back; what can't be taken back says why. */
export const useUndo = (): ((said: string, undo: () => Promise<unknown>) => void) => {
  const say = useWords(plainWords);
  const tell = (thrown: unknown): void => {
    const problem = thrown instanceof QianxianProblem ? thrown : null;
    notify({
      kind: "problem",
      text: problem ? problemText(problem) : `${say("notDone")}：${String(thrown)}`,
      ...(problem && { more: say("requestId", { id: problem.requestId }) }),
    });
  };
  return (said, undo) => {
    const takeBack = async (): Promise<void> => {
      await undo();
      notify({ kind: "done", text: say("undone") });
    };
    notify({ kind: "done", text: said, action: { label: say("undo"), run: () => void takeBack().catch(tell) } });
  };
};
