import { openStore, sqlAnswerBook, sqlInbox, sqlOutbox, type Store } from "@qianxian/database";
import { type Prisma, PrismaClient } from "#db";
import type { Tx } from "../use-case.ts";
import { prismaCampaigns } from "./prisma-campaigns.ts";
import { prismaMessages } from "./prisma-messages.ts";
import { prismaWorkers } from "./prisma-workers.ts";
import { showUnknownMessages } from "./unknown-messages.ts";

/** Opens this service's schema for both of its roles, and shows in the metrics how many messages are of unknown outcome. */
export const openOutreachStore = (options: {
  url: string;
  systemUrl: string;
  schema: string;
  newId: () => string;
  onError: (error: Error) => void;
}): Store<PrismaClient, Tx> => {
  const store = openStore<PrismaClient, Prisma.TransactionClient, Tx>({
    ...options,
    makePrisma: (adapter) => new PrismaClient({ adapter, errorFormat: "minimal" }),
    makeTx: (client) => ({
      campaigns: prismaCampaigns(client),
      messages: prismaMessages(client),
      workers: prismaWorkers(client),
      outbox: sqlOutbox(client, options.schema, options.newId),
      inbox: sqlInbox(client),
      answers: sqlAnswerBook(client),
    }),
  });
  const hide = showUnknownMessages(store.system.pool, options.schema);
  const close = async () => {
    hide();
    await store.close();
  };
  return { ...store, close };
};
