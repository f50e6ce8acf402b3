import { openStore, sqlAnswerBook, sqlInbox, sqlOutbox, type Store } from "@qianxian/database";
import { type Prisma, PrismaClient } from "#db";
import type { Tx } from "../use-case.ts";
import { prismaCrews } from "./prisma-crews.ts";
import { prismaReferralNotes } from "./prisma-referral-notes.ts";
import { prismaWorkerIntake } from "./prisma-worker-intake.ts";
import { prismaWorkers } from "./prisma-workers.ts";

/** Opens this service's schema for both of its roles. */
export const openProfilesStore = (options: {
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
      workers: prismaWorkers(client),
      intake: prismaWorkerIntake(client),
      crews: prismaCrews(client),
      referrals: prismaReferralNotes(client),
      outbox: sqlOutbox(client, options.schema, options.newId),
      inbox: sqlInbox(client),
      answers: sqlAnswerBook(client),
    }),
  });
