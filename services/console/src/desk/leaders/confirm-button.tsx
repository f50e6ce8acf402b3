import { Button, Modal } from "antd";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import type { Invitation } from "./leader-queries.ts";
import { deskCrewWords } from "./leader-words.ts";
import { useConfirm } from "./use-member-acts.ts";

/** Records an invited person's yes; only of somebody within reach. */
export const ConfirmButton = ({ invitation }: { invitation: Invitation }) => {
  const say = useWords(deskCrewWords);
  const common = useWords(plainWords);
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const confirm = useConfirm(invitation);
  const { maskedName, status } = invitation;
  if (!may("crew.confirm") || status !== "open" || maskedName === null) return null;
  const how = (answer: "spoken" | "paper"): void => confirm.mutate(answer, { onSuccess: () => setOpen(false) });
  return (
    <>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        {say("confirm")}
      </Button>
      <Modal
        open={isOpen}
        title={say("confirmTitle", { name: maskedName })}
        destroyOnHidden
        onCancel={() => setOpen(false)}
        footer={[
          <Button key="cancel" onClick={() => setOpen(false)}>{common("cancel")}</Button>,
          <Button key="paper" loading={confirm.isPending} onClick={() => how("paper")}>{say("paper")}</Button>,
          <Button key="spoken" type="primary" loading={confirm.isPending} onClick={() => how("spoken")}>{say("spoken")}</Button>,
        ]}
      >
        <p>{say("confirmSays")}</p>
      </Modal>
    </>
  );
};
