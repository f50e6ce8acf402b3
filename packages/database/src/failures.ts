import { AppError } from "@qianxian/kernel";

/** What the driver adapter says below a Prisma error. */
type AdapterCause = { kind?: string; originalCode?: string; originalMessage?: string };

type Failure = {
  name?: string;
  code?: string;
  message?: string;
  cause?: AdapterCause;
  meta?: { driverAdapterError?: { cause?: AdapterCause } };
};

/** Within a transaction the adapter's error comes as it is, outside below Prisma's. */
const causeOf = (failure: Failure): AdapterCause => {
  const own = failure.name === "DriverAdapterError" ? failure.cause : undefined;
  return failure.meta?.driverAdapterError?.cause ?? own ?? {};
};

/**
 * Postgres' own code (SQLSTATE): pg's errors carry it, Prisma's hide it below P2002, P2010, P2034
 * and P2039. Without one, Prisma's or Node's code.
 */
const stateOf = (error: unknown): string => {
  const failure = (error ?? {}) as Failure;
  return causeOf(failure).originalCode ?? failure.code ?? "";
};

/** Did a write break this unique constraint? Prisma 7's P2002 carries no `meta.target`. */
export const isUnique = (error: unknown, constraint: string): boolean => {
  const failure = (error ?? {}) as Failure;
  const said = causeOf(failure).originalMessage ?? failure.message ?? "";
  return stateOf(error) === "23505" && said.includes(`"${constraint}"`);
};

const collisions = new Set(["40001", "40P01", "P2034"]);

/** Did two transactions collide (40001, 40P01), so that repeating this one may succeed? */
export const isCollision = (error: unknown): boolean => collisions.has(stateOf(error));

/** Codes of a database that is away, too slow, or full of others' work. */
const busy = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "25P03",
  "53300",
  "55P03",
  "57014",
  "57P01",
  "57P02",
  "57P03",
]);

/** What the adapter calls a connection that was lost, without a code. */
const lostKinds = new Set(["ConnectionClosed", "DatabaseNotReachable", "SocketTimeout"]);

const isSqlState = /^[0-9A-Z]{5}$/;
const lostWords = /timeout exceeded|Connection terminated|not queryable|ECONNREFUSED|Query read timeout/;

const isBusy = (error: unknown): boolean => {
  const state = stateOf(error);
  if (busy.has(state) || collisions.has(state) || state.startsWith("08")) return true;
  if (lostKinds.has(causeOf((error ?? {}) as Failure).kind ?? "")) return true;
  const answered = isSqlState.test(state) && !state.startsWith("P2");
  return !answered && lostWords.test((error as Failure | null)?.message ?? "");
};

/** Says `try-again-later` where the database did not answer in time; passes everything else on. */
export const asBusy = (error: unknown): unknown =>
  !(error instanceof AppError) && isBusy(error)
    ? new AppError("try-again-later", { database: stateOf(error) }, { cause: error })
    : error;
