import { Button, Form, Modal } from "antd";
import { useState } from "react";
import { ShareLink } from "../../parts/share-link.tsx";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { FindSomeone, type Someone } from "./find-someone.tsx";
import { deskCrewWords, leaderWords } from "./leader-words.ts";
import { type Asked, useInvite } from "./use-member-acts.ts";

const Told = ({ asked }: { asked: Asked }) => {
  const say = useWords(deskCrewWords);
  if (!asked.path) return <p>{say("noLink")}</p>;
  return (
    <>
      <p>{say("linkSays")}</p>
      <ShareLink path={asked.path} />
    </>
  );
};

type Props = { crewId: string; open: boolean; close: () => void };

/** Asks somebody to join a crew, and shows the link by which they say yes on their own phone. */
export const InviteDialog = ({ crewId, open, close }: Props) => {
  const say = useWords(deskCrewWords);
  const sayLeader = useWords(leaderWords);
  const common = useWords(plainWords);
  const [form] = Form.useForm<{ person: Someone }>();
  const [asked, setAsked] = useState<Asked | null>(null);
  const invite = useInvite(crewId, setAsked);
  const leave = (): void => {
    setAsked(null);
    close();
  };
  const footer = asked
    ? [<Button key="next" onClick={() => setAsked(null)}>{say("next")}</Button>, <Button key="close" type="primary" onClick={leave}>{common("close")}</Button>]
    : undefined;
  return (
    <Modal
      open={open}
      title={say(asked ? "invited" : "invite")}
      okText={say("send")}
      cancelText={common("cancel")}
      confirmLoading={invite.isPending}
      destroyOnHidden
      {...(footer && { footer })}
      onOk={() => form.submit()}
      onCancel={leave}
    >
      {asked ? (
        <Told asked={asked} />
      ) : (
        <Form form={form} name="invite" layout="vertical" preserve={false} onFinish={({ person }) => invite.mutate(person.id)}>
          <Form.Item name="person" label={say("name")} extra={say("inviteSays")} rules={[{ required: true, message: sayLeader("personMissing") }]}>
            <FindSomeone />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
};
