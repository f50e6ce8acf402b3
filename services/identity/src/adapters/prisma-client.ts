import { openStore, sqlAnswerBook, sqlInbox, sqlOutbox, type Store } from "@qianxian/database";
import { type Prisma, PrismaClient } from "#db";
import type { Tx } from "../use-case.ts";
import { prismaAccounts } from "./prisma-accounts.ts";
import { prismaKeys } from "./prisma-keys.ts";
import { prismaSessions } from "./prisma-sessions.ts";

/** Opens this service's schema for both of its roles. */
export const openIdentityStore = (options: {
  url: string;
  systemUrl: string;
  schema: string;
  newId: () => string;
  onError: (error: Error) => void;
}): Store<PrismaClient, Tx> =>
  openStore<PrismaClient, Prisma.TransactionClient, Tx>({
    ...options,
    makePrisma: (adapter) => new PrismaClient({ adapter, errorFormat: "minimal" }),
    makeTx: (client) => ({
      accounts: prismaAccounts(client),
      sessions: prismaSessions(client),
      keys: prismaKeys(client),
      outbox: sqlOutbox(client, options.schema, options.newId),
      inbox: sqlInbox(client),
      answers: sqlAnswerBook(client),
    }),
  });
