import { Form, Input, Modal } from "antd";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";

type Props = {
  open: boolean;
  title: string;
  hint?: string;
  /** The reason as it mostly is; it can be changed. */
  preset?: string;
  busy?: boolean;
  onGive: (reason: string) => void;
  onClose: () => void;
};

/** Asks why, before something that is noted in the audit log. */
export const ReasonDialog = ({ open, title, hint, preset = "", busy = false, onGive, onClose }: Props) => {
  const say = useWords(plainWords);
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open={open}
      title={title}
      okText={say("confirm")}
      cancelText={say("cancel")}
      confirmLoading={busy}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" preserve={false} initialValues={{ reason: preset }} onFinish={({ reason }) => onGive(reason)}>
        <Form.Item name="reason" label={say("reason")} extra={hint ?? say("reasonHint")} rules={[{ required: true, min: 2 }]}>
          <Input.TextArea rows={2} maxLength={200} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
};
