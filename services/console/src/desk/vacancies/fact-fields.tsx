import { certificateNames } from "@qianxian/gazetteer";
import { Form, Input, InputNumber, Select, TreeSelect } from "antd";
import type { ReactNode } from "react";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { educationWords, sectorWords, shiftWords } from "../../words/labels.ts";
import { DayField } from "../parts/day-field.tsx";
import { FlagField } from "../parts/flag-field.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import { regionBranches } from "../parts/region-branches.ts";
import { factValueWords, factWords, formWords } from "./fact-words.ts";
import type { FactName } from "./facts.ts";
import { SkillFields } from "./skill-fields.tsx";

type ItemProps = { name: FactName; hint?: string; wide?: boolean; children: ReactNode };

const Item = ({ name, hint, wide, children }: ItemProps) => {
  const nameOf = useWords(factWords);
  return (
    <Form.Item name={name} label={nameOf(name)} className={wide ? "wide" : ""} {...(hint && { extra: hint })}>
      {children}
    </Form.Item>
  );
};

const TitleField = () => {
  const say = useWords(formWords);
  const nameOf = useWords(factWords);
  return (
    <Form.Item name="title" label={nameOf("title")} className="wide" rules={[{ required: true, whitespace: true, message: say("titleMissing") }]}>
      <Input maxLength={120} />
    </Form.Item>
  );
};

const WageField = () => {
  const say = useWords(formWords);
  const nameOf = useWords(factWords);
  const units = (["month", "day", "hour", "piece"] as const).map((value) => ({ value, label: say(value) }));
  return (
    <Form.Item label={nameOf("wage")} extra={say("wageHint")} className="wide">
      <div className="wage-ends">
        <Form.Item name={["wage", "minFen"]} noStyle>
          <MoneyField label={say("wageLow")} placeholder={say("wageLow")} />
        </Form.Item>
        <Form.Item name={["wage", "maxFen"]} noStyle>
          <MoneyField label={say("wageHigh")} placeholder={say("wageHigh")} />
        </Form.Item>
        <Form.Item name={["wage", "unit"]} noStyle initialValue="month">
          <Select aria-label={say("wageUnit")} options={units} />
        </Form.Item>
      </div>
    </Form.Item>
  );
};

const AgeField = () => {
  const say = useWords(formWords);
  const nameOf = useWords(factWords);
  return (
    <Form.Item label={nameOf("age")}>
      <div className="wage-ends age-ends">
        <Form.Item name={["age", "min"]} noStyle>
          <InputNumber aria-label={say("ageMin")} placeholder={say("ageMin")} min={16} max={100} precision={0} />
        </Form.Item>
        <Form.Item name={["age", "max"]} noStyle>
          <InputNumber aria-label={say("ageMax")} placeholder={say("ageMax")} min={16} max={100} precision={0} />
        </Form.Item>
      </div>
    </Form.Item>
  );
};

const RegionField = () => {
  const say = useWords(formWords);
  return (
    <Item name="region" hint={say("regionHint")}>
      <TreeSelect allowClear showSearch={{ treeNodeFilterProp: "title" }} treeData={regionBranches()} />
    </Item>
  );
};

const SectorField = () => {
  const sectors = useChoices(sectorWords);
  return (
    <Item name="sector">
      <Select allowClear options={sectors} />
    </Item>
  );
};

const ShiftField = () => {
  const shifts = useChoices(shiftWords);
  const say = useWords(factValueWords);
  return (
    <Item name="shift">
      <Select allowClear placeholder={say("notSaid")} options={shifts} />
    </Item>
  );
};

const EducationField = () => {
  const educations = useChoices(educationWords);
  const say = useWords(factValueWords);
  return (
    <Item name="education">
      <Select allowClear placeholder={say("notSaid")} options={educations} />
    </Item>
  );
};

const certificateOptions = certificateNames.map((value) => ({ value, label: value }));

const CertificatesField = () => {
  const say = useWords(factValueWords);
  return (
    <Item name="certificates" wide>
      <Select mode="multiple" placeholder={say("notSaid")} options={certificateOptions} />
    </Item>
  );
};

const SeatsField = () => (
  <Item name="seats">
    <InputNumber min={1} max={10_000} precision={0} />
  </Item>
);

const ClosesField = () => {
  const say = useWords(formWords);
  return (
    <Item name="closesOn" hint={say("closesHint")}>
      <DayField />
    </Item>
  );
};

const DescriptionField = () => {
  const say = useWords(formWords);
  return (
    <Item name="description" hint={say("descriptionHint")} wide>
      <Input.TextArea rows={6} maxLength={5_000} />
    </Item>
  );
};

const flag = (name: FactName) => () => {
  const nameOf = useWords(factWords);
  return (
    <Item name={name}>
      <FlagField label={nameOf(name)} />
    </Item>
  );
};

const fields: Record<FactName, () => ReactNode> = {
  title: TitleField,
  wage: WageField,
  region: RegionField,
  workplace: () => (
    <Item name="workplace">
      <Input maxLength={200} />
    </Item>
  ),
  sector: SectorField,
  board: flag("board"),
  lodging: flag("lodging"),
  couplesRoom: flag("couplesRoom"),
  shift: ShiftField,
  skills: SkillFields,
  certificates: CertificatesField,
  age: AgeField,
  education: EducationField,
  experienceYearsMin: () => (
    <Item name="experienceYearsMin">
      <InputNumber min={0} max={50} precision={0} />
    </Item>
  ),
  socialInsurance: flag("socialInsurance"),
  hazardous: flag("hazardous"),
  startsOn: () => (
    <Item name="startsOn">
      <DayField />
    </Item>
  ),
  closesOn: ClosesField,
  seats: SeatsField,
  description: DescriptionField,
};

/** The field of one fact. */
export const FactField = ({ name }: { name: FactName }) => {
  const Field = fields[name];
  return <Field />;
};

const parts = {
  partWork: ["title", "sector", "region", "workplace", "seats", "closesOn", "startsOn"],
  partPay: ["wage", "board", "lodging", "couplesRoom", "socialInsurance", "shift"],
  partAsked: ["skills", "certificates", "age", "education", "experienceYearsMin", "hazardous"],
  partText: ["description"],
} as const satisfies Record<string, readonly FactName[]>;

/** Every fact of a vacancy as fields, in four parts; `before` stands first in the first of them. */
export const FactParts = ({ before }: { before?: ReactNode }) => {
  const say = useWords(formWords);
  return (Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
    <fieldset key={part} className="form-part">
      <legend>{say(part)}</legend>
      <div className="form-grid">
        {part === "partWork" && before}
        {parts[part].map((name) => (
          <FactField key={name} name={name} />
        ))}
      </div>
    </fieldset>
  ));
};
