import { Button, Popconfirm } from "antd";
import { useMay } from "../../api/use-me.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { GoTo } from "../../parts/go-to.tsx";
import { dayText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { seekingWords } from "../../words/labels.ts";
import { plainWords } from "../../words/plain.ts";
import { useUnitName } from "../parts/use-units.ts";
import type { Crew } from "./leader-queries.ts";
import { deskCrewWords } from "./leader-words.ts";
import { useLeave } from "./use-member-acts.ts";

type Member = Crew["members"][number];

const stateClass = { now: "state", "only-better": "state state-info", "from-date": "state state-wait", no: "state state-quiet" } as const;

const LeaveButton = ({ crewId, member: { workerId, maskedName } }: { crewId: string; member: Member }) => {
  const say = useWords(deskCrewWords);
  const common = useWords(plainWords);
  const leave = useLeave({ crewId, workerId, maskedName });
  return (
    <Popconfirm
      title={say("leaveTitle", { name: maskedName })}
      description={<p className="ask-text">{say("leaveSays")}</p>}
      okText={say("leave")}
      cancelText={common("cancel")}
      onConfirm={() => leave.mutate()}
    >
      <Button size="small" type="text" className="soft" aria-label={say("leaveWho", { name: maskedName })} loading={leave.isPending}>
        {say("leaveShort")}
      </Button>
    </Popconfirm>
  );
};

const MemberLine = ({ crew, member }: { crew: Crew; member: Member }) => {
  const say = useWords(deskCrewWords);
  const seekingName = useWords(seekingWords);
  const nameOf = useUnitName();
  const may = useMay();
  const { workerId, maskedName, village, birthYear, seeking } = member;
  return (
    <li className="crew-member">
      <span className="crew-member-who">
        <GoTo href={`/desk/people/${workerId}`}>
          <strong>{maskedName}</strong>
        </GoTo>
        <span className="soft num">{[nameOf(village), birthYear && say("born", { year: birthYear })].filter(Boolean).join(" · ")}</span>
        {workerId === crew.leaderWorkerId && <span className="state state-info">{say("leader")}</span>}
      </span>
      <span className={stateClass[seeking.state]}>
        {seeking.state === "from-date" && seeking.from ? say("fromDay", { day: dayText(seeking.from) }) : seekingName(seeking.state)}
      </span>
      {may("crew.confirm") && <LeaveButton crewId={crew.id} member={member} />}
    </li>
  );
};

/** Who is in a crew, as far as the caller reaches them. */
export const CrewMembers = ({ crew }: { crew: Crew }) => {
  const say = useWords(deskCrewWords);
  if (crew.members.length === 0) return <EmptyState title={say("emptyMembers")} hint={say("emptyMembersHint")} />;
  return (
    <ul className="crew-members">
      {crew.members.map((member) => (
        <MemberLine key={member.workerId} crew={crew} member={member} />
      ))}
    </ul>
  );
};
