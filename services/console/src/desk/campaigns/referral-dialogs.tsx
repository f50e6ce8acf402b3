import { Form, type FormInstance, Input, Modal, Select } from "antd";
import type { ReactNode } from "react";
import { DayField } from "../parts/day-field.tsx";
import { showInForm } from "../parts/form-problem.ts";
import { countyToday } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { refusalWords } from "../../words/labels.ts";
import { plainWords } from "../../words/plain.ts";
import { referralWords } from "./referral-words.ts";
import { type InDialog, type Referral, type Refusal, useRefuse, useStart, useWithdrawal } from "./use-referral-acts.ts";

type Props = { referral: Referral; open: boolean; onClose: () => void };

type FrameProps<Values> = Omit<Props, "referral"> & {
  title: string;
  says?: string;
  yes?: string;
  form: FormInstance<Values>;
  busy: boolean;
  first?: Partial<Values>;
  give: (values: Values) => void;
  children: ReactNode;
};

const Frame = <Values,>({ open, onClose, title, says, yes, form, busy, first, give, children }: FrameProps<Values>) => {
  const say = useWords(plainWords);
  return (
    <Modal
      open={open}
      title={title}
      okText={yes ?? say("confirm")}
      cancelText={say("cancel")}
      confirmLoading={busy}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {says && <p className="soft settle-says">{says}</p>}
      <Form<Values> form={form} layout="vertical" preserve={false} requiredMark={false} {...(first && { initialValues: first })} onFinish={give}>
        {children}
      </Form>
    </Modal>
  );
};

const inDialog = <Values,>(form: FormInstance<Values>, onClose: () => void): InDialog => ({
  after: onClose,
  onProblem: (problem) => showInForm(form, problem),
});

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
export const RefuseDialog = ({ referral, open, onClose }: Props) => {
  const say = useWords(referralWords);
  const sayReason = useWords(refusalWords);
  const [form] = Form.useForm<Refusal>();
  const refuse = useRefuse(referral, inDialog(form, onClose));
  return (
    <Frame<Refusal> open={open} onClose={onClose} title={say("refuseTitle")} form={form} busy={refuse.isPending} give={refuse.mutate}>
      <Form.Item name="reason" label={say("reason")} rules={[{ required: true, message: say("pickReason") }]}>
        <Select placeholder={say("pickReason")} options={reasons.map((value) => ({ value, label: sayReason(value) }))} />
      </Form.Item>
      <Form.Item name="note" label={say("note")} extra={say("noteHint")}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </Frame>
  );
};

type Start = { startedOn: string };

/** Asks from which day somebody works there. */
export const StartDialog = ({ referral, open, onClose }: Props) => {
  const say = useWords(referralWords);
  const [form] = Form.useForm<Start>();
  const start = useStart(referral, inDialog(form, onClose));
  const today = countyToday();
  return (
    <Frame<Start>
      open={open}
      onClose={onClose}
      title={say("startTitle")}
      says={say("startSays")}
      form={form}
      busy={start.isPending}
      first={{ startedOn: today }}
      give={({ startedOn }) => start.mutate(startedOn)}
    >
      <Form.Item name="startedOn" label={say("startedOn")} rules={[{ required: true, message: say("pickDay") }]}>
        <DayField notAfter={today} />
      </Form.Item>
    </Frame>
  );
};

type Withdrawal = { reason?: string };

/** Asks once more before a referral is taken back, and what the worker said. */
export const WithdrawDialog = ({ referral, open, onClose }: Props) => {
  const say = useWords(referralWords);
  const [form] = Form.useForm<Withdrawal>();
  const withdraw = useWithdrawal(referral, inDialog(form, onClose));
  return (
    <Frame<Withdrawal>
      open={open}
      onClose={onClose}
      title={say("withdrawTitle")}
      says={say("withdrawSays")}
      yes={say("withdraw")}
      form={form}
      busy={withdraw.isPending}
      give={({ reason = "" }) => withdraw.mutate(reason.trim())}
    >
      <Form.Item name="reason" label={say("withdrawReason")} extra={say("noteHint")}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </Frame>
  );
};
