import type { VacancyFacts } from "@qianxian/contracts/vacancies";
import { isCertificate, isSkill, regionOf } from "@qianxian/gazetteer";
import { AppError, type FieldError } from "@qianxian/kernel";

const unknown = (pointer: string, zh: string, en: string): FieldError => ({
  pointer,
  code: "unknown_code",
  zh,
  en,
});

/**
 * Refuses codes and names that the gazetteer does not know, each with its place.
 * @throws AppError `invalid-input`
 */
export const checkCodes = (facts: Partial<VacancyFacts>): void => {
  const fields: FieldError[] = [];
  if (facts.region && !regionOf(facts.region))
    fields.push(unknown("/region", "没有这个地区代码(GB/T 2260)", "no such region code (GB/T 2260)"));
  for (const [index, { name }] of (facts.skills ?? []).entries())
    if (!isSkill(name))
      fields.push(unknown(`/skills/${index}/name`, "技能表里没有这个名称", "no such skill name"));
  for (const [index, name] of (facts.certificates ?? []).entries())
    if (!isCertificate(name))
      fields.push(unknown(`/certificates/${index}`, "证书表里没有这个名称", "no such certificate"));
  if (fields.length > 0) throw new AppError("invalid-input", { codes: fields.length }, { fields });
};
