import { Tag } from "antd";
import type { Filter } from "../../list/list-types.ts";
import { useWords } from "../../words/area.ts";
import { useEmployerName } from "../parts/use-employers.ts";
import { vacanciesWords } from "./vacancies-words.ts";

type Props = { value: string | undefined; change: (value: string | undefined) => void };

const Control = ({ value, change }: Props) => {
  const say = useWords(vacanciesWords);
  const nameOf = useEmployerName(value !== undefined);
  if (value === undefined) return null;
  return (
    <Tag closable className="one-employer" onClose={() => change(undefined)}>
      {nameOf(value) ?? say("oneEmployer")}
    </Tag>
  );
};

/** Only one employer's vacancies, as a link from the register asks for. */
export const employerFilter = (label: string): Filter => ({
  key: "employerId",
  label,
  control: ({ value, change }) => <Control value={value} change={change} />,
});
