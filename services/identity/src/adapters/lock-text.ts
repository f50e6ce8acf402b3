import type { Prisma } from "#db";

/** Holds off whoever locks the same text, also while there is no row; until the transaction ends. */
export const lockText = async (client: Prisma.TransactionClient, text: string): Promise<void> => {
  await client.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${text}, 0))`;
};
