import { Button, Popconfirm } from "antd";
import { Check, Phone, UserCheck } from "lucide-react";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { useNameOf } from "./person-name.tsx";
import { replyWords } from "./reply-words.ts";
import type { Reply, useHandle, useReferReply } from "./use-reply-acts.ts";

/** The action that is mostly wanted; solid buttons in every row would shout. */
const outlined = { color: "primary", variant: "outlined" } as const;

type ReferProps = { reply: Reply; isMain: boolean; refer: ReturnType<typeof useReferReply> };

/** Refers who answered; of somebody who only asked for a call it is asked whether they said yes. */
export const ReferButton = ({ reply, isMain, refer }: ReferProps) => {
  const say = useWords(replyWords);
  const sayPlain = useWords(plainWords);
  const mayRefer = useMay()("referral.create");
  const name = useNameOf()(reply);
  const hasSaidYes = reply.answer === "interested";
  const give = (): void => refer.give(false);
  const button = (
    <Button
      size="small"
      {...(isMain && outlined)}
      icon={<UserCheck size={13} aria-hidden />}
      loading={refer.isPending}
      aria-label={say("referNamed", { name })}
      {...(hasSaidYes && { onClick: give })}
    >
      {say("refer")}
    </Button>
  );
  if (!mayRefer) return null;
  if (hasSaidYes) return button;
  return (
    <Popconfirm title={say("referAsk")} description={say("referAskHint")} okText={say("saidYes")} cancelText={sayPlain("cancel")} onConfirm={give}>
      {button}
    </Popconfirm>
  );
};

type CallProps = { reply: Reply; isMain: boolean; call: () => void };

/** Opens the way to the phone number. */
export const CallButton = ({ reply, isMain, call }: CallProps) => {
  const say = useWords(replyWords);
  const mayCall = useMay()("worker.reveal");
  const name = useNameOf()(reply);
  if (!mayCall) return null;
  return (
    <Button size="small" {...(isMain && outlined)} icon={<Phone size={13} aria-hidden />} aria-label={say("callNamed", { name })} onClick={call}>
      {say("call")}
    </Button>
  );
};

type DoneProps = { reply: Reply; done: ReturnType<typeof useHandle>["done"]; before: (event: React.MouseEvent) => void };

/** Marks an answer as taken care of; `before` is done first, such as going on to the next row. */
export const DoneButton = ({ reply, done, before }: DoneProps) => {
  const say = useWords(replyWords);
  const mayHandle = useMay()("campaign.plan");
  const name = useNameOf()(reply);
  if (!mayHandle) return null;
  const finish = (event: React.MouseEvent): void => {
    before(event);
    done.mutate();
  };
  return (
    <Button size="small" icon={<Check size={13} aria-hidden />} loading={done.isPending} aria-label={say("doneNamed", { name })} onClick={finish}>
      {say("done")}
    </Button>
  );
};
