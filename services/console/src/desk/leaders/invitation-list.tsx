import { choice } from "../../list/controls.tsx";
import { List } from "../../list/list.tsx";
import type { Column } from "../../list/list-types.ts";
import { timeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { useUnitName } from "../parts/use-units.ts";
import { ConfirmButton } from "./confirm-button.tsx";
import { type Invitation, readInvitations } from "./leader-queries.ts";
import { deskCrewWords, invitationStatusWords } from "./leader-words.ts";

const stateClass = { open: "state state-wait", joined: "state", refused: "state state-quiet", lapsed: "state state-quiet" } as const;

const Name = ({ invitation: { maskedName } }: { invitation: Invitation }) => {
  const say = useWords(deskCrewWords);
  return maskedName ? <strong>{maskedName}</strong> : <span className="soft">{say("unseen")}</span>;
};

const Status = ({ invitation: { status } }: { invitation: Invitation }) => {
  const name = useWords(invitationStatusWords);
  return <span className={stateClass[status]}>{name(status)}</span>;
};

const useColumns = (): Column<Invitation>[] => {
  const say = useWords(deskCrewWords);
  const nameOf = useUnitName();
  return [
    { key: "name", title: say("name"), width: 140, render: (invitation) => <Name invitation={invitation} /> },
    { key: "village", title: say("village"), render: ({ village }) => nameOf(village) },
    { key: "invitedAt", title: say("invitedAt"), width: 140, render: ({ invitedAt }) => <span className="num">{timeText(invitedAt)}</span> },
    { key: "until", title: say("until"), width: 140, render: ({ expiresAt }) => <span className="num">{timeText(expiresAt)}</span> },
    { key: "status", title: say("status"), width: 110, render: (invitation) => <Status invitation={invitation} /> },
    { key: "confirm", title: "", width: 110, render: (invitation) => <ConfirmButton invitation={invitation} /> },
  ];
};

const Card = ({ invitation }: { invitation: Invitation }) => {
  const say = useWords(deskCrewWords);
  const nameOf = useUnitName();
  return (
    <div className="leader-card">
      <p className="row-head">
        <Name invitation={invitation} /> <Status invitation={invitation} />
      </p>
      <p className="soft">{[nameOf(invitation.village), `${say("until")} ${timeText(invitation.expiresAt)}`].filter(Boolean).join(" · ")}</p>
      <ConfirmButton invitation={invitation} />
    </div>
  );
};

/** Who was asked to join a crew, of one crew or of all within reach; who is open can be recorded. */
export const InvitationList = ({ crewId }: { crewId?: string }) => {
  const say = useWords(deskCrewWords);
  const statuses = useChoices(invitationStatusWords);
  return (
    <List<Invitation>
      queryKey={["crew-invitations", crewId ?? "all"]}
      read={(asked, signal) => readInvitations(crewId ? { ...asked, crewId } : asked, signal)}
      rowKey={({ id }) => id}
      columns={useColumns()}
      filters={[choice("status", say("status"), statuses)]}
      card={(invitation) => <Card invitation={invitation} />}
      empty={{ title: say("emptyWaiting"), hint: say("emptyWaitingHint") }}
    />
  );
};
