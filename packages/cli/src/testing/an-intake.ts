import { identityRoutes } from "@qianxian/contracts/identity";
import { type PostingResult, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { localTaker } from "../posting-takers.ts";
import { type Answered, answering } from "./a-gateway.ts";
import { aMe } from "./a-me.ts";

const idOf = (n: number): string => `0193b5a0-0000-7000-8000-${String(n).padStart(12, "0")}`;
const accountId = idOf(1);
const employerId = idOf(2);

/** The intake and the register as the gateway shows them, in memory. */
export const anIntake = (options: { beforeTaking?: (batch: number) => void } = {}) => {
  const book = new Map<string, PostingResult>();
  const employers: { id: string; name: string; base: string }[] = [];
  const batches: number[] = [];
  const actor = { role: "county-staff", accountId, county: "522732" } as const;

  const takeIn = answering(vacanciesRoutes.importPostings, async (input) => {
    const { base, dryRun = false, postings } = input;
    options.beforeTaking?.(batches.length);
    batches.push(postings.length);
    const hasEmployer = Boolean(input.employerId);
    const read = await localTaker({ base, hasEmployer, today: "2026-11-24" })(postings);
    const results = read.map((result): PostingResult => {
      const known = book.get(result.externalId ?? "");
      if (known) return { ...known, index: result.index, effect: "unchanged" };
      if (dryRun || result.outcome === "refused") return result;
      return { ...result, effect: "created", vacancyId: idOf(book.size + 100) as PostingResult["vacancyId"] };
    });
    if (!dryRun)
      for (const result of results) if (result.externalId) book.set(result.externalId, result);
    return { results };
  });
  const register = answering(vacanciesRoutes.registerEmployer, ({ name, base }) => {
    const employer = employers.find((one) => one.name === name) ?? { id: employerId, name, base, county: "522732" };
    if (!employers.includes(employer)) employers.push(employer);
    return employer;
  });
  const operations: Answered[] = [
    takeIn,
    register,
    answering(vacanciesRoutes.listEmployers, () => ({ items: employers, nextCursor: null, total: employers.length })),
    answering(identityRoutes.readMe, () => aMe(actor)),
    answering(identityRoutes.openSession, ({ login }) => ({
      token: "session-of-the-county",
      expiresAt: "2026-11-25T00:00:00.000Z",
      account: { id: accountId, login, displayName: "县公司", actor },
    })),
    answering(identityRoutes.closeSession, () => ({ closed: true })),
  ];
  return { operations, book, employers, batches };
};
