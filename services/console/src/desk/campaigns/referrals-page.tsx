import { Button } from "antd";
import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { ReferralState } from "../parts/outcome-states.tsx";
import { StateTabs } from "../parts/state-tabs.tsx";
import { useEmployers } from "../parts/use-employers.ts";
import { choice } from "../../list/controls.tsx";
import type { Asked, Column, Filter } from "../../list/list-types.ts";
import { List } from "../../list/list.tsx";
import { useAsked } from "../../list/use-asked.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { dayText, timeText } from "../../parts/say-facts.ts";
import { Score } from "../../parts/score-bars.tsx";
import { useWords } from "../../words/area.ts";
import { referralStatusWords, refusalWords } from "../../words/labels.ts";
import { vacancyFilter } from "./message-filters.tsx";
import { EmployerName, PersonName, VacancyTitle } from "./person-name.tsx";
import { ReferralActions } from "./referral-actions.tsx";
import { referralWords } from "./referral-words.ts";
import type { Referral } from "./use-referral-acts.ts";
import "./campaigns.css";

const statuses = ["referred", "accepted", "started", "refused", "withdrawn"] as const;

/** Without a tab those that have no outcome yet; `all` is everything. */
const askedOf = ({ show, ...asked }: Asked): Query<"listReferrals"> => ({
  ...asked,
  ...(show !== "all" && { status: show ?? "referred,accepted" }),
});

const Tabs = ({ show }: { show: string | undefined }) => {
  const say = useWords(referralWords);
  const sayStatus = useWords(referralStatusWords);
  const { change } = useAsked();
  const tabs = [
    { value: undefined, label: say("open") },
    ...statuses.map((value) => ({ value, label: sayStatus(value) })),
    { value: "all", label: say("everything") },
  ];
  return <StateTabs label={say("show")} tabs={tabs} value={show} change={(next) => change({ show: next })} />;
};

const Refusal = ({ referral: { refusalReason, refusalNote } }: { referral: Referral }) => {
  const say = useWords(refusalWords);
  if (!refusalReason) return null;
  return (
    <span className="because">
      {say(refusalReason)}
      {refusalNote && <small className="state-more">{refusalNote}</small>}
    </span>
  );
};

/** Columns that say something under a tab only. */
const under: Readonly<Record<string, readonly string[]>> = {
  refusal: ["refused", "all"],
  startedOn: ["started", "all"],
  answeredAt: ["accepted", "refused", "started", "all"],
};

const useReferralColumns = (show = ""): Column<Referral>[] => {
  const say = useWords(referralWords);
  const may = useMay();
  const mayAct = may("referral.decide") || may("referral.create");
  const all: Column<Referral>[] = [
    { key: "person", title: say("person"), render: (referral) => <PersonName person={referral} /> },
    { key: "vacancy", title: say("vacancy"), render: (referral) => <VacancyTitle vacancy={referral} /> },
    { key: "employer", title: say("employer"), render: (referral) => <EmployerName employerId={referral.employerId} /> },
    { key: "score", title: say("score"), align: "right", render: ({ score }) => <Score score={score} /> },
    { key: "why", title: say("why"), isExtra: true, render: ({ sentence }) => <span className="plan-why">{sentence.zh}</span> },
    { key: "status", title: say("status"), render: ({ status }) => <ReferralState status={status} /> },
    { key: "refusal", title: say("refusal"), render: (referral) => <Refusal referral={referral} /> },
    { key: "saidYesTo", title: say("saidYesTo"), render: ({ saidYesTo }) => say(saidYesTo) },
    { key: "referredAt", title: say("referredAt"), render: ({ referredAt }) => <span className="nowrap">{timeText(referredAt)}</span> },
    { key: "answeredAt", title: say("answeredAt"), render: ({ answeredAt }) => <span className="nowrap">{timeText(answeredAt)}</span> },
    { key: "startedOn", title: say("startedOn"), render: ({ startedOn }) => <span className="nowrap">{dayText(startedOn)}</span> },
    ...(mayAct ? [{ key: "acts", title: say("actions"), render: (referral: Referral) => <ReferralActions referral={referral} /> }] : []),
  ];
  return all.filter(({ key }) => under[key]?.includes(show) ?? true);
};

const ReferralCard = ({ referral }: { referral: Referral }) => (
  <div className="row-card">
    <span className="card-line">
      <b>
        <PersonName person={referral} />
      </b>
      <ReferralState status={referral.status} />
    </span>
    <span className="card-line">
      <span>
        <VacancyTitle vacancy={referral} /> <EmployerName employerId={referral.employerId} />
      </span>
      <span className="soft">{timeText(referral.answeredAt ?? referral.referredAt)}</span>
    </span>
    <Refusal referral={referral} />
    <ReferralActions referral={referral} />
  </div>
);

const useReferralFilters = (): Filter[] => {
  const say = useWords(referralWords);
  const may = useMay();
  const employers = useEmployers();
  const options = employers.map(({ id, name }) => ({ value: id, label: name }));
  return [
    ...(may("vacancy.list") ? [vacancyFilter(say("vacancy"))] : []),
    ...(options.length > 0 ? [choice("employerId", say("employer"), options, 200)] : []),
  ];
};

const OnePerson = () => {
  const say = useWords(referralWords);
  const { asked, ask } = useAsked();
  if (!asked["workerId"]) return null;
  return (
    <p className="narrowed">
      {say("onePerson")}
      <Button size="small" onClick={() => ask({})}>
        {say("showAll")}
      </Button>
    </p>
  );
};

/** Who was referred to which employer, and what came of it; what the employer says is written down here. */
export const ReferralsPage = () => {
  const say = useWords(referralWords);
  const may = useMay();
  const { asked } = useAsked();
  const toReplies = may("message.read") && <GoTo href="/desk/replies">{say("toReplies")}</GoTo>;
  return (
    <>
      <PageHead title={say("title")} says={say("says")} />
      <Tabs show={asked["show"]} />
      <OnePerson />
      <List<Referral>
        key={asked["show"]}
        name="referrals"
        queryKey={["referrals"]}
        read={(next, signal) => unwrap(api.GET("/v1/referrals", { params: { query: askedOf(next) }, signal }))}
        rowKey={({ id }) => id}
        columns={useReferralColumns(asked["show"])}
        filters={useReferralFilters()}
        sorts={[
          { key: "newest", label: say("newest") },
          { key: "oldest", label: say("oldest") },
        ]}
        card={(referral) => <ReferralCard referral={referral} />}
        empty={{ title: say("empty"), hint: say("emptyHint"), action: toReplies }}
      />
    </>
  );
};
