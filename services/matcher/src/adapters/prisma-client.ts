import { openStore, sqlInbox, type Store } from "@qianxian/database";
import { type Prisma, PrismaClient } from "#db";
import type { Tx } from "../use-case.ts";
import { prismaCardRecords } from "./prisma-card-records.ts";

/** Opens this service's schema for both of its roles. */
export const openMatcherStore = (options: {
  url: string;
  systemUrl: string;
  schema: string;
  onError: (error: Error) => void;
}): Store<PrismaClient, Tx> =>
  openStore<PrismaClient, Prisma.TransactionClient, Tx>({
    ...options,
    makePrisma: (adapter) => new PrismaClient({ adapter, errorFormat: "minimal" }),
    makeTx: (client) => ({
      records: prismaCardRecords(client, options.schema),
      inbox: sqlInbox(client),
    }),
  });
