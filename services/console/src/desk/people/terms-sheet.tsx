import { Button, Checkbox, Form, InputNumber, Select } from "antd";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { placeText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { educationWords, shiftWords } from "../../words/labels.ts";
import { FactsDrawer } from "./facts-drawer.tsx";
import { personWords } from "./person-words.ts";
import type { Patch } from "./use-change-person.ts";
import type { Worker } from "./use-person.ts";

/** Money as it is typed: yuan. */
type Values = {
  wageFloor: number | null;
  lastWage: number | null;
  education: Worker["education"];
  refusedShifts: Worker["refusedShifts"];
  needsLodging: boolean | null;
};

const yuanOf = (fen: number | null): number | null => (fen === null ? null : fen / 100);
const fenOf = (yuan: number | null | undefined): number | null => (yuan === null || yuan === undefined ? null : Math.round(yuan * 100));

const initialOf = ({ wageFloorFen, lastWageFen, education, refusedShifts, needsLodging }: Worker): Values => ({
  wageFloor: yuanOf(wageFloorFen),
  lastWage: yuanOf(lastWageFen),
  education,
  refusedShifts,
  needsLodging,
});

const patchOf = ({ wageFloor, lastWage, education, refusedShifts, needsLodging }: Values): Patch => ({
  wageFloorFen: fenOf(wageFloor),
  lastWageFen: fenOf(lastWage),
  education: education ?? null,
  refusedShifts,
  needsLodging: needsLodging ?? null,
});

const Yuan = ({ name, label }: { name: string; label: string }) => {
  const say = useWords(personWords);
  return (
    <Form.Item name={name} label={label}>
      <InputNumber<number> className="yuan" min={0} max={100_000} step={100} suffix={say("yuan")} />
    </Form.Item>
  );
};

const TermsFields = () => {
  const say = useWords(personWords);
  const educationName = useWords(educationWords);
  const shiftName = useWords(shiftWords);
  const education = (Object.keys(educationWords.texts) as (keyof typeof educationWords.texts)[]).map((value) => ({ value, label: educationName(value) }));
  const shifts = (["day", "night", "rotating"] as const).map((value) => ({ value, label: shiftName(value) }));
  const lodging = [{ value: true, label: say("lodgingYes") }, { value: false, label: say("lodgingNo") }];
  return (
    <>
      <Yuan name="wageFloor" label={say("wageFloor")} />
      <Yuan name="lastWage" label={say("lastWage")} />
      <Form.Item name="education" label={say("education")}>
        <Select allowClear options={education} />
      </Form.Item>
      <Form.Item name="refusedShifts" label={say("refusedShifts")}>
        <Checkbox.Group options={shifts} />
      </Form.Item>
      <Form.Item name="needsLodging" label={say("needsLodging")}>
        <Select allowClear options={lodging} />
      </Form.Item>
    </>
  );
};

const useTerms = (worker: Worker): [string, string][] => {
  const say = useWords(personWords);
  const educationName = useWords(educationWords);
  const shiftName = useWords(shiftWords);
  const { wageFloorFen, lastWageFen, education, refusedShifts, needsLodging, presentRegion } = worker;
  const yuan = (fen: number | null): string => (fen === null ? "" : say("yuanMonth", { n: (fen / 100).toLocaleString("zh-CN") }));
  return [
    [say("wageFloor"), yuan(wageFloorFen)],
    [say("lastWage"), yuan(lastWageFen)],
    [say("education"), education ? educationName(education) : ""],
    [say("refusedShifts"), refusedShifts.map((shift) => shiftName(shift)).join("、")],
    [say("needsLodging"), needsLodging === null ? "" : say(needsLodging ? "lodgingYes" : "lodgingNo")],
    [say("presentRegion"), placeText(presentRegion)],
  ];
};

/** Pay, schooling, shifts and lodging. */
export const TermsSheet = ({ worker }: { worker: Worker }) => {
  const say = useWords(personWords);
  const mayChange = useMay()("worker.change");
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="sheet">
      <div className="sheet-head">
        <h2>{say("termsSheet")}</h2>
        {mayChange && <Button size="small" onClick={() => setOpen(true)}>{say("changeTerms")}</Button>}
      </div>
      <dl className="facts">
        {useTerms(worker).map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value || <span className="soft">{say("unknown")}</span>}</dd>
          </div>
        ))}
      </dl>
      {isOpen && (
        <FactsDrawer<Values> worker={worker} title={say("termsSheet")} draft="person-terms" initial={initialOf(worker)} patchOf={patchOf} close={() => setOpen(false)}>
          {() => <TermsFields />}
        </FactsDrawer>
      )}
    </section>
  );
};
