import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { notify } from "./notices.tsx";

/** Says what was done, beside a button that takes it back. */
export const useUndo = (): ((said: string, undo: () => Promise<unknown>) => void) => {
  const say = useWords(plainWords);
  return (said, undo) => {
    const takeBack = async (): Promise<void> => {
      await undo();
      notify({ kind: "done", text: say("undone") });
    };
    notify({ kind: "done", text: said, action: { label: say("undo"), run: () => void takeBack() } });
  };
};
