import { Button, Drawer, Form, type FormInstance } from "antd";
import type { ReactNode } from "react";
import { QianxianProblem } from "../../api/api.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { showInForm } from "../parts/form-problem.ts";
import { useDraft } from "../parts/use-draft.ts";
import { type Patch, useChangePerson } from "./use-change-person.ts";
import type { Worker } from "./use-person.ts";

type Props<Values extends object> = {
  worker: Worker;
  title: string;
  /** Under which name what is typed is kept. */
  draft: string;
  initial: Values;
  patchOf: (values: Values) => Patch;
  close: () => void;
  children: (form: FormInstance<Values>) => ReactNode;
};

const DraftNote = ({ drop }: { drop: () => void }) => {
  const say = useWords(plainWords);
  return (
    <p className="draft-note">
      {say("draftKept")}
      <Button type="link" size="small" onClick={drop}>
        {say("dropDraft")}
      </Button>
    </p>
  );
};

/** Several facts changed at once: a form at the side, what is typed is kept until it is saved. */
export const FactsDrawer = <Values extends object>({ worker, title, draft, initial, patchOf, close, children }: Props<Values>) => {
  const say = useWords(plainWords);
  const [form] = Form.useForm<Values>();
  const { wasKept, keep, drop } = useDraft(`${draft}:${worker.id}`, form);
  const change = useChangePerson(worker.id);
  const leave = (): void => {
    drop();
    close();
  };
  const finish = (values: Values): void =>
    change.mutate(
      { patch: patchOf(values), what: title },
      { onSuccess: leave, onError: (thrown) => thrown instanceof QianxianProblem && showInForm(form, thrown) },
    );
  const foot = (
    <div className="drawer-foot">
      <Button onClick={leave}>{say("cancel")}</Button>
      <Button type="primary" loading={change.isPending} onClick={() => form.submit()}>
        {say("save")}
      </Button>
    </div>
  );
  return (
    <Drawer open title={title} size={480} onClose={leave} footer={foot}>
      {wasKept && <DraftNote drop={() => (drop(), form.setFieldsValue(initial as never))} />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={finish} onValuesChange={(changed, all) => keep(changed, all as Record<string, unknown>)}>
        {children(form)}
      </Form>
    </Drawer>
  );
};
