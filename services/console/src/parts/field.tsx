import type { ReactNode } from "react";

type Props = { label: string; hint?: string | undefined; wrong?: string | undefined; children: ReactNode };

/** A control with its name, a hint, and what is wrong with it. For pages without Ant Design. */
export const Field = ({ label, hint, wrong, children }: Props) => (
  <label className={wrong ? "field field-wrong" : "field"}>
    <span>{label}</span>
    {children}
    {wrong ? <small className="wrong" role="alert">{wrong}</small> : hint && <small>{hint}</small>}
  </label>
);
