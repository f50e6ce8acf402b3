import { Button, Collapse } from "antd";
import { useMemo, useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { notify } from "../../parts/notices.tsx";
import { useWords } from "../../words/area.ts";
import { campaignWords, leftOutAdviceWords, leftOutWords } from "./campaign-words.ts";
import { bySentence, groupsOf, type LeftOutGroup } from "./left-out-groups.ts";
import { PersonName, useNameOf } from "./person-name.tsx";
import { type Campaign, useLeaveOut } from "./use-campaign.ts";

type LeftOut = Campaign["leftOut"][number];
type Back = { put: (workerIds: string[]) => void; isBusy: boolean };

const shownMax = 120;

const usePutBack = (campaignId: string): Back => {
  const say = useWords(campaignWords);
  const leaveOut = useLeaveOut(campaignId);
  const put = (workerIds: string[]): void =>
    leaveOut.mutate(
      { workerIds, putBack: true },
      { onSuccess: () => notify({ kind: "done", text: say("back", { n: workerIds.length }) }) },
    );
  return { put, isBusy: leaveOut.isPending };
};

const Person = ({ person, back }: { person: LeftOut; back: Back | null }) => {
  const say = useWords(campaignWords);
  const nameOf = useNameOf();
  return (
    <li>
      <PersonName person={person} />
      {back && (
        <Button size="small" type="text" disabled={back.isBusy} aria-label={say("putBackNamed", { name: nameOf(person) })} onClick={() => back.put([person.workerId])}>
          {say("putBack")}
        </Button>
      )}
    </li>
  );
};

const Names = ({ people, back }: { people: readonly LeftOut[]; back: Back | null }) => {
  const say = useWords(campaignWords);
  const [shown, show] = useState(shownMax);
  const rest = Math.min(shownMax, people.length - shown);
  return (
    <>
      <ul className={back ? "name-list name-list-wide" : "name-list"}>
        {people.slice(0, shown).map((person) => (
          <Person key={person.workerId} person={person} back={back} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => show(shown + shownMax)}>
          {say("morePeople", { n: rest })}
        </Button>
      )}
    </>
  );
};

const Group = ({ group: { reason, people }, back }: { group: LeftOutGroup; back: Back | null }) => {
  const say = useWords(campaignWords);
  const advise = useWords(leftOutAdviceWords);
  const putBack = reason === "by-hand" ? back : null;
  const parts = reason === "gate" ? bySentence(people) : [["", people] as const];
  return (
    <>
      <p className="soft">{advise(reason)}</p>
      {putBack && people.length > 1 && (
        <Button size="small" disabled={putBack.isBusy} onClick={() => putBack.put(people.map(({ workerId }) => workerId))}>
          {say("putBackAll")}
        </Button>
      )}
      {parts.map(([sentence, some]) => (
        <div key={sentence}>
          {sentence && <h4 className="names-head">{`${sentence} · ${say("people", { n: some.length })}`}</h4>}
          <Names people={some} back={putBack} />
        </div>
      ))}
    </>
  );
};

const GroupHead = ({ title, n }: { title: string; n: number }) => {
  const say = useWords(campaignWords);
  return (
    <span className="group-head">
      {title}
      <span className="num soft">{say("people", { n: n.toLocaleString("zh-CN") })}</span>
    </span>
  );
};

/** Who gets nothing, by the reason in words; those taken out by hand can be put back. */
export const LeftOutPeople = ({ campaign }: { campaign: Campaign }) => {
  const say = useWords(campaignWords);
  const sayReason = useWords(leftOutWords);
  const mayPlan = useMay()("campaign.plan");
  const back = usePutBack(campaign.id);
  const groups = useMemo(() => groupsOf(campaign.leftOut), [campaign.leftOut]);
  const items = groups.map((group) => ({
    key: group.reason,
    label: <GroupHead title={sayReason(group.reason)} n={group.people.length} />,
    children: <Group group={group} back={mayPlan && campaign.status === "planned" ? back : null} />,
  }));
  if (groups.length === 0 && campaign.notSeeking === 0) return <EmptyState title={say("everybodyGets")} />;
  const notSeeking = {
    key: "not-seeking",
    label: <GroupHead title={say("notSeeking")} n={campaign.notSeeking} />,
    children: <p className="soft">{say("notSeekingAdvice")}</p>,
  };
  return <Collapse className="left-out" items={[...items, ...(campaign.notSeeking > 0 ? [notSeeking] : [])]} />;
};
