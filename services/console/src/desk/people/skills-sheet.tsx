import { certificateNames, skillNames } from "@qianxian/gazetteer";
import { Button, Form, Input, InputNumber, Select } from "antd";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { useMay } from "../../api/use-me.ts";
import { countyToday, dayText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { levelWords } from "../../words/labels.ts";
import { DayField } from "../parts/day-field.tsx";
import { FactsDrawer } from "./facts-drawer.tsx";
import { personWords } from "./person-words.ts";
import type { Patch } from "./use-change-person.ts";
import type { Worker } from "./use-person.ts";

type Values = { skills: Worker["skills"]; certificates: Worker["certificates"] };

const levels = ["learner", "able", "skilled"] as const;

const optionsOf = (names: readonly string[], taken: readonly string[]) =>
  names.filter((name) => !taken.includes(name)).map((name) => ({ value: name, label: name }));

type AddProps = { label: string; names: readonly string[]; taken: readonly string[]; add: (name: string) => void };

const AddNamed = ({ label, names, taken, add }: AddProps) => (
  <Select<string | null>
    className="add-named"
    aria-label={label}
    placeholder={label}
    showSearch={{ optionFilterProp: "label" }}
    suffixIcon={<Plus size={14} aria-hidden />}
    value={null}
    options={optionsOf(names, taken)}
    onChange={(name) => name && add(name)}
  />
);

/** The name goes with its row when the form is sent. */
const RowName = ({ at }: { at: number }) => (
  <Form.Item name={[at, "name"]} hidden>
    <Input />
  </Form.Item>
);

const SkillRow = ({ at, name, remove }: { at: number; name: string; remove: () => void }) => {
  const say = useWords(personWords);
  const levelName = useWords(levelWords);
  return (
    <li className="skill-row">
      <span>
        {name}
        <RowName at={at} />
      </span>
      <Form.Item name={[at, "level"]} noStyle>
        <Select aria-label={`${name} ${say("level")}`} allowClear placeholder={say("level")} options={levels.map((value) => ({ value, label: levelName(value) }))} />
      </Form.Item>
      <Form.Item name={[at, "years"]} noStyle>
        <InputNumber aria-label={`${name} ${say("yearsLabel")}`} placeholder={say("yearsLabel")} min={0} max={60} precision={0} />
      </Form.Item>
      <Button type="text" icon={<X size={14} aria-hidden />} aria-label={say("remove", { what: name })} onClick={remove} />
    </li>
  );
};

const SkillFields = () => {
  const say = useWords(personWords);
  const skills = Form.useWatch<Values["skills"]>("skills", { preserve: true }) ?? [];
  return (
    <Form.List name="skills">
      {(fields, { add, remove }) => (
        <>
          <h3>{say("skills")}</h3>
          <ul className="skill-rows">
            {fields.map(({ key, name: at }) => (
              <SkillRow key={key} at={at} name={skills[at]?.name ?? ""} remove={() => remove(at)} />
            ))}
          </ul>
          <AddNamed label={say("addSkill")} names={skillNames} taken={skills.map(({ name }) => name)} add={(name) => add({ name, level: null, years: null })} />
        </>
      )}
    </Form.List>
  );
};

const CertificateFields = () => {
  const say = useWords(personWords);
  const held = Form.useWatch<Values["certificates"]>("certificates", { preserve: true }) ?? [];
  return (
    <Form.List name="certificates">
      {(fields, { add, remove }) => (
        <>
          <h3>{say("certificates")}</h3>
          <ul className="skill-rows">
            {fields.map(({ key, name: at }) => (
              <li key={key} className="certificate-row">
                <span>
                  {held[at]?.name}
                  <RowName at={at} />
                </span>
                <Form.Item name={[at, "expiresOn"]} noStyle>
                  <DayField label={`${held[at]?.name ?? ""} ${say("expiry")}`} placeholder={say("expiry")} />
                </Form.Item>
                <Button type="text" icon={<X size={14} aria-hidden />} aria-label={say("remove", { what: held[at]?.name ?? "" })} onClick={() => remove(at)} />
              </li>
            ))}
          </ul>
          <AddNamed label={say("addCertificate")} names={certificateNames} taken={held.map(({ name }) => name)} add={(name) => add({ name, expiresOn: null })} />
        </>
      )}
    </Form.List>
  );
};

/** Cleared fields are nothing known, not absent. */
const patchOf = ({ skills, certificates }: Values): Patch => ({
  skills: skills.map(({ name, level, years }) => ({ name, level: level ?? null, years: years ?? null })),
  certificates: certificates.map(({ name, expiresOn }) => ({ name, expiresOn: expiresOn ?? null })),
});

const Held = ({ worker: { skills, certificates } }: { worker: Worker }) => {
  const say = useWords(personWords);
  const levelName = useWords(levelWords);
  const today = countyToday();
  if (skills.length + certificates.length === 0) return <p className="soft">{say("noSkills")}</p>;
  return (
    <ul className="held">
      {skills.map(({ name, level, years }) => (
        <li key={name}>
          <strong>{name}</strong> <span className="soft">{[level && levelName(level), years !== null && say("years", { n: years })].filter(Boolean).join(" · ")}</span>
        </li>
      ))}
      {certificates.map(({ name, expiresOn }) => (
        <li key={name}>
          <span className="state state-info">{name}</span>{" "}
          {expiresOn && <span className={expiresOn < today ? "late" : "soft"}>{say(expiresOn < today ? "expired" : "expiresOn", { day: dayText(expiresOn) })}</span>}
        </li>
      ))}
    </ul>
  );
};

/** What somebody can do, how well and since when, and what papers they hold. */
export const SkillsSheet = ({ worker }: { worker: Worker }) => {
  const say = useWords(personWords);
  const mayChange = useMay()("worker.change");
  const [isOpen, setOpen] = useState(false);
  const initial: Values = { skills: worker.skills, certificates: worker.certificates };
  return (
    <section className="sheet">
      <div className="sheet-head">
        <h2>{say("skillsSheet")}</h2>
        {mayChange && <Button size="small" onClick={() => setOpen(true)}>{say("changeSkills")}</Button>}
      </div>
      <Held worker={worker} />
      {isOpen && (
        <FactsDrawer<Values> worker={worker} title={say("skillsSheet")} draft="person-skills" initial={initial} patchOf={patchOf} close={() => setOpen(false)}>
          {() => (
            <>
              <SkillFields />
              <CertificateFields />
            </>
          )}
        </FactsDrawer>
      )}
    </section>
  );
};
