import { openStore, sqlAnswerBook, sqlInbox, sqlOutbox, type Store } from "@qianxian/database";
import { type Prisma, PrismaClient } from "#db";
import type { Tx } from "../use-case.ts";
import { prismaAccounts } from "./prisma-accounts.ts";
import { prismaAudit } from "./prisma-audit.ts";
import { prismaGrants } from "./prisma-grants.ts";
import { prismaKeys } from "./prisma-keys.ts";
import { prismaAttempts, prismaInvitations, prismaLogInCodes, prismaRecoveryCodes } from "./prisma-log-in.ts";
import { prismaSessions } from "./prisma-sessions.ts";
import { prismaUnits } from "./prisma-units.ts";
import { prismaViews } from "./prisma-views.ts";

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
      grants: prismaGrants(client),
      sessions: prismaSessions(client),
      units: prismaUnits(client),
      invitations: prismaInvitations(client),
      attempts: prismaAttempts(client),
      recoveryCodes: prismaRecoveryCodes(client),
      logInCodes: prismaLogInCodes(client),
      keys: prismaKeys(client),
      views: prismaViews(client),
      audit: prismaAudit(client),
      outbox: sqlOutbox(client, options.schema, options.newId),
      inbox: sqlInbox(client),
      answers: sqlAnswerBook(client),
    }),
  });
