import { skillNames } from "@qianxian/gazetteer";
import { Trash2 } from "lucide-react";
import { useWords } from "../words/area.ts";
import { formWords } from "./employer-words.ts";
import type { SkillRow, VacancyValues } from "./vacancy-values.ts";

type Props = { values: VacancyValues; change: (values: VacancyValues) => void };

/** What somebody must know or had better know, from the list of trades. */
export const SkillFields = ({ values, change }: Props) => {
  const say = useWords(formWords);
  const { skills } = values;
  const put = (at: number, row: SkillRow): void => change({ ...values, skills: skills.map((one, index) => (index === at ? row : one)) });
  return (
    <fieldset className="plain-set">
      <legend>{say("skills")}</legend>
      <p className="soft form-hint">{say("skillsHint")}</p>
      {skills.map((row, at) => (
        // Rows have no identity but their place; none is ever moved.
        <div key={at} className="skill-row">
          <select aria-label={say("skill")} value={row.name} onChange={({ target }) => put(at, { name: target.value, must: row.must })}>
            <option value="">{say("choose")}</option>
            {skillNames.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <label>
            <input type="checkbox" checked={row.must} onChange={({ target }) => put(at, { ...row, must: target.checked })} /> {say("must")}
          </label>
          <button type="button" className="button" aria-label={say("removeSkill")} onClick={() => change({ ...values, skills: skills.filter((_row, index) => index !== at) })}>
            <Trash2 size={16} aria-hidden />
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => change({ ...values, skills: [...skills, { name: "", must: true }] })}>
        {say("addSkill")}
      </button>
    </fieldset>
  );
};
