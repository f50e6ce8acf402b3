import type { FormInstance } from "antd";
import type { QianxianProblem } from "../../api/api.ts";

type Name = string | number;
type Placed = { name: Name[]; errors: string[] };

/** `/wage/min` as a form names it. */
const namesOf = (pointer: string): Name[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The wrong fields of a problem, by the names of a form. */
export const fieldsOf = (problem: Pick<QianxianProblem, "fields">): Placed[] =>
  problem.fields.map(({ pointer, zh }) => ({ name: namesOf(pointer), errors: [zh] }));

/** Shows a problem beside the fields it is about; false when some of it has no field, so that it is told elsewhere too. */
export const showInForm = (form: FormInstance, problem: QianxianProblem): boolean => {
  const placed = fieldsOf(problem).filter(({ name }) => form.getFieldInstance(name) !== undefined);
  if (placed.length === 0) return false;
  form.setFields(placed);
  form.scrollToField(placed[0]?.name ?? [], { block: "center", focus: true });
  return placed.length === problem.fields.length;
};
