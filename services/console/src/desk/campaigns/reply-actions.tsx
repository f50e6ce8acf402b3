import { Button, Modal } from "antd";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { CallDialog } from "./call-dialog.tsx";
import { useNameOf } from "./person-name.tsx";
import { CallButton, DoneButton, ReferButton } from "./reply-buttons.tsx";
import { replyWords } from "./reply-words.ts";
import { type Reply, useHandle, useReferReply } from "./use-reply-acts.ts";

/** The row may leave the list now: whoever works by keyboard goes on in the next one. */
const goToNext = (event: React.MouseEvent): void => {
  const next = event.currentTarget.closest("tr, .cards > li")?.nextElementSibling;
  next?.querySelector<HTMLElement>(".row-acts button, .row-acts a")?.focus();
};

const PlacedDialog = ({ open, refer, close }: { open: boolean; refer: ReturnType<typeof useReferReply>; close: () => void }) => {
  const say = useWords(replyWords);
  const sayPlain = useWords(plainWords);
  return (
    <Modal
      open={open}
      title={say("elsewhere")}
      okText={say("evenSo")}
      cancelText={sayPlain("cancel")}
      confirmLoading={refer.isPending}
      onOk={() => refer.give(true, close)}
      onCancel={close}
    >
      <p>{say("elsewhereSays")}</p>
    </Modal>
  );
};

const Waiting = ({ reply }: { reply: Reply }) => {
  const say = useWords(replyWords);
  const [isCalling, setCalling] = useState(false);
  const [isPlaced, setPlaced] = useState(false);
  const { done } = useHandle(reply);
  const refer = useReferReply(reply, () => setPlaced(true));
  const wantsCall = reply.answer === "call-me";
  const close = (): void => setCalling(false);
  const referButton = <ReferButton reply={reply} isMain={!wantsCall} refer={refer} />;
  return (
    <>
      {!wantsCall && referButton}
      <CallButton reply={reply} isMain={wantsCall} call={() => setCalling(true)} />
      {wantsCall && referButton}
      <DoneButton reply={reply} done={done} before={goToNext} />
      <CallDialog
        workerId={reply.workerId}
        open={isCalling}
        reason={wantsCall ? say("callReason") : ""}
        onClose={close}
        acts={(hide) => (
          <>
            {referButton}
            <DoneButton reply={reply} done={done} before={hide} />
          </>
        )}
      />
      <PlacedDialog open={isPlaced} refer={refer} close={() => setPlaced(false)} />
    </>
  );
};

const Handled = ({ reply }: { reply: Reply }) => {
  const say = useWords(replyWords);
  const may = useMay();
  const name = useNameOf()(reply);
  const { again } = useHandle(reply);
  const { workerId, vacancyId, answer } = reply;
  return (
    <>
      {answer === "interested" && may("referral.read") && (
        <GoTo href={`/desk/referrals?show=all&workerId=${workerId}&vacancyId=${vacancyId}`}>{say("seeReferral")}</GoTo>
      )}
      {may("campaign.plan") && (
        <Button size="small" type="text" loading={again.isPending} aria-label={say("againNamed", { name })} onClick={() => again.mutate()}>
          {say("again")}
        </Button>
      )}
    </>
  );
};

/** What can be done with an answer, each in one action. */
export const ReplyActions = ({ reply }: { reply: Reply }) => {
  if (reply.answer === "not-suitable") return null;
  return <span className="row-acts">{reply.handledAt ? <Handled reply={reply} /> : <Waiting reply={reply} />}</span>;
};
