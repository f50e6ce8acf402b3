import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Form, Input, Modal, Select, TreeSelect } from "antd";
import { api, newKey, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { useUndo } from "../../parts/use-undo.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { showInForm } from "../parts/form-problem.ts";
import { ReasonDialog } from "../parts/reason-dialog.tsx";
import { regionBranches } from "../parts/region-branches.ts";
import { useUnits } from "../parts/use-units.ts";
import { saveFile } from "../parts/save-file.ts";
import { rightsWords } from "./person-words.ts";
import { personKey, useReread, type Worker } from "./use-person.ts";

type Props = { worker: Worker; close: () => void };

/** Everything held about a person as one file, at their request. */
export const ExportDialog = ({ worker, close }: Props) => {
  const say = useWords(rightsWords);
  const make = useAct({
    run: (reason: string) => unwrap(api.POST("/v1/workers/{workerId}/export", { params: { path: { workerId: worker.id } }, body: { reason } })),
    done: say("exported"),
    after: (file) => {
      saveFile(`${worker.id}.json`, "application/json", JSON.stringify(file, null, 2));
      close();
    },
  });
  return <ReasonDialog open title={say("exportTitle")} hint={say("exportHint")} busy={make.isPending} onGive={(reason) => make.mutate(reason)} onClose={close} />;
};

/** Erases a person after a word was typed; there is no way back. */
export const EraseDialog = ({ worker, close }: Props) => {
  const say = useWords(rightsWords);
  const sayPlain = useWords(plainWords);
  const { history } = useRouter();
  const client = useQueryClient();
  const [form] = Form.useForm<{ word: string; reason: string }>();
  const word = say("eraseWord");
  const erase = useAct({
    run: (reason: string, key) =>
      unwrap(api.POST("/v1/workers/{workerId}/erase", { params: { path: { workerId: worker.id }, header: { "Idempotency-Key": key } }, body: { reason } })),
    stale: [["workers"], ["worker-counts"]],
    done: say("erased"),
    after: () => {
      history.push("/desk/people");
      client.removeQueries({ queryKey: personKey(worker.id) });
    },
    onProblem: (problem) => showInForm(form, problem),
  });
  return (
    <Modal open title={say("eraseTitle")} okText={say("eraseTitle")} okButtonProps={{ danger: true }} cancelText={sayPlain("cancel")} confirmLoading={erase.isPending} onOk={() => form.submit()} onCancel={close}>
      <p className="stops">{say("eraseSays")}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => erase.mutate(reason)}>
        <Form.Item name="reason" label={say("eraseReason")} rules={[{ required: true, min: 2, message: say("reasonRule") }]}>
          <Input.TextArea rows={2} maxLength={200} />
        </Form.Item>
        <Form.Item name="word" label={say("eraseType", { word })} rules={[{ required: true, pattern: new RegExp(`^${word}$`), message: say("eraseRule", { word }) }]}>
          <Input autoComplete="off" />
        </Form.Item>
      </Form>
    </Modal>
  );
};

type Place = { stationId?: string | null; region?: string | null };

const putPresence = (workerId: string, { stationId, region }: Place, key: string) =>
  unwrap(
    api.PUT("/v1/workers/{workerId}/presence", {
      params: { path: { workerId }, header: { "Idempotency-Key": key } },
      body: { stationId: stationId ?? null, region: region ?? null },
    }),
  );

/** Says where a person is, and which station looks after them; undone by what was said before. */
export const PresenceDialog = ({ worker, close }: Props) => {
  const say = useWords(rightsWords);
  const sayPlain = useWords(plainWords);
  const [form] = Form.useForm<Place>();
  const stations = useUnits().filter(({ kind, closedAt }) => kind === "station" && closedAt === null);
  const reread = useReread(worker.id);
  const offerUndo = useUndo();
  const before: Place = { stationId: worker.stationId, region: worker.presentRegion };
  const put = useAct({
    run: (place: Place, key) => putPresence(worker.id, place, key),
    after: () => {
      void reread();
      close();
      offerUndo(say("presenceSaved"), () => putPresence(worker.id, before, newKey()).then(reread));
    },
    onProblem: (problem) => showInForm(form, problem),
  });
  return (
    <Modal open title={say("presenceTitle")} okText={sayPlain("save")} cancelText={sayPlain("cancel")} confirmLoading={put.isPending} onOk={() => form.submit()} onCancel={close}>
      <Form form={form} layout="vertical" initialValues={before} onFinish={(place) => put.mutate(place)}>
        <Form.Item name="stationId" label={say("station")} extra={say("presenceHint")}>
          <Select allowClear placeholder={say("noStation")} options={stations.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item name="region" label={say("region")}>
          <TreeSelect allowClear placeholder={say("atHome")} showSearch={{ treeNodeFilterProp: "title" }} treeData={regionBranches()} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
