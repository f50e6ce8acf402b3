import { Form, type FormInstance, Input, Modal, Select } from "antd";
import { api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { terms } from "../../parts/request-terms.ts";
import { countyToday } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { DayField } from "../parts/day-field.tsx";
import { showInForm } from "../parts/form-problem.ts";
import { FindSomeone, type Someone } from "./find-someone.tsx";
import type { Leader } from "./leader-queries.ts";
import { leaderWords } from "./leader-words.ts";
import { useFreeCrews } from "./use-free-crews.ts";
import { changeLeader } from "./use-leader-acts.ts";

/** `of` is the leader whose agreement is changed: one act is about one leader. */
type Values = { of?: string; person?: Someone; crewId?: string; agreementNumber?: string; agreementFrom: string; agreementTo?: string | null };
type Props = { open: boolean; leader?: Leader | null; close: () => void };

const agreementOf = ({ agreementNumber, agreementFrom, agreementTo }: Values) => ({
  agreementNumber: agreementNumber?.trim() || null,
  agreementFrom,
  agreementTo: agreementTo ?? null,
});

const enter = ({ person, crewId, ...rest }: Values, key: string): Promise<Leader> =>
  unwrap(
    api.POST("/v1/leaders", {
      body: { workerId: person?.id ?? "", ...(crewId && { crewId }), ...agreementOf(rest) },
      params: { header: terms(key) },
    }),
  );

const useSave = (leader: Leader | null, form: FormInstance<Values>, close: () => void) => {
  const say = useWords(leaderWords);
  return useAct({
    run: (values: Values, key) => (leader ? changeLeader(leader, agreementOf(values), key) : enter(values, key)),
    stale: [["leaders"], ["crews"]],
    done: say(leader ? "changed" : "added"),
    after: close,
    onProblem: (problem) => showInForm(form, problem),
  });
};

const Person = () => {
  const say = useWords(leaderWords);
  const crews = useFreeCrews();
  return (
    <>
      <Form.Item name="person" label={say("person")} rules={[{ required: true, message: say("personMissing") }]}>
        <FindSomeone />
      </Form.Item>
      {crews.length > 0 && (
        <Form.Item name="crewId" label={say("intoCrew")}>
          <Select allowClear placeholder={say("newCrew")} options={crews} />
        </Form.Item>
      )}
    </>
  );
};

const startOf = (leader: Leader | null): Partial<Values> =>
  leader
    ? { agreementNumber: leader.agreementNumber ?? "", agreementFrom: leader.agreementFrom, agreementTo: leader.agreementTo }
    : { agreementFrom: countyToday() };

/** Enters a leader with the agreement, or changes the agreement of one. */
export const LeaderDialog = ({ open, leader = null, close }: Props) => {
  const say = useWords(leaderWords);
  const common = useWords(plainWords);
  const [form] = Form.useForm<Values>();
  const save = useSave(leader, form, close);
  return (
    <Modal
      open={open}
      title={say(leader ? "changeTitle" : "addTitle")}
      okText={common("save")}
      cancelText={common("cancel")}
      confirmLoading={save.isPending}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={close}
    >
      <Form form={form} name="leader" layout="vertical" preserve={false} initialValues={startOf(leader)} onFinish={(values) => save.mutate({ ...values, ...(leader && { of: leader.id }) })}>
        {!leader && <Person />}
        <Form.Item name="agreementNumber" label={say("number")} extra={say("numberHint")}>
          <Input maxLength={40} />
        </Form.Item>
        <div className="agreement-days">
          <Form.Item name="agreementFrom" label={say("from")} rules={[{ required: true, message: say("fromMissing") }]}>
            <DayField />
          </Form.Item>
          <Form.Item name="agreementTo" label={say("until")}>
            <DayField placeholder={say("open")} />
          </Form.Item>
        </div>
      </Form>
    </Modal>
  );
};
