import { Modal } from "antd";
import { useState } from "react";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { personWords } from "./person-words.ts";
import { type ReferTo, useRefer } from "./use-refer.ts";

type Props = { workerId: string; vacancy: ReferTo; close: () => void };

/** Asks whether the person said yes themselves, and once more when they have work elsewhere; then refers them. */
export const ReferDialog = ({ workerId, vacancy, close }: Props) => {
  const say = useWords(personWords);
  const sayPlain = useWords(plainWords);
  const [isPlaced, setPlaced] = useState(false);
  const refer = useRefer(workerId, () => setPlaced(true));
  const { title, employerName } = vacancy;
  const give = (): void => refer.mutate({ vacancy, evenIfPlaced: isPlaced }, { onSuccess: close });
  return (
    <Modal
      open
      title={say("referTitle", { title })}
      okText={say(isPlaced ? "referAnyway" : "referYes")}
      cancelText={sayPlain("cancel")}
      confirmLoading={refer.isPending}
      onOk={give}
      onCancel={close}
    >
      <p>{isPlaced ? say("referPlaced") : say("referAsk", { employer: employerName ?? say("thisEmployer") })}</p>
    </Modal>
  );
};
