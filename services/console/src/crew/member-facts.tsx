import { dayText } from "../parts/say-facts.ts";
import { useWords } from "../words/area.ts";
import { seekingWords } from "../words/labels.ts";
import type { Member } from "./crew-queries.ts";
import { crewWords } from "./crew-words.ts";
import { villageName } from "./members.ts";

/** What tells people of one surname apart: village and year of birth. */
export const MemberPlace = ({ member: { village, birthYear } }: { member: Pick<Member, "village" | "birthYear"> }) => {
  const say = useWords(crewWords);
  return <span className="soft">{[villageName(village), birthYear && say("born", { year: birthYear })].filter(Boolean).join(" · ")}</span>;
};

const stateClass = { now: "state", "only-better": "state state-info", "from-date": "state state-wait", no: "state state-quiet" } as const;

/** Whether somebody looks for work, as one small word. */
export const SeekingTag = ({ member: { seeking } }: { member: Pick<Member, "seeking"> }) => {
  const say = useWords(crewWords);
  const name = useWords(seekingWords);
  const text = seeking.state === "from-date" && seeking.from ? say("from", { day: dayText(seeking.from) }) : name(seeking.state);
  return <span className={stateClass[seeking.state]}>{text}</span>;
};
