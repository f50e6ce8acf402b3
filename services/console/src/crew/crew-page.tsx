import { ChevronRight, UserPlus } from "lucide-react";
import { useState } from "react";
import { useMay } from "../api/use-me.ts";
import { GoTo } from "../parts/go-to.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { Tabs } from "../parts/tabs.tsx";
import { useAskedTab } from "../parts/use-asked-tab.ts";
import { useWords } from "../words/area.ts";
import { type Member, useCrew, useInvitations } from "./crew-queries.ts";
import { crewWords } from "./crew-words.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { MemberRows } from "./member-rows.tsx";
import { isLooking, memberTabs } from "./members.ts";
import { WaitingRows } from "./waiting-rows.tsx";
import "./crew.css";

const AddButton = ({ open }: { open: () => void }) => {
  const say = useWords(crewWords);
  const may = useMay();
  if (!may("crew.invite")) return null;
  return (
    <button type="button" className="button button-main" onClick={open}>
      <UserPlus size={16} aria-hidden /> {say("add")}
    </button>
  );
};

const useTabs = (members: readonly Member[]) => {
  const say = useWords(crewWords);
  const invitations = useInvitations();
  const looking = members.filter(isLooking).length;
  const counts = { looking, all: members.length, waiting: invitations.data?.total ?? 0 };
  return { looking, tabs: memberTabs.map((key) => ({ key, label: `${say(key)} ${counts[key]}` })) };
};

const Found = ({ members }: { members: readonly Member[] }) => {
  const say = useWords(crewWords);
  const may = useMay();
  const [isInviting, setInviting] = useState(false);
  const { at, go } = useAskedTab(memberTabs);
  const { looking, tabs } = useTabs(members);
  const add = <AddButton open={() => setInviting(true)} />;
  return (
    <>
      <PageHead title={say("title")} says={say("says", { total: members.length, looking })} actions={add} />
      {looking > 0 && may("crew-match.read") && (
        <GoTo className="call-out crew-together-link" href="/crew/together">
          {say("together")} <ChevronRight size={16} aria-hidden />
        </GoTo>
      )}
      <Tabs label={say("title")} tabs={tabs} at={at} go={go} />
      {at === "waiting" ? <WaitingRows /> : <MemberRows members={at === "looking" ? members.filter(isLooking) : members} tab={at} />}
      <p className="soft crew-foot">{say("leaving")}</p>
      <InviteDialog open={isInviting} close={() => setInviting(false)} />
    </>
  );
};

/** Everybody of the leader's crew, and who was asked to join. */
export const CrewPage = () => {
  const { data, error, refetch } = useCrew();
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  return data ? <Found members={data.members} /> : <Skeleton rows={10} />;
};
