import type { NewWorker } from "@qianxian/contracts/profiles";
import type { FieldError } from "@qianxian/kernel";
import { type AreaTable, faultOf, type IdNumberFault } from "./id-number.ts";
import { faultsOfFacts, faultsOfHome } from "./known-codes.ts";

const idNumberWords: Readonly<Record<IdNumberFault, Omit<FieldError, "pointer">>> = {
  area: {
    code: "unknown_area",
    zh: "身份证号码的前六位不是有效的地区代码，请核对是否抄错",
    en: "the ID number does not begin with a known area",
  },
  date: {
    code: "bad_date",
    zh: "身份证号码里的出生日期不存在，请核对是否抄错",
    en: "the ID number holds no real date of birth",
  },
  "check-digit": {
    code: "bad_check_digit",
    zh: "身份证号码的校验位不对，请核对是否抄错",
    en: "the check digit of the ID number is wrong; look for a copying error",
  },
};

/** What is wrong with an ID number, told at this place; the number itself is not repeated. */
export const idNumberFaults = (
  idNumber: string | null,
  pointer: string,
  areas: AreaTable,
  today: string,
): FieldError[] => {
  const fault = idNumber === null ? null : faultOf(idNumber, areas, today);
  return fault ? [{ pointer, ...idNumberWords[fault] }] : [];
};

/** Everything wrong with people about to enter the ledger; the values themselves are not repeated. */
export const faultsOfEntries = (
  workers: readonly NewWorker[],
  areas: AreaTable,
  today: string,
): FieldError[] =>
  workers.flatMap((worker, index) => {
    const at = `/workers/${index}`;
    return [
      ...faultsOfFacts(worker, at),
      ...faultsOfHome(worker.village, "village", `${at}/village`),
      ...idNumberFaults(worker.idNumber, `${at}/idNumber`, areas, today),
    ];
  });

/** A fault at every value that stands in the list before, or that `taken` already holds. */
export const faultsOfRepeats = (
  values: readonly { pointer: string; value: string | null }[],
  taken: ReadonlySet<string>,
  words: Omit<FieldError, "pointer">,
): FieldError[] => {
  const seen = new Set(taken);
  return values.flatMap(({ pointer, value }) => {
    if (value === null) return [];
    if (seen.has(value)) return [{ pointer, ...words }];
    seen.add(value);
    return [];
  });
};

/** The same id twice in one load. */
export const givenTwice = {
  code: "given_twice",
  zh: "同一个编号在这批里出现了两次",
  en: "this id comes twice in one load",
};

/** An ID number that another person of the ledger, or of this load, already has. */
export const idNumberTaken = {
  code: "taken",
  zh: "台账里已有人用这个身份证号码，请核对",
  en: "another person in the ledger has this ID number",
};

/** Somebody who already belongs to a crew, in the ledger or further up in this load. */
export const inCrewAlready = {
  code: "taken",
  zh: "这名务工人员已经在一个班组里",
  en: "this worker already belongs to a crew",
};
