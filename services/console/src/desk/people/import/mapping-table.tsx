import { Select } from "antd";
import { useWords } from "../../../words/area.ts";
import { type Field, type Mapping, missingFields, whyLeftOut } from "./columns.ts";
import type { Opened } from "./csv-messages.ts";
import { fieldWords, importWords } from "./import-words.ts";

type Props = { opened: Opened; mapping: Mapping; isOff: boolean; change: (mapping: Mapping) => void };

const fields = Object.keys(fieldWords.texts) as Field[];

/** What is missing or silent in a list, so that nobody wonders afterwards. */
export const MappingNotes = ({ mapping }: { mapping: Mapping }) => {
  const say = useWords(importWords);
  const fieldName = useWords(fieldWords);
  const missing = missingFields(mapping);
  const has = (field: Field): boolean => mapping.some((target) => target?.field === field);
  return (
    <>
      {missing.length > 0 && <p className="note-bad" role="alert">{say("needs", { fields: missing.map((field) => fieldName(field)).join("、") })}</p>}
      {!has("consentToPush") && <p className="note">{say("silentConsent")}</p>}
      {!has("seeking") && <p className="note">{say("silentSeeking")}</p>}
    </>
  );
};

type RowProps = { column: string; samples: readonly string[]; target: Mapping[number]; isOff: boolean; put: (field: Field | undefined) => void };

const ColumnRow = ({ column, samples, target, isOff, put }: RowProps) => {
  const say = useWords(importWords);
  const fieldName = useWords(fieldWords);
  const why = whyLeftOut(column);
  return (
    <tr>
      <th scope="row">{column}</th>
      <td className="samples">{samples.filter(Boolean).join("；")}</td>
      <td>
        <Select<Field>
          aria-label={say("columnField", { column })}
          className="map-select"
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder={say("ignore")}
          disabled={isOff}
          value={target?.field ?? null}
          options={fields.map((value) => ({ value, label: fieldName(value) }))}
          onChange={(field?: Field) => put(field)}
        />
        {!target && <small>{why ?? say("unknownColumn")}</small>}
      </td>
    </tr>
  );
};

/** The columns of a file with what stands in the first rows, and which field each fills; can be changed. */
export const MappingTable = ({ opened, mapping, isOff, change }: Props) => {
  const say = useWords(importWords);
  const put = (at: number, field: Field | undefined): void => change(mapping.map((target, place) => (place === at ? (field ? { field } : null) : target)));
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{say("column")}</th>
          <th scope="col">{say("sample")}</th>
          <th scope="col">{say("field")}</th>
        </tr>
      </thead>
      <tbody>
        {opened.columns.map((column, at) => (
          <ColumnRow
            key={`${at}-${column}`}
            column={column}
            samples={opened.preview.map((cells) => cells[at] ?? "")}
            target={mapping[at] ?? null}
            isOff={isOff}
            put={(field) => put(at, field)}
          />
        ))}
      </tbody>
    </table>
  );
};
