import { Form, Input, Modal, Select } from "antd";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { terms } from "../../parts/request-terms.ts";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { baseWords } from "../../words/labels.ts";
import { plainWords } from "../../words/plain.ts";
import { showInForm } from "../parts/form-problem.ts";
import { employersWords } from "./vacancies-words.ts";

export type Employer = Answer<"registerEmployer">;
type Given = Pick<Employer, "name" | "base">;
type Props = { open: boolean; given?: Partial<Given>; onDone: (employer: Employer) => void; onClose: () => void };

/** Enters an employer into the county's register; one that is there already is answered as it is. */
export const RegisterEmployer = ({ open, given = {}, onDone, onClose }: Props) => {
  const say = useWords(employersWords);
  const common = useWords(plainWords);
  const bases = useChoices(baseWords);
  const [form] = Form.useForm<Given>();
  const register = useAct({
    run: (body: Given, key) => unwrap(api.POST("/v1/employers", { params: { header: terms(key) }, body })),
    stale: [["employers"]],
    done: ({ name }) => say("registered", { name }),
    after: onDone,
    onProblem: (problem) => showInForm(form, problem),
  });
  return (
    <Modal
      open={open}
      title={say("registerTitle")}
      okText={say("register")}
      cancelText={common("cancel")}
      confirmLoading={register.isPending}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} name="new-employer" layout="vertical" preserve={false} initialValues={given} onFinish={(body) => register.mutate(body)}>
        <Form.Item name="name" label={say("name")} extra={say("registerHint")} rules={[{ required: true, whitespace: true, message: say("nameMissing") }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="base" label={say("base")} rules={[{ required: true, message: say("baseMissing") }]}>
          <Select options={bases} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
