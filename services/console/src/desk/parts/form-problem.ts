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

/** The field of a form that a name leads to: itself, or the one that holds it, such as a list that is chosen as a whole. */
export const holderOf = (name: readonly Name[], shown: ReadonlySet<string>): Name[] | null => {
  const lengths = name.map((_part, index) => name.length - index);
  const length = lengths.find((many) => shown.has(name.slice(0, many).join("/")));
  return length === undefined ? null : name.slice(0, length);
};

/** Shows a problem beside the fields it is about; false when some of it has no field, so that it is told elsewhere too. */
export const showInForm = (form: FormInstance, problem: QianxianProblem): boolean => {
  const shown = new Set(form.getFieldsError().map(({ name }) => name.join("/")));
  const placed = fieldsOf(problem).flatMap(({ name, errors }) => {
    const holder = holderOf(name, shown);
    return holder ? [{ name: holder, errors }] : [];
  });
  if (placed.length === 0) return false;
  form.setFields(placed);
  form.scrollToField(placed[0]?.name ?? [], { block: "center", focus: true });
  return placed.length === problem.fields.length;
};
