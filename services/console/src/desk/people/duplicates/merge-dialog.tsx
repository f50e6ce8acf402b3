import { Form, Input, Modal, Radio } from "antd";
import { api, unwrap } from "../../../api/api.ts";
import { useAct } from "../../../api/use-act.ts";
import { useUndo } from "../../../parts/use-undo.ts";
import { useWords } from "../../../words/area.ts";
import { plainWords } from "../../../words/plain.ts";
import { showInForm } from "../../parts/form-problem.ts";
import { duplicateWords } from "./duplicate-words.ts";
import { Entry, type Pair } from "./entry.tsx";

type Values = { keptId: string; reason: string };

const stale = [["duplicates"], ["workers"], ["worker-counts"], ["worker"]];

const useUndoMerge = () => {
  const say = useWords(duplicateWords);
  return useAct({
    run: (mergeId: string, key) =>
      unwrap(
        api.POST("/v1/merges/{mergeId}/undo", {
          params: { path: { mergeId }, header: { "Idempotency-Key": key } },
          body: { reason: say("undoReason") },
        }),
      ),
    stale,
  });
};

/** Brings two entries together: which one stays, and how it is known that they are one person. Can be undone. */
export const MergeDialog = ({ pair, close }: { pair: Pair; close: () => void }) => {
  const say = useWords(duplicateWords);
  const sayPlain = useWords(plainWords);
  const offerUndo = useUndo();
  const [form] = Form.useForm<Values>();
  const undo = useUndoMerge();
  const { worker, other } = pair;
  const merge = useAct({
    run: ({ keptId, reason }: Values, key) =>
      unwrap(
        api.POST("/v1/workers/{workerId}/merge", {
          params: { path: { workerId: keptId }, header: { "Idempotency-Key": key } },
          body: { otherId: keptId === worker.id ? other.id : worker.id, reason },
        }),
      ),
    stale,
    after: ({ mergeId }) => {
      close();
      offerUndo(say("merged"), () => undo.mutateAsync(mergeId));
    },
    onProblem: (problem) => showInForm(form, problem),
  });
  return (
    <Modal open title={say("mergeTitle")} okText={say("merge")} cancelText={sayPlain("cancel")} confirmLoading={merge.isPending} onOk={() => form.submit()} onCancel={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ keptId: worker.id }} onFinish={(values) => merge.mutate(values)}>
        <Form.Item name="keptId" label={say("keep")} extra={say("keepHint")}>
          <Radio.Group className="keep-choice">
            <Radio value={worker.id}><Entry person={worker} isLink={false} /></Radio>
            <Radio value={other.id}><Entry person={other} isLink={false} /></Radio>
          </Radio.Group>
        </Form.Item>
        <Form.Item name="reason" label={say("reason")} rules={[{ required: true, min: 2, message: say("reasonRule") }]}>
          <Input.TextArea rows={2} maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
