import { Button, Select } from "antd";
import { useMemo, useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Score } from "../../parts/score-bars.tsx";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { together } from "./campaign-order.ts";
import { campaignWords } from "./campaign-words.ts";
import { PagedRows } from "./paged-rows.tsx";
import { PersonName, useNameOf } from "./person-name.tsx";
import { type Campaign, useLeaveOut } from "./use-campaign.ts";

type Planned = Campaign["planned"][number];

const keyOf = ({ workerId, vacancyId }: Planned): string => `${workerId}/${vacancyId}`;

const workersOf = (keys: readonly string[]): string[] => together(keys.map((key) => key.split("/")[0] ?? ""));

type Take = (workerIds: string[], more?: { name?: string; after?: () => void }) => void;

/** Takes people out; beside what is said stands a way to put them back. */
const useTakeOut = (campaignId: string) => {
  const say = useWords(campaignWords);
  const undo = useUndo();
  const leaveOut = useLeaveOut(campaignId);
  const take: Take = (workerIds, { name, after } = {}) =>
    leaveOut.mutate(
      { workerIds, putBack: false },
      {
        onSuccess: () => {
          after?.();
          undo(name ? say("takenNamed", { name }) : say("taken", { n: workerIds.length }), () => leaveOut.mutateAsync({ workerIds, putBack: true }));
        },
      },
    );
  return { take, isBusy: leaveOut.isPending };
};

type TakeProps = { planned: Planned; take: Take; isBusy: boolean };

const TakeOut = ({ planned, take, isBusy }: TakeProps) => {
  const say = useWords(campaignWords);
  const nameOf = useNameOf();
  return (
    <Button size="small" type="text" disabled={isBusy} aria-label={say("takeNamed", { name: nameOf(planned) })} onClick={() => take([planned.workerId], { name: nameOf(planned) })}>
      {say("take")}
    </Button>
  );
};

const PlannedCard = ({ planned, title, act }: { planned: Planned; title: string; act: React.ReactNode }) => (
  <div className="plan-card">
    <Score score={planned.score} />
    <div>
      <span className="card-line">
        <b>
          <PersonName person={planned} />
        </b>
        {act}
      </span>
      <p>{title}</p>
      <p className="soft">{planned.sentence.zh}</p>
    </div>
  </div>
);

const Why = ({ title, planned }: { title: string; planned: Planned }) => (
  <>
    {title}
    <span className="plan-why">{planned.sentence.zh}</span>
  </>
);

type ToolsProps = { campaign: Campaign; vacancyId: string | undefined; choose: (vacancyId: string | undefined) => void; chosen: readonly string[]; takeChosen: () => void };

const Tools = ({ campaign: { vacancies }, vacancyId, choose, chosen, takeChosen }: ToolsProps) => {
  const say = useWords(campaignWords);
  if (vacancies.length < 2 && chosen.length === 0) return null;
  return (
    <div className="plan-tools">
      {vacancies.length > 1 && (
        <Select
          className="plan-vacancy"
          aria-label={say("vacancy")}
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder={say("allVacancies")}
          value={vacancyId}
          options={vacancies.map(({ id, title, employerName }) => ({ value: id, label: [title, employerName].filter(Boolean).join(" · ") }))}
          onChange={choose}
        />
      )}
      {chosen.length > 0 && <Button onClick={takeChosen}>{say("takeChosen", { n: workersOf(chosen).length })}</Button>}
    </div>
  );
};

/** Who will get a message, about which vacancy and why; each can be taken out. */
export const PlannedPeople = ({ campaign }: { campaign: Campaign }) => {
  const say = useWords(campaignWords);
  const mayPlan = useMay()("campaign.plan");
  const { take, isBusy } = useTakeOut(campaign.id);
  const [vacancyId, choose] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const titles = useMemo(() => new Map<string, string>(campaign.vacancies.map(({ id, title }) => [id, title])), [campaign.vacancies]);
  const titleOf = (planned: Planned): string => titles.get(planned.vacancyId) ?? "";
  const items = useMemo(() => campaign.planned.filter((one) => !vacancyId || one.vacancyId === vacancyId), [campaign.planned, vacancyId]);
  if (campaign.planned.length === 0) return <EmptyState title={say("nobody")} hint={say("nobodyHint")} />;
  const act = (planned: Planned) => mayPlan && <TakeOut planned={planned} take={take} isBusy={isBusy} />;
  const takeChosen = () => take(workersOf(chosen), { after: () => setChosen([]) });
  return (
    <>
      <Tools campaign={campaign} vacancyId={vacancyId} choose={choose} chosen={chosen} takeChosen={takeChosen} />
      <div className="plan-rows">
        <PagedRows<Planned>
          items={items}
          rowKey={keyOf}
          columns={[
            { key: "score", title: say("score"), width: 66, align: "right", render: ({ score }) => <Score score={score} /> },
            { key: "person", title: say("person"), width: 64, render: (planned) => <PersonName person={planned} /> },
            { key: "why", title: say("why"), render: (planned) => <Why title={titleOf(planned)} planned={planned} /> },
            { key: "act", title: "", width: 64, render: act },
          ]}
          card={(planned) => <PlannedCard planned={planned} title={titleOf(planned)} act={act(planned)} />}
          {...(mayPlan && { selection: { keys: chosen, change: setChosen } })}
        />
      </div>
    </>
  );
};
