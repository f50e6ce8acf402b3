import { InputNumber } from "antd";

type Props = {
  /** In fen. */
  value?: number | null;
  onChange?: (fen: number | null) => void;
  id?: string;
  label?: string;
  placeholder?: string;
};

/** An amount in a form: typed in yuan, kept in fen. */
export const MoneyField = ({ value, onChange, id, label, placeholder }: Props) => (
  <InputNumber
    id={id}
    aria-label={label}
    placeholder={placeholder}
    className="money-field"
    min={0}
    max={10_000_000}
    precision={2}
    controls={false}
    formatter={(yuan) => (yuan ? String(Number(yuan)) : "")}
    value={typeof value === "number" ? value / 100 : null}
    onChange={(yuan) => onChange?.(yuan === null ? null : Math.round(Number(yuan) * 100))}
  />
);
