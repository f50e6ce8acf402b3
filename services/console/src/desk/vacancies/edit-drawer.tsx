import { Button, Drawer, Form } from "antd";
import { useState } from "react";
import { useMe } from "../../api/use-me.ts";
import { notify } from "../../parts/notices.tsx";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { showInForm } from "../parts/form-problem.ts";
import { useDraft } from "../parts/use-draft.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { EmployerChoice } from "./employer-choice.tsx";
import { FactParts } from "./fact-fields.tsx";
import { formWords } from "./fact-words.ts";
import { changedNames, factsOf, filledFacts, type FormFacts, onlyFacts, type Vacancy } from "./facts.ts";
import { KeptNote } from "../parts/kept-note.tsx";
import { useChange } from "./use-change.ts";
import { vacancyWords } from "./vacancy-words.ts";

type Filled = FormFacts & { employerId?: string };
type Props = { vacancy: Vacancy; open: boolean; onClose: () => void };

const EmployerField = ({ vacancy: { employerId, employerName, base } }: { vacancy: Vacancy }) => {
  const say = useWords(vacancyWords);
  return (
    <Form.Item name="employerId" label={say("employer")} className="wide">
      <EmployerChoice label={say("employer")} base={base} known={employerId && employerName ? { id: employerId, name: employerName } : null} />
    </Form.Item>
  );
};

const useEdit = (base: Vacancy, onClose: () => void) => {
  const say = useWords(vacancyWords);
  const [form] = Form.useForm<Filled>();
  const draft = useDraft(`vacancy:${base.id}:${base.revision}`, form);
  const close = (): void => {
    draft.drop();
    onClose();
  };
  const change = useChange(base, { onProblem: (problem) => showInForm(form, problem), after: close });
  const submit = ({ employerId, ...filled }: Filled): void => {
    const facts = filledFacts(filled);
    const names = changedNames(factsOf(base), facts);
    const isMoved = employerId !== undefined && employerId !== null && employerId !== base.employerId;
    if (names.length > 0 || isMoved) return change.save({ ...onlyFacts(facts, names), ...(isMoved && { employerId }) });
    notify({ kind: "done", text: say("unchanged") });
    close();
  };
  return { form, draft, close, change, submit };
};

const Edit = ({ vacancy, onClose }: Omit<Props, "open">) => {
  const say = useWords(formWords);
  const common = useWords(plainWords);
  const isStaff = useMe().actor.role !== "employer";
  // As it was when the form was opened: what is saved is compared with that.
  const [base] = useState(vacancy);
  const { form, draft, close, change, submit } = useEdit(base, onClose);
  const { conflict, save, isBusy } = change;
  const takeTheirs = (): void => {
    change.takeTheirs();
    close();
  };
  const initial = { ...factsOf(base), employerId: base.employerId ?? undefined };
  return (
    <>
      {draft.wasKept && <KeptNote drop={() => { draft.drop(); form.setFieldsValue(initial as Filled); }} />}
      {conflict && (
        <ChangedMeanwhile base={base} conflict={conflict} keepMine={() => save(conflict.mine, conflict.fresh.revision)} takeTheirs={takeTheirs} />
      )}
      <Form form={form} name="edit" layout="vertical" initialValues={initial} onValuesChange={draft.keep} onFinish={submit} scrollToFirstError>
        <FactParts before={isStaff && <EmployerField vacancy={base} />} />
        <div className="form-end">
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {say("save")}
          </Button>
          <Button onClick={close}>{common("cancel")}</Button>
        </div>
      </Form>
    </>
  );
};

/** All facts of a vacancy as a form; what was typed stays through a reload until it is saved or given up. */
export const EditDrawer = ({ vacancy, open, onClose }: Props) => {
  const say = useWords(vacancyWords);
  return (
    <Drawer open={open} title={say("editTitle")} size={720} destroyOnHidden onClose={onClose}>
      <Edit vacancy={vacancy} onClose={onClose} />
    </Drawer>
  );
};
