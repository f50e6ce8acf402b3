import { AppError } from "@qianxian/kernel";

type Failure = { code?: string; meta?: Record<string, unknown>; message?: string };

const textOf = (error: unknown): string => {
  const { meta, message } = error as Failure;
  return `${JSON.stringify(meta ?? {})} ${message ?? ""}`;
};

/**
 * Did a write break this unique constraint? Prisma 7's P2002 carries no `meta.target`; the
 * constraint's name lies in the driver adapter's cause, and a raw query reports code 23505.
 */
export const isUnique = (error: unknown, constraint: string): boolean => {
  const { code } = (error ?? {}) as Failure;
  const unique = code === "P2002" || (code === "P2010" && textOf(error).includes("23505"));
  return (unique || code === "23505") && (textOf(error).includes(constraint) ||
    (error as { constraint?: string }).constraint === constraint);
};

/** Did two transactions collide (40001, 40P01), so that repeating this one may succeed? */
export const isCollision = (error: unknown): boolean => {
  const { code } = (error ?? {}) as Failure;
  if (code === "P2034" || code === "40001" || code === "40P01") return true;
  return code === "P2010" && /40001|40P01/.test(textOf(error));
};

const unreachable = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "ECONNREFUSED",
  "ECONNRESET",
  "57P01",
  "57P03",
  "57014",
]);

/** Says `try-again-later` where the database did not answer; passes everything else on. */
export const asBusy = (error: unknown): unknown => {
  const { code = "" } = (error ?? {}) as Failure;
  const lost =
    unreachable.has(code) ||
    /timeout exceeded|Connection terminated|ECONNREFUSED|Query read timeout/.test(textOf(error));
  return lost && !(error instanceof AppError)
    ? new AppError("try-again-later", { database: code }, { cause: error })
    : error;
};
