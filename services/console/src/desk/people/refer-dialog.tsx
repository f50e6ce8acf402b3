import { Modal } from "antd";
import { useState } from "react";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { useRefer } from "../parts/use-refer.ts";
import { personWords } from "./person-words.ts";

/** A vacancy somebody is referred to. */
export type ReferTo = { id: string; title: string; employerName: string | null };

type Props = { workerId: string; vacancy: ReferTo; close: () => void };

/** Asks whether the person said yes themselves, and once more when they have work elsewhere; then refers them. */
export const ReferDialog = ({ workerId, vacancy, close }: Props) => {
  const say = useWords(personWords);
  const sayPlain = useWords(plainWords);
  const [isPlaced, setPlaced] = useState(false);
  const { id: vacancyId, title, employerName } = vacancy;
  const refer = useRefer({ said: say("referred", { title }), standing: say("referredAlready"), onPlaced: () => setPlaced(true) });
  const give = (): void => refer.mutate({ workerId, vacancyId, evenIfPlaced: isPlaced }, { onSuccess: close });
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
