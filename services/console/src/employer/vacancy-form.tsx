import { Field } from "../parts/field.tsx";
import { useWords } from "../words/area.ts";
import { baseWords, educationWords, sectorWords, shiftWords } from "../words/labels.ts";
import { formWords } from "./employer-words.ts";
import { RegionFields } from "./region-fields.tsx";
import { SkillFields } from "./skill-fields.tsx";
import type { VacancyValues } from "./vacancy-values.ts";

type Values = VacancyValues;
type Props = {
  values: Values;
  change: (values: Values) => void;
  /** What is wrong, by field. */
  wrong: Readonly<Partial<Record<keyof Values, string>>>;
  busy: boolean;
  send: () => void;
  sendLabel: string;
};

type Common = Pick<Props, "values" | "change" | "wrong">;
type TextName = Exclude<keyof Values, "skills" | "unit">;
type InputProps = Common & { name: TextName; label: string; hint?: string; type?: string; min?: number; step?: string };

const Input = ({ values, change, wrong, name, label, hint, type = "text", ...more }: InputProps) => (
  <Field label={label} hint={hint} wrong={wrong[name]}>
    <input
      name={name}
      type={type}
      {...(type === "number" && { inputMode: "decimal" as const })}
      {...more}
      value={values[name]}
      onChange={({ target }) => change({ ...values, [name]: target.value })}
    />
  </Field>
);

type ChoiceProps = Common & { name: TextName; label: string; choices: readonly (readonly [string, string])[] };

const Choice = ({ values, change, wrong, name, label, choices }: ChoiceProps) => {
  const say = useWords(formWords);
  return (
    <Field label={label} wrong={wrong[name]}>
      <select name={name} value={values[name]} onChange={({ target }) => change({ ...values, [name]: target.value })}>
        <option value="">{say("unsaid")}</option>
        {choices.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
};

const choicesOf = (texts: Readonly<Record<string, string>>) => Object.entries(texts);

const What = (common: Common) => {
  const say = useWords(formWords);
  return (
    <fieldset className="sheet">
      <legend>{say("what")}</legend>
      <Input {...common} name="title" label={say("title")} hint={say("titleHint")} />
      <div className="field-row">
        <Choice {...common} name="base" label={say("base")} choices={choicesOf(baseWords.texts)} />
        <Choice {...common} name="sector" label={say("sector")} choices={choicesOf(sectorWords.texts)} />
        <Input {...common} name="seats" label={say("seats")} type="number" min={1} />
      </div>
      <SkillFields {...common} />
      <Input {...common} name="certificates" label={say("certificates")} hint={say("certificatesHint")} />
    </fieldset>
  );
};

const Pay = (common: Common) => {
  const say = useWords(formWords);
  const yesNo = [["yes", say("yes")], ["no", say("no")]] as const;
  const { values, change } = common;
  return (
    <fieldset className="sheet">
      <legend>{say("pay")}</legend>
      <div className="field-row">
        <Field label={say("unit")}>
          <select value={values.unit} onChange={({ target }) => change({ ...values, unit: target.value as Values["unit"] })}>
            {(["month", "day", "hour", "piece"] as const).map((unit) => (
              <option key={unit} value={unit}>
                {say(unit)}
              </option>
            ))}
          </select>
        </Field>
        <Input {...common} name="wageFrom" label={say("from")} type="number" min={0} step="any" />
        <Input {...common} name="wageTo" label={say("to")} type="number" min={0} step="any" />
      </div>
      <p className="soft form-hint">{say("payHint")}</p>
      <div className="field-row">
        <Choice {...common} name="board" label={say("board")} choices={yesNo} />
        <Choice {...common} name="lodging" label={say("lodging")} choices={yesNo} />
        <Choice {...common} name="couplesRoom" label={say("couples")} choices={yesNo} />
        <Choice {...common} name="socialInsurance" label={say("insurance")} choices={yesNo} />
      </div>
    </fieldset>
  );
};

const Who = (common: Common) => {
  const say = useWords(formWords);
  return (
    <fieldset className="sheet">
      <legend>{say("who")}</legend>
      <div className="field-row">
        <Input {...common} name="ageFrom" label={say("ageFrom")} type="number" min={16} />
        <Input {...common} name="ageTo" label={say("ageTo")} type="number" min={16} />
        <Choice {...common} name="education" label={say("education")} choices={choicesOf(educationWords.texts)} />
        <Input {...common} name="experience" label={say("experience")} type="number" min={0} />
      </div>
      <div className="field-row">
        <Choice {...common} name="shift" label={say("shift")} choices={choicesOf(shiftWords.texts)} />
        <Choice {...common} name="hazardous" label={say("hazardous")} choices={[["yes", say("yes")], ["no", say("no")]]} />
      </div>
    </fieldset>
  );
};

const When = (common: Common) => {
  const say = useWords(formWords);
  const { values, change, wrong } = common;
  return (
    <fieldset className="sheet">
      <legend>{say("when")}</legend>
      <div className="field-row">
        <Input {...common} name="startsOn" label={say("starts")} type="date" />
        <Input {...common} name="closesOn" label={say("closes")} type="date" />
      </div>
      <Field label={say("more")} hint={say("moreHint")} wrong={wrong.description}>
        <textarea rows={4} maxLength={5_000} value={values.description} onChange={({ target }) => change({ ...values, description: target.value })} />
      </Field>
    </fieldset>
  );
};

/** The form of a vacancy, in the order in which an employer thinks of it. */
export const VacancyForm = ({ busy, send, sendLabel, ...common }: Props) => {
  const say = useWords(formWords);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <What {...common} />
      <fieldset className="sheet">
        <legend>{say("where")}</legend>
        <RegionFields {...common} />
        <Input {...common} name="workplace" label={say("workplace")} />
      </fieldset>
      <Pay {...common} />
      <Who {...common} />
      <When {...common} />
      <button type="submit" className="button button-main button-wide" disabled={busy}>
        {sendLabel}
      </button>
    </form>
  );
};
