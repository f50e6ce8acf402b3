import type { operations } from "@qianxian/client";
import { Form, Modal } from "antd";
import { api, unwrap } from "../../api/api.ts";
import { useAct } from "../../api/use-act.ts";
import { notify } from "../../parts/notices.tsx";
import { terms } from "../../parts/request-terms.ts";
import { useWords } from "../../words/area.ts";
import { plainWords } from "../../words/plain.ts";
import { showInForm } from "../parts/form-problem.ts";
import type { Unit } from "../parts/use-units.ts";
import { StationFields } from "./station-fields.tsx";
import { unitWords } from "./unit-words.ts";
import { changeOf, factsOf, type StationFacts, useChangeUnit, useToldChange } from "./use-change-unit.ts";

type NewStation = NonNullable<operations["addUnit"]["requestBody"]>["content"]["application/json"];
type Filled = { name: string; parentId?: string; region?: string };
type AddProps = { open: boolean; units: readonly Unit[]; under: string | null; close: () => void; opened: (id: string) => void };

/** Opens a station, under the county or under the station that is looked at. */
export const AddStationDialog = ({ open, units, under, close, opened }: AddProps) => {
  const say = useWords(unitWords);
  const plain = useWords(plainWords);
  const [form] = Form.useForm<Filled>();
  const add = useAct({
    run: (body: NewStation, key) => unwrap(api.POST("/v1/units", { params: { header: terms(key) }, body })),
    stale: [["units"]],
    done: ({ name }) => say("opened", { name }),
    after: ({ id }) => {
      close();
      opened(id);
    },
    onProblem: (problem) => showInForm(form, problem),
  });
  const send = ({ name, parentId, region }: Filled): void =>
    add.mutate({ name: name.trim(), ...(parentId && { parentId }), ...(region && { region }) });
  return (
    <Modal open={open} title={say("openTitle")} okText={say("open")} cancelText={plain("cancel")} confirmLoading={add.isPending} destroyOnHidden onOk={() => form.submit()} onCancel={close}>
      <Form form={form} layout="vertical" preserve={false} initialValues={under ? { parentId: under } : {}} onFinish={send}>
        <StationFields units={units} />
      </Form>
    </Modal>
  );
};

type ChangeProps = { open: boolean; unit: Unit; units: readonly Unit[]; countyId: string; close: () => void };

const filledFacts = ({ name, parentId, region }: Filled): StationFacts => ({ name: name.trim(), parentId: parentId ?? null, region: region ?? null });

/** Renames a station, moves it in the tree, says where it stands. */
export const ChangeStationDialog = ({ open, unit, units, countyId, close }: ChangeProps) => {
  const say = useWords(unitWords);
  const plain = useWords(plainWords);
  const [form] = Form.useForm<Filled>();
  const before = factsOf(unit, countyId);
  const tell = useToldChange(before);
  const change = useChangeUnit(unit, { after: close, onProblem: (problem) => showInForm(form, problem) });
  const send = (filled: Filled): void => {
    const facts = filledFacts(filled);
    const body = changeOf(before, facts);
    if (Object.keys(body).length > 0) return change.mutate(body, { onSuccess: (saved) => tell(saved, facts) });
    close();
    notify({ kind: "done", text: say("nothingChanged") });
  };
  return (
    <Modal open={open} title={say("changeTitle", { name: unit.name })} okText={plain("save")} cancelText={plain("cancel")} confirmLoading={change.isPending} destroyOnHidden onOk={() => form.submit()} onCancel={close}>
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        initialValues={{ name: before.name, parentId: before.parentId ?? undefined, region: before.region ?? undefined }}
        onFinish={send}
      >
        <StationFields units={units} moved={unit.id} />
      </Form>
    </Modal>
  );
};
