import { Select } from "antd";
import { useWords } from "../../words/area.ts";
import { employerSelectWords } from "./field-words.ts";
import { useEmployers } from "./use-employers.ts";

type Props = { id?: string; value?: string | undefined; onChange?: (employerId: string) => void; label: string; className?: string };

/** An employer of the county's register, found by name. */
export const EmployerSelect = ({ label, ...field }: Props) => {
  const say = useWords(employerSelectWords);
  const employers = useEmployers();
  return (
    <Select
      {...field}
      aria-label={label}
      placeholder={say("find")}
      showSearch={{ optionFilterProp: "label" }}
      options={employers.map(({ id, name }) => ({ value: id, label: name }))}
      notFoundContent={say("none")}
    />
  );
};
