import { Form, Input, Modal } from "antd";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { accountWords } from "./account-words.ts";

type Props = {
  open: boolean;
  title: string;
  /** What will happen, one sentence each. */
  says: readonly string[];
  act: string;
  busy: boolean;
  onGo: (why: { reason?: string }) => void;
  onClose: () => void;
};

/** Asks before something that ends what others use: what will happen, and why, which may stay empty. */
export const WhyDialog = ({ open, title, says, act, busy, onGo, onClose }: Props) => {
  const plain = useWords(plainWords);
  const say = useWords(accountWords);
  const [form] = Form.useForm<{ reason?: string }>();
  const send = ({ reason = "" }: { reason?: string }): void => onGo(reason.trim() ? { reason: reason.trim() } : {});
  return (
    <Modal
      open={open}
      title={title}
      okText={act}
      okButtonProps={{ danger: true }}
      cancelText={plain("cancel")}
      confirmLoading={busy}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ul className="will-happen">
        {says.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Form form={form} layout="vertical" preserve={false} onFinish={send}>
        <Form.Item name="reason" label={say("whyLabel")} extra={say("whyHint")} rules={[{ min: 2, message: say("whyShort") }]}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
};
