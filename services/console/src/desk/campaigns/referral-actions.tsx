import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { QianxianProblem } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { useNameOf } from "./person-name.tsx";
import { RefuseDialog, StartDialog, WithdrawDialog } from "./referral-dialogs.tsx";
import { referralWords } from "./referral-words.ts";
import { type Referral, useDecisions, useWithdrawal } from "./use-referral-acts.ts";

type Asking = "refuse" | "start" | "withdraw" | null;

/** Closes a dialog when its act is done; a refusal is shown beside its field as well. */
const closing = (close: () => void, onProblem: (problem: QianxianProblem) => void) => ({
  onSuccess: close,
  onError: (thrown: unknown) => thrown instanceof QianxianProblem && onProblem(thrown),
});

const AcceptButton = ({ name, accept }: { name: string; accept: ReturnType<typeof useDecisions>["accept"] }) => {
  const say = useWords(referralWords);
  const sayPlain = useWords(plainWords);
  return (
    <Popconfirm title={say("acceptAsk")} description={say("acceptHint")} okText={say("accept")} cancelText={sayPlain("cancel")} onConfirm={() => accept.mutate()}>
      <Button size="small" color="primary" variant="outlined" loading={accept.isPending} aria-label={say("acceptNamed", { name })}>
        {say("accept")}
      </Button>
    </Popconfirm>
  );
};

const Decide = ({ referral }: { referral: Referral }) => {
  const say = useWords(referralWords);
  const name = useNameOf()(referral);
  const [asking, ask] = useState<Asking>(null);
  const { accept, refuse, start } = useDecisions(referral);
  const close = (): void => ask(null);
  return (
    <>
      {referral.status === "referred" ? (
        <AcceptButton name={name} accept={accept} />
      ) : (
        <Button size="small" color="primary" variant="outlined" aria-label={say("startNamed", { name })} onClick={() => ask("start")}>
          {say("start")}
        </Button>
      )}
      <Button size="small" aria-label={say("refuseNamed", { name })} onClick={() => ask("refuse")}>
        {say("refuse")}
      </Button>
      <RefuseDialog open={asking === "refuse"} busy={refuse.isPending} onClose={close} give={(refusal, onProblem) => refuse.mutate(refusal, closing(close, onProblem))} />
      <StartDialog open={asking === "start"} busy={start.isPending} onClose={close} give={(day, onProblem) => start.mutate(day, closing(close, onProblem))} />
    </>
  );
};

const Withdraw = ({ referral }: { referral: Referral }) => {
  const say = useWords(referralWords);
  const name = useNameOf()(referral);
  const [isAsking, ask] = useState(false);
  const withdraw = useWithdrawal(referral);
  const close = (): void => ask(false);
  return (
    <>
      <Button size="small" type="text" aria-label={say("withdrawNamed", { name })} onClick={() => ask(true)}>
        {say("withdraw")}
      </Button>
      <WithdrawDialog open={isAsking} busy={withdraw.isPending} onClose={close} give={(reason, onProblem) => withdraw.mutate(reason, closing(close, onProblem))} />
    </>
  );
};

/** What can be written down about a referral that has no outcome yet, as far as one may. */
export const ReferralActions = ({ referral }: { referral: Referral }) => {
  const may = useMay();
  if (referral.status !== "referred" && referral.status !== "accepted") return null;
  return (
    <span className="row-acts">
      {may("referral.decide") && <Decide referral={referral} />}
      {may("referral.create") && <Withdraw referral={referral} />}
    </span>
  );
};
