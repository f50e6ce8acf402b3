import { openStore, sqlAnswerBook, sqlInbox, sqlOutbox, type Store } from "@qianxian/database";
import { type Prisma, PrismaClient } from "#db";
import type { KeyRing, Vault } from "../ports/vault.ts";
import type { Tx } from "../use-case.ts";
import { aesVault } from "./aes-vault.ts";
import type { CountyKey } from "./county-key.ts";
import type { HeldRing } from "./key-ring.ts";
import { openKeyRing, ringWithin } from "./open-key-ring.ts";
import { prismaConsents } from "./prisma-consents.ts";
import { prismaCrewInvitations } from "./prisma-crew-invitations.ts";
import { prismaCrews } from "./prisma-crews.ts";
import { prismaErasures } from "./prisma-erasures.ts";
import { prismaDataKeys } from "./prisma-data-keys.ts";
import { prismaFullViews } from "./prisma-full-views.ts";
import { prismaJoinCodes } from "./prisma-join-codes.ts";
import { prismaLeaders } from "./prisma-leaders.ts";
import { prismaLikenesses } from "./prisma-likenesses.ts";
import { prismaMerges } from "./prisma-merges.ts";
import { prismaReferralNotes } from "./prisma-referral-notes.ts";
import { prismaSealedRows } from "./prisma-sealed-rows.ts";
import { prismaWorkerHistory } from "./prisma-worker-history.ts";
import { prismaWorkerIntake } from "./prisma-worker-intake.ts";
import { prismaWorkerLists } from "./prisma-worker-lists.ts";
import { prismaWorkers } from "./prisma-workers.ts";

/** The store of this service, the data keys it lies under, and the vault that opens it. */
export type ProfilesStore = Store<PrismaClient, Tx> & { ring: KeyRing; vault: Vault; wrappedAnew: number };

/**
 * Opens this service's schema for both of its roles, and its data keys with the county key.
 * @throws Error when the county key does not open them
 */
export const openProfilesStore = async (options: {
  url: string;
  systemUrl: string;
  schema: string;
  newId: () => string;
  onError: (error: Error) => void;
  county: CountyKey;
  countyBefore?: CountyKey | undefined;
}): Promise<ProfilesStore> => {
  const { url, systemUrl, schema, newId, onError } = options;
  const opened: { ring?: HeldRing } = {};
  const ring = (client: Prisma.TransactionClient): KeyRing => {
    if (!opened.ring) throw new Error("The data keys are not open yet.");
    return ringWithin(opened.ring, client);
  };
  const store = openStore<PrismaClient, Prisma.TransactionClient, Tx>({
    url,
    systemUrl,
    schema,
    onError,
    makePrisma: (adapter) => new PrismaClient({ adapter, errorFormat: "minimal" }),
    makeTx: (client) => ({
      workers: prismaWorkers(client, ring(client)),
      lists: prismaWorkerLists(client, prismaWorkers(client, ring(client))),
      history: prismaWorkerHistory(client),
      intake: prismaWorkerIntake(client),
      crews: prismaCrews(client),
      referrals: prismaReferralNotes(client),
      consents: prismaConsents(client),
      erasures: prismaErasures(client),
      dataKeys: prismaDataKeys(client),
      sealedRows: prismaSealedRows(client, ring(client)),
      views: prismaFullViews(client),
      leaders: prismaLeaders(client),
      invitations: prismaCrewInvitations(client),
      joinCodes: prismaJoinCodes(client),
      likenesses: prismaLikenesses(client, ring(client)),
      merges: prismaMerges(client, ring(client)),
      outbox: sqlOutbox(client, schema, newId),
      inbox: sqlInbox(client),
      answers: sqlAnswerBook(client),
    }),
  });
  try {
    const keys = await openKeyRing({ pool: store.system.pool, county: options.county, countyBefore: options.countyBefore });
    opened.ring = keys.ring;
    return { ...store, ...keys, vault: aesVault(keys.ring) };
  } catch (error) {
    await store.close();
    throw error;
  }
};
