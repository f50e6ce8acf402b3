import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import type { Base } from "@qianxian/contracts/vocabulary";
import type { Call } from "@qianxian/http";

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export type NamedEmployer = { id: string | null; isNew: boolean };

const findByName = async (call: Call, name: string, base: Base): Promise<string | null> => {
  let cursor: string | null = null;
  do {
    const page: { items: { id: string; name: string }[]; nextCursor: string | null } = await call(
      vacanciesRoutes.listEmployers,
      { base, limit: 200, ...(cursor === null ? {} : { cursor }) },
    );
    const found = page.items.find((employer) => employer.name === name);
    if (found) return found.id;
    cursor = page.nextCursor;
  } while (cursor !== null);
  return null;
};

/**
 * The employer that `--employer` means: an id as it is, a name as the register knows it at this base.
 * An unknown name is entered into the register, but not by a dry run.
 */
export const employerNamed = async (
  call: Call,
  asked: { employer?: string | undefined; base: Base; dryRun: boolean },
): Promise<NamedEmployer> => {
  const employer = asked.employer?.trim();
  if (!employer) return { id: null, isNew: false };
  if (uuid.test(employer)) return { id: employer.toLowerCase(), isNew: false };
  const { base, dryRun } = asked;
  if (dryRun) {
    const id = await findByName(call, employer, base);
    return { id, isNew: id === null };
  }
  const { id } = await call(vacanciesRoutes.registerEmployer, { name: employer, base });
  return { id, isNew: false };
};
