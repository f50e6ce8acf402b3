import { NewWorker, nothingKnown } from "@qianxian/contracts/profiles";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import { demoIdNumber, demoPhone } from "@qianxian/infra-demo";

const surnames = ["韦", "陆", "潘", "吴", "石", "蒙", "王", "杨"];
const daysOfMonth = 28;

/** Fictional people: everybody of one village, with an ID number of the unassigned area. */
export const home = { town: "大河镇", village: "红光村", code: "522732111280" } as const;

/** The n-th person's id. */
export const idOf = (n: number): WorkerId => WorkerId.parse(`019b0000-0707-7000-8000-${n.toString(16).padStart(12, "0")}`);

/** The n-th person's name. */
export const nameOf = (n: number): string => `${surnames[n % surnames.length] ?? ""}试验`;

/** A number that no network has given out, for the n-th person below 30 million; `turn` 1 and 2 give other ones. */
export const phoneOf = (n: number, turn = 0): string => demoPhone(3 * n + turn);

/** The n-th person's ID number: date and check digit right. */
export const idNumberOf = (n: number): string => {
  const day = Math.floor(n / 1_000);
  const [year, month, date] = [1960 + (Math.floor(day / (12 * daysOfMonth)) % 40), 1 + (Math.floor(day / daysOfMonth) % 12), 1 + (day % daysOfMonth)];
  const two = (number: number) => String(number).padStart(2, "0");
  return demoIdNumber(`${year}-${two(month)}-${two(date)}`, n % 1_000);
};

/** The n-th person as the ledger is told of one. */
export const personOf = (n: number): NewWorker =>
  NewWorker.parse({
    id: idOf(n),
    name: nameOf(n),
    phone: phoneOf(n),
    idNumber: idNumberOf(n),
    village: home.code,
    householdId: null,
    seeking: { state: "now", from: null, source: "village", verifiedOn: "2026-03-01" },
    ...nothingKnown,
    consentToPush: true,
  });

/** The n-th person as a list names one, with another phone. */
export const rowOf = (n: number, turn: number): Record<string, string> => ({
  name: nameOf(n),
  idNumber: idNumberOf(n),
  phone: phoneOf(n, turn),
  town: home.town,
  village: home.village,
});
