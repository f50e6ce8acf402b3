import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "../parts/empty-state.tsx";
import { Field } from "../parts/field.tsx";
import { GoTo } from "../parts/go-to.tsx";
import { useWords } from "../words/area.ts";
import type { Member } from "./crew-queries.ts";
import { crewWords } from "./crew-words.ts";
import { MemberPlace, SeekingTag } from "./member-facts.tsx";
import { found, inOrder, type MemberTab } from "./members.ts";

const shownAtOnce = 60;

const MemberRow = ({ member }: { member: Member }) => (
  <li>
    <GoTo className="member-row" href={`/crew/members/${member.workerId}`}>
      <span className="member-who">
        <strong>{member.maskedName}</strong>
        <MemberPlace member={member} />
      </span>
      <SeekingTag member={member} />
      <ChevronRight size={16} aria-hidden />
    </GoTo>
  </li>
);

const Nobody = ({ tab, isSearch }: { tab: MemberTab; isSearch: boolean }) => {
  const say = useWords(crewWords);
  if (isSearch) return <EmptyState title={say("emptySearch")} hint={say("emptySearchHint")} />;
  if (tab === "looking") return <EmptyState title={say("emptyLooking")} hint={say("emptyLookingHint")} />;
  return <EmptyState title={say("empty")} hint={say("emptyHint")} />;
};

/** Members of the crew, found by what the leader sees of them. */
export const MemberRows = ({ members, tab }: { members: readonly Member[]; tab: MemberTab }) => {
  const say = useWords(crewWords);
  const [asked, setAsked] = useState("");
  const [count, setCount] = useState(shownAtOnce);
  const shown = inOrder(found(members, asked));
  return (
    <>
      {members.length > 8 && (
        <Field label={say("search")}>
          <input type="search" value={asked} placeholder={say("searchHint")} onChange={({ target }) => setAsked(target.value)} />
        </Field>
      )}
      {shown.length === 0 && <Nobody tab={tab} isSearch={asked.trim() !== ""} />}
      <ul className="member-rows">
        {shown.slice(0, count).map((member) => (
          <MemberRow key={member.workerId} member={member} />
        ))}
      </ul>
      {shown.length > count && (
        <button type="button" className="button button-wide" onClick={() => setCount(count + shownAtOnce)}>
          {say("moreMembers", { n: shown.length - count })}
        </button>
      )}
    </>
  );
};
