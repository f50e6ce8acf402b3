import { Radio } from "antd";
import { useWords } from "../../words/area.ts";
import { flagWords } from "./field-words.ts";

type Props = {
  value?: boolean | null;
  onChange?: (flag: boolean | null) => void;
  id?: string;
  label?: string;
};

const nameOf = (flag: boolean | null | undefined): "yes" | "no" | "unsaid" => (flag === true ? "yes" : flag === false ? "no" : "unsaid");

/** Yes, no, or not said. */
export const FlagField = ({ value, onChange, id, label }: Props) => {
  const say = useWords(flagWords);
  return (
    <Radio.Group
      {...(id && { id })}
      aria-label={label}
      optionType="button"
      value={nameOf(value)}
      options={(["yes", "no", "unsaid"] as const).map((name) => ({ value: name, label: say(name) }))}
      onChange={({ target }) => onChange?.(target.value === "unsaid" ? null : target.value === "yes")}
    />
  );
};
