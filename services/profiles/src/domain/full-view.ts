import type { RevealedField, RevealedWorker } from "@qianxian/contracts/profiles";
import type { AccountId, Actor } from "@qianxian/contracts/vocabulary";
import { accountOf, AppError } from "@qianxian/kernel";
import type { Opener } from "./identifiers.ts";
import type { LedgerWorker } from "./ledger-worker.ts";

/** How many full views one account may have. */
export type ViewLimits = { perHour: number; perDay: number };

/** @throws AppError `too-many-views` when an account has seen more than it may */
export const demandFewViews = (seen: { lastHour: number; lastDay: number }, limits: ViewLimits): void => {
  if (seen.lastHour > limits.perHour || seen.lastDay > limits.perDay) throw new AppError("too-many-views", seen);
};

/** Whose views are counted: nobody sees identifiers without an account of their own. */
export const viewerOf = (actor: Actor): AccountId => {
  const account = accountOf(actor);
  if (account === null) throw new AppError("not-allowed", { role: actor.role });
  return account;
};

/** The fields asked for, in full; null where the ledger has none. */
export const revealedOf = ({ id, sealed }: LedgerWorker, fields: readonly RevealedField[], vault: Opener): RevealedWorker => {
  const { name, phone, idNumber } = sealed;
  return {
    workerId: id,
    ...(fields.includes("name") ? { name: vault.open("name", id, name) } : {}),
    ...(fields.includes("phone") ? { phone: phone && vault.open("phone", id, phone) } : {}),
    ...(fields.includes("idNumber") ? { idNumber: idNumber && vault.open("id-number", id, idNumber) } : {}),
  };
};
