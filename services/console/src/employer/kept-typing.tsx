import { useWords } from "../words/area.ts";
import { formWords } from "./employer-words.ts";

/** Says that what was typed before is still there, and lets go of it. */
export const KeptTyping = ({ drop }: { drop: () => void }) => {
  const say = useWords(formWords);
  return (
    <p className="call-out">
      {say("kept")}{" "}
      <button type="button" className="link" onClick={drop}>
        {say("drop")}
      </button>
    </p>
  );
};
