import { skillNames } from "@qianxian/gazetteer";
import { Button, Form, Select } from "antd";
import { Plus, X } from "lucide-react";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { levelWords } from "../../words/labels.ts";
import { factWords, formWords } from "./fact-words.ts";

const skillOptions = skillNames.map((value) => ({ value, label: value }));

const SkillRow = ({ at, remove }: { at: number; remove: () => void }) => {
  const say = useWords(formWords);
  const levels = useChoices(levelWords);
  const needs = [{ value: true, label: say("must") }, { value: false, label: say("rather") }];
  return (
    <div className="skill-row">
      <Form.Item name={[at, "name"]} rules={[{ required: true, message: say("skillMissing") }]}>
        <Select aria-label={say("skill")} placeholder={say("skill")} showSearch={{ optionFilterProp: "label" }} options={skillOptions} />
      </Form.Item>
      <Form.Item name={[at, "level"]}>
        <Select aria-label={say("level")} placeholder={say("anyLevel")} allowClear options={levels} />
      </Form.Item>
      <Form.Item name={[at, "must"]} initialValue={false}>
        <Select aria-label={say("need")} options={needs} />
      </Form.Item>
      <Button type="text" icon={<X size={14} aria-hidden />} aria-label={say("removeSkill")} onClick={remove} />
    </div>
  );
};

/** Skills that the work asks for, each with a level and whether it must be. */
export const SkillFields = () => {
  const say = useWords(formWords);
  const nameOf = useWords(factWords);
  return (
    <Form.List name="skills">
      {(rows, { add, remove }) => (
        <div className="wide" role="group" aria-label={nameOf("skills")}>
          <p className="field-name">{nameOf("skills")}</p>
          {rows.map(({ key, name }) => (
            <SkillRow key={key} at={name} remove={() => remove(name)} />
          ))}
          <Form.Item>
            <Button type="dashed" icon={<Plus size={14} aria-hidden />} onClick={() => add({ must: false })}>
              {say("addSkill")}
            </Button>
          </Form.Item>
        </div>
      )}
    </Form.List>
  );
};
