import { DatePicker } from "antd";
import dayjs from "dayjs";

type Props = {
  /** `YYYY-MM-DD`. */
  value?: string | null;
  onChange?: (day: string | null) => void;
  id?: string;
  label?: string;
  placeholder?: string;
  /** Days before this one can't be chosen. */
  notBefore?: string;
  /** Days after this one can't be chosen. */
  notAfter?: string;
};

/** A day in a form, kept as `YYYY-MM-DD`. */
export const DayField = ({ value, onChange, id, label, placeholder, notBefore, notAfter }: Props) => (
  <DatePicker
    id={id}
    aria-label={label}
    placeholder={placeholder}
    className="day-field"
    value={value ? dayjs(value) : null}
    disabledDate={(day) => {
      const text = day.format("YYYY-MM-DD");
      return (notBefore !== undefined && text < notBefore) || (notAfter !== undefined && text > notAfter);
    }}
    onChange={(day) => onChange?.(day ? day.format("YYYY-MM-DD") : null)}
  />
);
