import { useQuery } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { GoTo } from "../../parts/go-to.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { refusalWords } from "../../words/labels.ts";
import { plainWords } from "../../words/plain.ts";
import { ReferralState } from "../parts/outcome-states.tsx";
import { useTakeBack } from "../parts/use-refer.ts";
import { personWords } from "./person-words.ts";

type Referral = Row<"listReferrals">;

const pageMax = 50;

const TakeBack = ({ referral }: { referral: Referral }) => {
  const say = useWords(personWords);
  const sayPlain = useWords(plainWords);
  const takeBack = useTakeBack(say("takenBack", { title: referral.vacancyTitle }));
  return (
    <Popconfirm
      title={say("takeBack")}
      description={say("takeBackAsk")}
      okText={say("takeBack")}
      cancelText={sayPlain("cancel")}
      onConfirm={() => takeBack.mutate({ referralId: referral.id, workerId: referral.workerId })}
    >
      <Button size="small" loading={takeBack.isPending}>{say("takeBack")}</Button>
    </Popconfirm>
  );
};

const ReferralLine = ({ referral }: { referral: Referral }) => {
  const mayRefer = useMay()("referral.create");
  const refusalName = useWords(refusalWords);
  const { referredAt, vacancyId, vacancyTitle, status, refusalReason, refusalNote } = referral;
  const why = [refusalReason && refusalName(refusalReason), refusalNote].filter(Boolean).join("，");
  return (
    <li className="log-line">
      <time className="soft num" dateTime={referredAt}>{timeText(referredAt)}</time>
      <span>
        <GoTo href={`/desk/vacancies/${vacancyId}`}>{vacancyTitle}</GoTo>
        {why && <span className="soft"> {why}</span>}
      </span>
      <span className="log-states">
        <ReferralState status={status} />
        {mayRefer && (status === "referred" || status === "accepted") && <TakeBack referral={referral} />}
      </span>
    </li>
  );
};

/** To whom the person was referred, and what came of it. */
export const PersonReferrals = ({ workerId }: { workerId: string }) => {
  const say = useWords(personWords);
  const { data, error, refetch } = useQuery({
    queryKey: ["worker-referrals", workerId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/referrals", { params: { query: { workerId, limit: pageMax } }, signal })),
  });
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  if (data.items.length === 0) return <EmptyState title={say("noReferrals")} hint={say("noReferralsHint")} />;
  return <ul className="log">{data.items.map((referral) => <ReferralLine key={referral.id} referral={referral} />)}</ul>;
};
