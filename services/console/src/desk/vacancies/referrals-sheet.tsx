import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { ReferralState } from "../parts/outcome-states.tsx";
import { candidateWords } from "./vacancy-words.ts";

type Referral = Row<"listReferrals">;

const shown = 10;

const ReferralRow = ({ referral }: { referral: Referral }) => {
  const say = useWords(candidateWords);
  const mayRead = useMay()("worker.read");
  const { workerId, maskedName, status, sentence, referredAt, answeredAt } = referral;
  const name = maskedName ?? say("noName");
  return (
    <li>
      {mayRead ? <GoTo href={`/desk/people/${workerId}`}>{name}</GoTo> : <span>{name}</span>}
      <span className="soft">{sentence.zh}</span>
      <ReferralState status={status} />
      <span className="soft nowrap">{timeText(answeredAt ?? referredAt)}</span>
    </li>
  );
};

/** Who was referred to this vacancy, and what became of it. */
export const ReferralsSheet = ({ vacancyId }: { vacancyId: string }) => {
  const say = useWords(candidateWords);
  const { data, error, refetch } = useQuery({
    queryKey: ["referrals", "of-vacancy", vacancyId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/referrals", { params: { query: { vacancyId, limit: shown } }, signal })),
  });
  return (
    <section className="sheet" aria-label={say("referrals")}>
      <div className="sheet-head">
        <h2>{say("referrals")}</h2>
        {data && data.total > shown && <GoTo href={`/desk/referrals?vacancyId=${vacancyId}`}>{`${say("allReferrals")}（${data.total}）`}</GoTo>}
      </div>
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data?.items.length === 0 && <p className="soft">{say("noReferrals")}</p>}
      <ul className="referral-rows">
        {data?.items.map((referral) => (
          <ReferralRow key={referral.id} referral={referral} />
        ))}
      </ul>
    </section>
  );
};
