import { useRouter } from "@tanstack/react-router";
import { Button } from "antd";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { choice } from "../../list/controls.tsx";
import { List } from "../../list/list.tsx";
import type { Column } from "../../list/list-types.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { dayText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { useUnitName } from "../parts/use-units.ts";
import { LeaderActions } from "./leader-actions.tsx";
import { LeaderDialog } from "./leader-dialog.tsx";
import { type Leader, readLeaders, useCrewSizes } from "./leader-queries.ts";
import { leaderStatusWords, leaderWords } from "./leader-words.ts";
import "./leaders.css";

const Name = ({ leader: { workerId, maskedName } }: { leader: Leader }) => {
  const say = useWords(leaderWords);
  return maskedName ? <GoTo href={`/desk/people/${workerId}`}><strong>{maskedName}</strong></GoTo> : <span className="soft">{say("unseen")}</span>;
};

const stateClass = { active: "state", paused: "state state-wait", ended: "state state-quiet" } as const;

const Status = ({ leader: { status, running } }: { leader: Leader }) => {
  const say = useWords(leaderWords);
  const name = useWords(leaderStatusWords);
  if (status === "active" && !running) return <span className="state state-bad">{say("notRunning")}</span>;
  return <span className={stateClass[status]}>{name(status)}</span>;
};

const Days = ({ leader: { agreementFrom, agreementTo } }: { leader: Leader }) => {
  const say = useWords(leaderWords);
  return <span className="num">{agreementTo ? say("days", { from: dayText(agreementFrom), until: dayText(agreementTo) }) : say("since", { from: dayText(agreementFrom) })}</span>;
};

const CrewLink = ({ leader: { crewId, town }, size }: { leader: Leader; size: number | undefined }) => {
  const say = useWords(leaderWords);
  const nameOf = useUnitName();
  const may = useMay();
  const text = say("crewOf", { town: nameOf(town) });
  // Whom the list of crews leaves out is out of reach: there is no page to go to.
  if (!may("crew.read") || size === undefined) return <>{text}</>;
  return (
    <>
      <GoTo href={`/desk/leaders/crews/${crewId}`}>{text}</GoTo> <span className="soft num">{say("members", { n: size })}</span>
    </>
  );
};

const useColumns = (change: (leader: Leader) => void): Column<Leader>[] => {
  const say = useWords(leaderWords);
  const may = useMay();
  const sizes = useCrewSizes();
  const columns: Column<Leader>[] = [
    { key: "name", title: say("name"), width: 120, render: (leader) => <Name leader={leader} /> },
    { key: "phone", title: say("phone"), width: 130, render: ({ maskedPhone }) => <span className="num">{maskedPhone}</span> },
    { key: "crew", title: say("crew"), render: (leader) => <CrewLink leader={leader} size={sizes.get(leader.crewId)} /> },
    { key: "number", title: say("number"), render: ({ agreementNumber }) => agreementNumber ?? <span className="soft">{say("noNumber")}</span> },
    { key: "days", title: say("agreement"), render: (leader) => <Days leader={leader} /> },
    { key: "status", title: say("status"), width: 100, render: (leader) => <Status leader={leader} /> },
  ];
  const actions: Column<Leader> = { key: "actions", title: "", width: 210, render: (leader) => <LeaderActions leader={leader} change={change} /> };
  return may("leader.manage") ? [...columns, actions] : columns;
};

const Card = ({ leader, change }: { leader: Leader; change: (leader: Leader) => void }) => {
  const size = useCrewSizes().get(leader.crewId);
  return (
    <div className="leader-card">
      <p className="row-head">
        <Name leader={leader} /> <Status leader={leader} />
      </p>
      <p><CrewLink leader={leader} size={size} /></p>
      <p className="soft"><Days leader={leader} /></p>
      <LeaderActions leader={leader} change={change} />
    </div>
  );
};

const Actions = ({ add }: { add: () => void }) => {
  const say = useWords(leaderWords);
  const may = useMay();
  const { history } = useRouter();
  return (
    <>
      {may("crew.read") && <Button onClick={() => history.push("/desk/leaders/invitations")}>{say("invitations")}</Button>}
      {may("leader.manage") && (
        <Button type="primary" icon={<Plus size={14} aria-hidden />} onClick={add}>
          {say("add")}
        </Button>
      )}
    </>
  );
};

/** The register of capable leaders. */
export const LeadersPage = () => {
  const say = useWords(leaderWords);
  const may = useMay();
  const [isNew, setNew] = useState(false);
  const [changed, setChanged] = useState<Leader | null>(null);
  const statuses = useChoices(leaderStatusWords);
  return (
    <>
      <PageHead title={say("title")} says={say("says")} actions={<Actions add={() => setNew(true)} />} />
      <List<Leader>
        queryKey={["leaders"]}
        read={readLeaders}
        rowKey={({ id }) => id}
        columns={useColumns(setChanged)}
        filters={[choice("status", say("status"), statuses)]}
        card={(leader) => <Card leader={leader} change={setChanged} />}
        empty={may("leader.manage") ? { title: say("emptyTitle"), hint: say("emptyHint") } : { title: say("emptyHere"), hint: say("emptyHereHint") }}
      />
      <LeaderDialog open={isNew} close={() => setNew(false)} />
      <LeaderDialog open={changed !== null} leader={changed} close={() => setChanged(null)} />
    </>
  );
};
