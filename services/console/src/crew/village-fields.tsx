import { homePlaces } from "@qianxian/gazetteer";
import { Field } from "../parts/field.tsx";
import { useWords } from "../words/area.ts";
import { inviteWords } from "./crew-words.ts";

type Props = { town: string; village: string; wrong?: string | undefined; change: (town: string, village: string) => void };

const towns = homePlaces.filter(({ level }) => level === "town");

/** A village of the county, by its town. */
export const VillageFields = ({ town, village, wrong, change }: Props) => {
  const say = useWords(inviteWords);
  const villages = homePlaces.filter((place) => place.level === "village" && place.town === town);
  return (
    <div className="field-row">
      <Field label={say("town")}>
        <select value={town} onChange={({ target }) => change(target.value, "")}>
          <option value="">{say("choose")}</option>
          {towns.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={say("village")} wrong={wrong}>
        <select value={village} disabled={town === ""} onChange={({ target }) => change(town, target.value)}>
          <option value="">{say("choose")}</option>
          {villages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
};
