import { useState } from "react";
import type { QianxianProblem } from "../api/api.ts";
import { wrongFieldsOf } from "../parts/wrong-fields.ts";
import { fieldOf, type VacancyValues } from "./vacancy-values.ts";

type Wrong = Partial<Record<keyof VacancyValues, string>>;

/** Problems of an operation by the fields of the form. */
export const wrongInForm = (problem: Pick<QianxianProblem, "fields">): Wrong =>
  Object.fromEntries(
    Object.entries(wrongFieldsOf(problem)).map(([pointer, zh]) => [fieldOf[pointer] ?? pointer.split("/")[0], zh]),
  );

/** What is wrong with a form, until it is sent again. */
export const useWrong = () => {
  const [wrong, setWrong] = useState<Wrong>({});
  /** True: each problem has a field that shows it. */
  const show = (problem: QianxianProblem): boolean => {
    const found = wrongInForm(problem);
    setWrong(found);
    requestAnimationFrame(() => document.querySelector(".field-wrong input, .field-wrong select, .field-wrong textarea")?.scrollIntoView({ block: "center" }));
    return Object.keys(found).length > 0;
  };
  return { wrong, show, clear: () => setWrong({}) };
};
