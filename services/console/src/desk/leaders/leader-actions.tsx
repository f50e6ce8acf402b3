import { Button, Popconfirm } from "antd";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import type { Leader } from "./leader-queries.ts";
import { leaderWords } from "./leader-words.ts";
import { useEnd, useRest } from "./use-leader-acts.ts";

/** What can be done with an agreement as it stands. */
export const LeaderActions = ({ leader, change }: { leader: Leader; change: (leader: Leader) => void }) => {
  const say = useWords(leaderWords);
  const common = useWords(plainWords);
  const may = useMay();
  const rest = useRest(leader);
  const end = useEnd(leader);
  if (!may("leader.manage") || leader.status === "ended") return null;
  const isActive = leader.status === "active";
  return (
    <span className="leader-actions">
      <Button size="small" onClick={() => change(leader)}>
        {say("change")}
      </Button>
      <Button size="small" loading={rest.isPending} onClick={() => rest.mutate(isActive ? "paused" : "active")}>
        {say(isActive ? "rest" : "resume")}
      </Button>
      <Popconfirm title={say("endTitle")} description={<p className="ask-text">{say("endSays")}</p>} okText={say("end")} cancelText={common("cancel")} onConfirm={() => end.mutate()}>
        <Button size="small" danger loading={end.isPending}>
          {say("end")}
        </Button>
      </Popconfirm>
    </span>
  );
};
