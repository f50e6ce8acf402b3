import { FileUp } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../../words/area.ts";
import { UnreadableFile } from "./csv-table.ts";
import { importWords } from "./import-words.ts";

type Props = { isReading: boolean; error: unknown; choose: (file: File) => void };

/** Where a file is chosen or dropped; says why one can't be read. */
export const ChooseFile = ({ isReading, error, choose }: Props) => {
  const say = useWords(importWords);
  const [isOver, setOver] = useState(false);
  const drop = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) choose(file);
  };
  const over = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const why = error instanceof UnreadableFile ? error.why : "broken";
  return (
    <>
      <label className={isOver ? "drop drop-over" : "drop"} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
        <FileUp size={28} aria-hidden />
        <strong>{say(isReading ? "reading" : "choose")}</strong>
        <span className="soft">{say("chooseHint")}</span>
        <input type="file" accept=".csv,.txt,text/csv" onChange={({ target }) => target.files?.[0] && choose(target.files[0])} />
      </label>
      {error !== null && <p className="drop-wrong" role="alert">{say(why)}</p>}
    </>
  );
};
