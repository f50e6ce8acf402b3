import { Button, Drawer, Form, type FormInstance } from "antd";
import { type ReactNode, useState } from "react";
import { QianxianProblem } from "../../api/api.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { showInForm } from "../parts/form-problem.ts";
import { KeptNote } from "../parts/kept-note.tsx";
import { useDraft } from "../parts/use-draft.ts";
import { changedFacts } from "./facts-before.ts";
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

/** Several facts changed at once: a form at the side, what is typed is kept until it is saved or given up by its button. */
export const FactsDrawer = <Values extends object>({ worker, title, draft, initial, patchOf, close, children }: Props<Values>) => {
  const say = useWords(plainWords);
  const [form] = Form.useForm<Values>();
  // As it was when the form was opened: what is sent is compared with that, and a draft belongs to it.
  const [opened] = useState({ revision: worker.revision, initial });
  const { wasKept, keep, drop } = useDraft(`${draft}:${worker.id}:${opened.revision}`, form);
  const change = useChangePerson(worker.id);
  const leave = (): void => {
    drop();
    close();
  };
  const finish = (values: Values): void => {
    const patch = changedFacts(patchOf(values), patchOf(opened.initial));
    if (Object.keys(patch).length === 0) return leave();
    change.mutate(
      { patch, what: title },
      { onSuccess: leave, onError: (thrown) => thrown instanceof QianxianProblem && showInForm(form, thrown) },
    );
  };
  const foot = (
    <div className="drawer-foot">
      <Button onClick={leave}>{say("cancel")}</Button>
      <Button type="primary" loading={change.isPending} onClick={() => form.submit()}>
        {say("save")}
      </Button>
    </div>
  );
  return (
    <Drawer open title={title} size={480} onClose={close} footer={foot}>
      {wasKept && <KeptNote drop={() => (drop(), form.setFieldsValue(opened.initial as never))} />}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={opened.initial} onFinish={finish} onValuesChange={(changed, all) => keep(changed, all as Record<string, unknown>)}>
        {children(form)}
      </Form>
    </Drawer>
  );
};
