import { regions } from "@qianxian/gazetteer";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/area.ts";
import { formWords } from "./employer-words.ts";
import type { VacancyValues } from "./vacancy-values.ts";

type Props = {
  values: VacancyValues;
  change: (values: VacancyValues) => void;
  wrong: Readonly<Partial<Record<keyof VacancyValues, string>>>;
};

type Choices = readonly { code: string; name: string }[];
type SelectProps = { label: string; value: string; choices: Choices; wrong?: string | undefined; choose: (code: string) => void };

const below = (parent: string | null): Choices => regions.filter((region) => region.parent === parent);

const Select = ({ label, value, choices, wrong, choose }: SelectProps) => {
  const say = useWords(formWords);
  return (
    <Field label={label} wrong={wrong}>
      <select value={value} disabled={choices.length === 0} onChange={({ target }) => choose(target.value)}>
        <option value="">{say("choose")}</option>
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
};

/** Province, city and county, each in the one before; a municipality has its districts as cities. */
export const RegionFields = ({ values, change, wrong }: Props) => {
  const say = useWords(formWords);
  const { province, city, county } = values;
  return (
    <div className="field-row">
      <Select label={say("province")} value={province} choices={below(null)} wrong={wrong.province} choose={(code) => change({ ...values, province: code, city: "", county: "" })} />
      <Select label={say("city")} value={city} choices={province ? below(province) : []} choose={(code) => change({ ...values, city: code, county: "" })} />
      <Select label={say("county")} value={county} choices={city ? below(city) : []} choose={(code) => change({ ...values, county: code })} />
    </div>
  );
};
