import { openStore, sqlInbox, type Store } from "@qianxian/database";
import { type Prisma, PrismaClient } from "#db";
import type { Tx } from "../use-case.ts";
import { prismaCampaigns } from "./prisma-campaigns.ts";
import { prismaMessages } from "./prisma-messages.ts";
import { sqlBatchOutbox } from "./sql-batch-outbox.ts";

/** Opens this service's schema for both of its roles. */
export const openOutreachStore = (options: {
  url: string;
  systemUrl: string;
  schema: string;
  newId: () => string;
  onError: (error: Error) => void;
}): Store<PrismaClient, Tx> =>
  openStore<PrismaClient, Prisma.TransactionClient, Tx>({
    ...options,
    makePrisma: (adapter) => new PrismaClient({ adapter }),
    makeTx: (client) => ({
      campaigns: prismaCampaigns(client),
      messages: prismaMessages(client),
      outbox: sqlBatchOutbox(client, options.schema, options.newId),
      inbox: sqlInbox(client),
    }),
  });
