import { Form, Input, Modal, Select } from "antd";
import type { QianxianProblem } from "../../api/api.ts";
import { DayField } from "../parts/day-field.tsx";
import { showInForm } from "../parts/form-problem.ts";
import { countyToday } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { refusalWords } from "../../words/labels.ts";
import { plainWords } from "../../words/plain.ts";
import { referralWords } from "./referral-words.ts";
import type { Refusal } from "./use-referral-acts.ts";

type Given<Values> = { give: (values: Values, onProblem: (problem: QianxianProblem) => void) => void };
type Props<Values> = Given<Values> & { open: boolean; busy: boolean; onClose: () => void };

const reasons = [
  "lacks-skill",
  "lacks-certificate",
  "did-not-come",
  "not-reachable",
  "seats-filled-otherwise",
  "declined-by-worker",
  "other",
] as const;

/** Asks why an employer says no. */
export const RefuseDialog = ({ open, busy, give, onClose }: Props<Refusal>) => {
  const say = useWords(referralWords);
  const sayPlain = useWords(plainWords);
  const sayReason = useWords(refusalWords);
  const [form] = Form.useForm<Refusal>();
  return (
    <Modal open={open} title={say("refuseTitle")} okText={sayPlain("confirm")} cancelText={sayPlain("cancel")} confirmLoading={busy} destroyOnHidden onOk={() => form.submit()} onCancel={onClose}>
      <Form form={form} layout="vertical" preserve={false} requiredMark={false} onFinish={(refusal) => give(refusal, (problem) => showInForm(form, problem))}>
        <Form.Item name="reason" label={say("reason")} rules={[{ required: true, message: say("refuseTitle") }]}>
          <Select placeholder={say("refuseTitle")} options={reasons.map((value) => ({ value, label: sayReason(value) }))} />
        </Form.Item>
        <Form.Item name="note" label={say("note")} extra={say("noteHint")}>
          <Input.TextArea rows={2} maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
};

/** Asks from which day somebody works there. */
export const StartDialog = ({ open, busy, give, onClose }: Props<string>) => {
  const say = useWords(referralWords);
  const sayPlain = useWords(plainWords);
  const [form] = Form.useForm<{ startedOn: string }>();
  const today = countyToday();
  return (
    <Modal open={open} title={say("startTitle")} okText={sayPlain("confirm")} cancelText={sayPlain("cancel")} confirmLoading={busy} destroyOnHidden onOk={() => form.submit()} onCancel={onClose}>
      <p className="soft">{say("startSays")}</p>
      <Form form={form} layout="vertical" preserve={false} requiredMark={false} initialValues={{ startedOn: today }} onFinish={({ startedOn }) => give(startedOn, (problem) => showInForm(form, problem))}>
        <Form.Item name="startedOn" label={say("startedOn")} rules={[{ required: true, message: say("startedOn") }]}>
          <DayField notAfter={today} />
        </Form.Item>
      </Form>
    </Modal>
  );
};

/** Asks once more before a referral is taken back, and what the worker said. */
export const WithdrawDialog = ({ open, busy, give, onClose }: Props<string>) => {
  const say = useWords(referralWords);
  const sayPlain = useWords(plainWords);
  const [form] = Form.useForm<{ reason?: string }>();
  return (
    <Modal open={open} title={say("withdrawTitle")} okText={say("withdraw")} cancelText={sayPlain("cancel")} confirmLoading={busy} destroyOnHidden onOk={() => form.submit()} onCancel={onClose}>
      <p className="soft">{say("withdrawSays")}</p>
      <Form form={form} layout="vertical" preserve={false} onFinish={({ reason = "" }) => give(reason.trim(), (problem) => showInForm(form, problem))}>
        <Form.Item name="reason" label={say("withdrawReason")} extra={say("noteHint")}>
          <Input.TextArea rows={2} maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
