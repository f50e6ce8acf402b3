import { Checkbox, Form, Input, Modal, TreeSelect } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { notify } from "../../parts/notices.tsx";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { showInForm } from "../parts/form-problem.ts";
import { useUnits, type Unit } from "../parts/use-units.ts";
import { personWords, rightsWords } from "./person-words.ts";
import { isChangedMeanwhile } from "./use-change-person.ts";
import { personKey, useReread, type Worker } from "./use-person.ts";

type Values = { name?: string; phone?: string; noPhone?: boolean; idNumber?: string; village?: string; reason: string };

/** What was filled in; an empty field stays as it is. */
const bodyOf = ({ name, phone, noPhone, idNumber, village, reason }: Values) => ({
  reason,
  ...(name && { name: name.trim() }),
  ...(noPhone ? { phone: null } : phone && { phone: phone.replaceAll(/[\s-]/g, "") }),
  ...(idNumber && { idNumber: idNumber.replaceAll(/\s/g, "").toUpperCase() }),
  ...(village && { village }),
});

const villagesOf = (units: readonly Unit[]) =>
  units
    .filter(({ kind }) => kind === "town")
    .map((town) => ({
      value: town.id,
      title: town.name,
      selectable: false,
      children: units.filter(({ parentId }) => parentId === town.id).map(({ id, name }) => ({ value: id, title: name })),
    }));

const CorrectFields = () => {
  const say = useWords(rightsWords);
  const noPhone = Form.useWatch<boolean | undefined>("noPhone");
  const units = useUnits();
  return (
    <>
      <Form.Item name="name" label={say("name")}>
        <Input autoComplete="off" maxLength={50} />
      </Form.Item>
      <Form.Item name="phone" label={say("phone")} rules={[{ pattern: /^1[\d\s-]{10,14}$/, message: say("phoneRule") }]}>
        <Input autoComplete="off" inputMode="numeric" disabled={noPhone === true} maxLength={15} />
      </Form.Item>
      <Form.Item name="noPhone" valuePropName="checked">
        <Checkbox>{say("noPhoneNow")}</Checkbox>
      </Form.Item>
      <Form.Item name="idNumber" label={say("idNumber")} rules={[{ pattern: /^\d{17}[\dXx]$/, message: say("idNumberRule") }]}>
        <Input autoComplete="off" maxLength={18} />
      </Form.Item>
      <Form.Item name="village" label={say("village")}>
        <TreeSelect allowClear showSearch={{ treeNodeFilterProp: "title" }} treeData={villagesOf(units)} />
      </Form.Item>
      <Form.Item name="reason" label={say("reason")} rules={[{ required: true, min: 2, message: say("reasonRule") }]}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </>
  );
};

const useCorrect = (worker: Worker, done: () => void, showProblem: Parameters<typeof useAct>[0]["onProblem"]) => {
  const say = useWords(rightsWords);
  const sayPerson = useWords(personWords);
  const client = useQueryClient();
  const reread = useReread(worker.id);
  return useAct({
    run: (body: ReturnType<typeof bodyOf>, key) => {
      const header = { "If-Match": `"${worker.revision}"`, "Idempotency-Key": key };
      return unwrap(api.PATCH("/v1/workers/{workerId}/identity", { params: { path: { workerId: worker.id }, header }, body }));
    },
    done: say("corrected"),
    after: (answer) => {
      client.setQueryData(personKey(worker.id), answer);
      void reread();
      done();
    },
    onProblem: (problem) => {
      if (!isChangedMeanwhile(problem)) return showProblem?.(problem) ?? false;
      void reread();
      notify({ kind: "problem", text: sayPerson("changedMeanwhile") });
      return true;
    },
  });
};

/** Corrects who somebody is, at their request; what is typed is kept nowhere. */
export const CorrectDialog = ({ worker, close }: { worker: Worker; close: () => void }) => {
  const say = useWords(rightsWords);
  const sayPlain = useWords(plainWords);
  const [form] = Form.useForm<Values>();
  const correct = useCorrect(worker, close, (problem) => showInForm(form, problem));
  const finish = (values: Values): void => {
    const body = bodyOf(values);
    if (Object.keys(body).length > 1) correct.mutate(body);
    else form.setFields([{ name: "name", errors: [say("nothing")] }]);
  };
  return (
    <Modal open title={say("correctTitle")} okText={sayPlain("save")} cancelText={sayPlain("cancel")} confirmLoading={correct.isPending} onOk={() => form.submit()} onCancel={close}>
      <p className="soft sheet-hint">{say("correctHint")}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={finish}>
        <CorrectFields />
      </Form>
    </Modal>
  );
};
