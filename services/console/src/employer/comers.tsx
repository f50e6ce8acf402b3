import { api, unwrap } from "../api/api.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { GoTo } from "../parts/go-to.tsx";
import { PagesList } from "../parts/pages-list.tsx";
import { dayText, timeText } from "../parts/say-facts.ts";
import { percentOf } from "../parts/score-bars.tsx";
import { usePages } from "../parts/use-pages.ts";
import { useWords } from "../words/area.ts";
import { referralStatusWords, refusalWords } from "../words/labels.ts";
import { ComerActions } from "./comer-actions.tsx";
import type { Referral } from "./employer-queries.ts";
import { comerWords } from "./employer-words.ts";

const statuses = { waiting: "referred", coming: "accepted", working: "started", ended: "refused,withdrawn", all: "" } as const;
export type ComerTab = keyof typeof statuses;

const stateClass = { referred: "state state-wait", accepted: "state", started: "state", refused: "state state-quiet", withdrawn: "state state-quiet" } as const;

const Comer = ({ referral, hasTitle }: { referral: Referral; hasTitle: boolean }) => {
  const say = useWords(comerWords);
  const status = useWords(referralStatusWords);
  const refusal = useWords(refusalWords);
  const { maskedName, vacancyId, vacancyTitle, score, sentence, referredAt, startedOn, refusalReason } = referral;
  return (
    <>
      <div className="row-head">
        <h3>{maskedName}</h3>
        <span className={stateClass[referral.status]}>{status(referral.status)}</span>
      </div>
      {hasTitle && (
        <p>
          <GoTo href={`/employer/vacancies/${vacancyId}`}>{vacancyTitle}</GoTo>
        </p>
      )}
      <p className="soft">
        {say("score", { n: percentOf(score) })} · {say("since", { time: timeText(referredAt) })}
        {startedOn && ` · ${say("day", { day: dayText(startedOn) })}`}
        {refusalReason && ` · ${refusal(refusalReason)}`}
      </p>
      <p>{sentence.zh}</p>
      <ComerActions referral={referral} />
    </>
  );
};

/** People who said yes, in one state or in all, of one vacancy or of every one. */
export const Comers = ({ tab, vacancyId }: { tab: ComerTab; vacancyId?: string }) => {
  const say = useWords(comerWords);
  const status = statuses[tab];
  const pages = usePages(["referrals", "own", tab, vacancyId ?? ""], (cursor, signal) => {
    const query = { limit: 20, sort: "newest", ...(status && { status }), ...(vacancyId && { vacancyId }), ...(cursor && { cursor }) };
    return unwrap(api.GET("/v1/referrals", { params: { query: query as never }, signal }));
  });
  const empty = tab === "waiting" || vacancyId
    ? <EmptyState title={say("emptyWaiting")} hint={say("emptyWaitingHint")} />
    : <EmptyState title={say("empty")} />;
  return <PagesList pages={pages} rowKey={({ id }) => id} row={(referral) => <Comer referral={referral} hasTitle={!vacancyId} />} empty={empty} />;
};
