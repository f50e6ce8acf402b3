import { openStore, sqlAnswerBook, sqlInbox, sqlOutbox, type Store } from "@qianxian/database";
import { type Prisma, PrismaClient } from "#db";
import type { Tx } from "../use-case.ts";
import { prismaContactViews } from "./prisma-contact-views.ts";
import { prismaReferrals } from "./prisma-referrals.ts";
import { prismaWorkers } from "./prisma-workers.ts";

/** Opens this service's schema for both of its roles. */
export const openPlacementsStore = (options: {
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
      referrals: prismaReferrals(client),
      workers: prismaWorkers(client),
      views: prismaContactViews(client),
      outbox: sqlOutbox(client, options.schema, options.newId),
      inbox: sqlInbox(client),
      answers: sqlAnswerBook(client),
    }),
  });
