import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { useNameOf } from "./person-name.tsx";
import { RefuseDialog, StartDialog, WithdrawDialog } from "./referral-dialogs.tsx";
import { referralWords } from "./referral-words.ts";
import { type Referral, useAccept } from "./use-referral-acts.ts";

type Asking = "refuse" | "start" | null;

const AcceptButton = ({ referral, name }: { referral: Referral; name: string }) => {
  const say = useWords(referralWords);
  const accept = useAccept(referral);
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
  const close = (): void => ask(null);
  return (
    <>
      {referral.status === "referred" ? (
        <AcceptButton referral={referral} name={name} />
      ) : (
        <Button size="small" color="primary" variant="outlined" aria-label={say("startNamed", { name })} onClick={() => ask("start")}>
          {say("start")}
        </Button>
      )}
      <Button size="small" aria-label={say("refuseNamed", { name })} onClick={() => ask("refuse")}>
        {say("refuse")}
      </Button>
      <RefuseDialog referral={referral} open={asking === "refuse"} onClose={close} />
      <StartDialog referral={referral} open={asking === "start"} onClose={close} />
    </>
  );
};

const Withdraw = ({ referral }: { referral: Referral }) => {
  const say = useWords(referralWords);
  const name = useNameOf()(referral);
  const [isAsking, ask] = useState(false);
  return (
    <>
      <Button size="small" type="text" aria-label={say("withdrawNamed", { name })} onClick={() => ask(true)}>
        {say("withdraw")}
      </Button>
      <WithdrawDialog referral={referral} open={isAsking} onClose={() => ask(false)} />
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
