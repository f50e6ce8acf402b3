import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { accountWords } from "./account-words.ts";
import { type Invitation, InvitationDialog } from "./invitation-once.tsx";
import { GiveDialog, HandOverDialog } from "./role-dialogs.tsx";
import { isHandedOver } from "./role-place.ts";
import type { AccountCard } from "./use-all-accounts.ts";
import { useAbility, useRenew } from "./use-account-acts.ts";
import { useIsOwn } from "./use-is-own.ts";
import { WhyDialog } from "./why-dialog.tsx";

type Props = { account: AccountCard };

const Renew = ({ account }: Props) => {
  const say = useWords(accountWords);
  const plain = useWords(plainWords);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const renew = useRenew(account, setInvitation);
  return (
    <>
      <Popconfirm
        title={say("renewTitle", { name: account.displayName })}
        description={<p className="pop-says">{say("renewSays")}</p>}
        okText={say("renew")}
        cancelText={plain("cancel")}
        onConfirm={() => renew.mutate(undefined)}
      >
        <Button loading={renew.isPending}>{say("renew")}</Button>
      </Popconfirm>
      <InvitationDialog name={account.displayName} login={account.login} invitation={invitation} close={() => setInvitation(null)} />
    </>
  );
};

const Disable = ({ account }: Props) => {
  const say = useWords(accountWords);
  const isOwn = useIsOwn(account);
  const [isOpen, setOpen] = useState(false);
  const { off, on } = useAbility(account, { after: () => setOpen(false) });
  if (account.status === "disabled")
    return (
      <Button type="primary" loading={on.isPending} onClick={() => on.mutate({})}>
        {say("enable")}
      </Button>
    );
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {say("disable")}
      </Button>
      <WhyDialog
        open={isOpen}
        title={say("disableTitle", { name: account.displayName })}
        says={[say("disableEnds"), say("disableInvitation"), say("disableKeeps"), ...(isOwn ? [say("own")] : [])]}
        act={say("disable")}
        busy={off.isPending}
        onGo={(why) => off.mutate(why)}
        onClose={() => setOpen(false)}
      />
    </>
  );
};

/** What whoever looks after accounts may do with one. */
export const AccountActs = ({ account }: Props) => {
  const say = useWords(accountWords);
  const [open, setOpen] = useState<"give" | "hand-over" | null>(null);
  const close = (): void => setOpen(null);
  const isAble = account.status !== "disabled";
  const hasWork = account.grants.some(({ to, place }) => to === null && isHandedOver(place.role));
  return (
    <>
      {hasWork && <Button onClick={() => setOpen("hand-over")}>{say("handOver")}</Button>}
      {isAble && <Renew account={account} />}
      <Disable account={account} />
      {isAble && (
        <Button type="primary" onClick={() => setOpen("give")}>
          {say("give")}
        </Button>
      )}
      <GiveDialog account={account} open={open === "give"} close={close} />
      <HandOverDialog account={account} open={open === "hand-over"} close={close} />
    </>
  );
};
