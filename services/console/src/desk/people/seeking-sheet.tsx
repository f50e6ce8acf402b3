import { Button, Form, Modal, Radio, Select } from "antd";
import { CalendarCheck } from "lucide-react";
import { useState } from "react";
import { useMay, useMe } from "../../api/use-me.ts";
import { countyToday, dayText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { seekingWords } from "../../words/labels.ts";
import { plainWords } from "../../words/plain.ts";
import { DayField } from "../parts/day-field.tsx";
import { daysSince } from "./days-since.ts";
import { SeekingState } from "./people-columns.tsx";
import { personWords } from "./person-words.ts";
import { useChangePerson } from "./use-change-person.ts";
import type { Worker } from "./use-person.ts";

type Seeking = Worker["seeking"];

const sourceWord = {
  worker: "byWorker",
  village: "byVillage",
  station: "byStation",
  leader: "byLeader",
  placement: "byPlacement",
  import: "byImport",
} as const;

const toldNow = ["worker", "village", "station", "leader"] as const;

/** Who speaks when a clerk of this role says that it is still so. */
const useOwnSource = (): Seeking["source"] => {
  const { actor } = useMe();
  return actor.role === "village-staff" ? "village" : actor.role === "station-staff" ? "station" : "worker";
};

type FormValues = Pick<Seeking, "state" | "from" | "source">;

const SeekingFields = () => {
  const say = useWords(personWords);
  const stateName = useWords(seekingWords);
  const states = (["now", "from-date", "only-better", "no"] as const).map((value) => ({ value, label: stateName(value) }));
  return (
    <>
      <Form.Item name="state" label={say("seekingSheet")}>
        <Radio.Group options={states} optionType="button" />
      </Form.Item>
      <Form.Item noStyle dependencies={["state"]}>
        {({ getFieldValue }) =>
          getFieldValue("state") === "from-date" && (
            <Form.Item name="from" label={say("seekingFrom")} rules={[{ required: true, message: say("seekingFromNeeded") }]}>
              <DayField label={say("seekingFrom")} notBefore={countyToday()} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="source" label={say("toldBy")}>
        <Select options={toldNow.map((value) => ({ value, label: say(sourceWord[value]) }))} />
      </Form.Item>
    </>
  );
};

type DialogProps = { seeking: Seeking; close: () => void; give: (seeking: Seeking) => void };

const SeekingDialog = ({ seeking, close, give }: DialogProps) => {
  const say = useWords(personWords);
  const sayPlain = useWords(plainWords);
  const source = useOwnSource();
  const [form] = Form.useForm<FormValues>();
  const finish = ({ state, from, source }: FormValues): void => {
    give({ state, source, from: state === "from-date" ? (from ?? null) : null, verifiedOn: countyToday() });
    close();
  };
  return (
    <Modal open title={say("changeSeeking")} okText={sayPlain("save")} cancelText={sayPlain("cancel")} onOk={() => form.submit()} onCancel={close}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ ...seeking, source }} onFinish={finish}>
        <SeekingFields />
      </Form>
    </Modal>
  );
};

/** Is the person looking for work, who says so, when that was last true; one click when it still is. */
export const SeekingSheet = ({ worker }: { worker: Worker }) => {
  const say = useWords(personWords);
  const mayChange = useMay()("worker.change");
  const source = useOwnSource();
  const [isOpen, setOpen] = useState(false);
  const change = useChangePerson(worker.id);
  const { seeking } = worker;
  const days = daysSince(seeking.verifiedOn, countyToday());
  const put = (next: Seeking): void => change.mutate({ patch: { seeking: next }, what: say("seekingSheet") });
  return (
    <section className="sheet seeking" aria-label={say("seekingSheet")}>
      <div className="seeking-now">
        <SeekingState seeking={seeking} />
        <span>
          {days === 0 ? say("verifiedToday") : say("verifiedAgo", { day: dayText(seeking.verifiedOn), n: days })}
          <span className="soft"> · {say(sourceWord[seeking.source])}</span>
        </span>
      </div>
      {mayChange && (
        <div className="seeking-acts">
          <Button type="primary" disabled={days === 0 && seeking.source === source} icon={<CalendarCheck size={14} aria-hidden />} onClick={() => put({ ...seeking, source, verifiedOn: countyToday() })}>
            {say("verifyToday")}
          </Button>
          <Button onClick={() => setOpen(true)}>{say("changeSeeking")}</Button>
        </div>
      )}
      {isOpen && <SeekingDialog seeking={seeking} close={() => setOpen(false)} give={put} />}
    </section>
  );
};
