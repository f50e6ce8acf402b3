import { EmptyState } from "../parts/empty-state.tsx";
import { ProblemNote } from "../parts/problem-note.tsx";
import { countyToday, dayText } from "../parts/say-facts.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { useWords } from "../words/area.ts";
import { type Invitation, useInvitations } from "./crew-queries.ts";
import { crewWords, invitationWords } from "./crew-words.ts";
import { villageName } from "./members.ts";

const dayOf = (time: string): string => dayText(countyToday(new Date(time)));

const WaitingRow = ({ invitation }: { invitation: Invitation }) => {
  const say = useWords(crewWords);
  const status = useWords(invitationWords);
  const { maskedName, village, invitedAt, expiresAt } = invitation;
  return (
    <li className="member-row">
      <span className="member-who">
        <strong>{maskedName ?? say("invitedOther")}</strong>
        <span className="soft">
          {village && `${villageName(village)} · `}
          {say("invited", { day: dayOf(invitedAt), until: dayOf(expiresAt) })}
        </span>
      </span>
      <span className="state state-wait">{status(invitation.status)}</span>
    </li>
  );
};

/** Who was asked to join and has not said yes or no. */
export const WaitingRows = () => {
  const say = useWords(crewWords);
  const { data, error, refetch } = useInvitations();
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={3} />;
  if (data.items.length === 0) return <EmptyState title={say("emptyWaiting")} hint={say("emptyWaitingHint")} />;
  return (
    <ul className="member-rows">
      {data.items.map((invitation) => (
        <WaitingRow key={invitation.id} invitation={invitation} />
      ))}
    </ul>
  );
};
