import type { Behalf, Transact } from "@qianxian/kernel";
import { asBusy, isCollision } from "./failures.ts";

/** The transaction half of a generated Prisma client. */
export type Transactional<Client> = {
  $transaction<T>(
    work: (client: Client) => Promise<T>,
    options: { maxWait: number; timeout: number },
  ): Promise<T>;
};

/** The part of an open transaction's client that says on whose behalf it runs. */
type Sayer = { $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number> };

/** Row-level security reads this setting; it ends with the transaction. */
const say = `select set_config('app.scopes', $1::text[]::text, true)`;

const sayBehalf = async (client: unknown, behalf: Behalf | undefined): Promise<void> => {
  if (behalf === undefined || behalf === "all") return;
  await (client as Sayer).$executeRawUnsafe(say, [...behalf]);
};

const attemptsMax = 5;

const jitter = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt * (1 + Math.random())));

/**
 * Binds a service's transaction: the work sees only what `makeTx` builds of the open transaction.
 * A collision with another transaction is repeated up to five times; a database that does not
 * answer becomes `try-again-later`. Keep the work short and free of calls to other systems.
 */
export const makeTransact =
  <Client, Tx>(
    prisma: Transactional<Client>,
    makeTx: (client: Client) => Tx,
    options: { timeoutMs?: number } = {},
  ): Transact<Tx> =>
  async (work, behalf) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await prisma.$transaction(
          async (client) => {
            await sayBehalf(client, behalf);
            return work(makeTx(client));
          },
          {
            maxWait: 2_000,
            timeout: options.timeoutMs ?? 5_000,
          },
        );
      } catch (error) {
        if (!isCollision(error) || attempt === attemptsMax) throw asBusy(error);
        await jitter(attempt);
      }
    }
  };
