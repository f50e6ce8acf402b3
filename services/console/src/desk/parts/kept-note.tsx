import { Button } from "antd";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import "./kept-note.css";

/** Says that what was typed before is still there, and lets go of it. */
export const KeptNote = ({ drop }: { drop: () => void }) => {
  const say = useWords(plainWords);
  return (
    <p className="draft-kept">
      {say("draftKept")}
      <Button size="small" onClick={drop}>
        {say("dropDraft")}
      </Button>
    </p>
  );
};
