import type { Transact } from "@qianxian/kernel";
import {
  aClock,
  idsInOrder,
  memoryAnswerBook,
  memoryInbox,
  memoryOutbox,
  memoryTransact,
  type MessagingState,
  noMessages,
} from "@qianxian/testing";
import { aesSafe } from "../adapters/aes-safe.ts";
import { cryptoSeals } from "../adapters/crypto-seals.ts";
import { cryptoTokens } from "../adapters/crypto-tokens.ts";
import { memoryAccounts, memoryGrants, memorySessions } from "../adapters/memory-accounts.ts";
import { memoryAudit, memoryTrail } from "../adapters/memory-audit.ts";
import { memoryLeaders } from "../adapters/memory-leaders.ts";
import {
  memoryAttempts,
  memoryInvitations,
  memoryLogInCodes,
  memoryRecoveryCodes,
} from "../adapters/memory-log-in.ts";
import { memoryPasswords } from "../adapters/memory-passwords.ts";
import { memoryEmployers, memoryKeys } from "../adapters/memory-keys.ts";
import { type MemoryRows, noRows } from "../adapters/memory-store.ts";
import { memoryUnits } from "../adapters/memory-units.ts";
import { memoryViews } from "../adapters/memory-views.ts";
import { otpAuthenticator } from "../adapters/otp-authenticator.ts";
import { identityApp } from "../app.ts";
import type { Deps, Tx } from "../use-case.ts";
import { ownPlaces } from "./builders.ts";

type State = MemoryRows & MessagingState;

/** This service's transaction over memory. */
export const memoryStore = (): { state: State; transact: Transact<Tx> } => {
  const state: State = { ...noRows(), ...noMessages() };
  const transact = memoryTransact(state, (rows): Tx => ({
    accounts: memoryAccounts(rows),
    grants: memoryGrants(rows),
    sessions: memorySessions(rows),
    units: memoryUnits(rows),
    invitations: memoryInvitations(rows),
    attempts: memoryAttempts(rows),
    recoveryCodes: memoryRecoveryCodes(rows),
    logInCodes: memoryLogInCodes(rows),
    keys: memoryKeys(rows),
    views: memoryViews(rows),
    audit: memoryAudit(rows),
    outbox: memoryOutbox(rows),
    inbox: memoryInbox(rows),
    answers: memoryAnswerBook(rows),
  }));
  return { state, transact };
};

/** The key of the tests' accounts. */
export const accountKey = Buffer.alloc(32, 7);

/** What the service depends on, in memory; `settled` waits for work that goes on after an answer. */
export const memoryDeps = () => {
  const clock = aClock();
  const passwords = memoryPasswords();
  const leaders = memoryLeaders();
  const employers = memoryEmployers(ownPlaces);
  const under: Promise<void>[] = [];
  const deps: Deps = {
    clock,
    passwords,
    tokens: cryptoTokens,
    safe: aesSafe(accountKey),
    authenticator: otpAuthenticator,
    leaders,
    codeSender: leaders,
    employers,
    seals: cryptoSeals(Buffer.alloc(32, 9)),
    trail: memoryTrail(noRows()),
    afterwards: (work) => void under.push(work()),
    newId: idsInOrder("1d"),
  };
  const settled = async () => void (await Promise.all(under.splice(0)));
  return { deps, clock, passwords, leaders, employers, settled };
};

/** The whole service over memory twins; counts its transactions. */
export const anIdentityApp = () => {
  const { state, transact } = memoryStore();
  const { deps: ownDeps, ...twins } = memoryDeps();
  const deps = { ...ownDeps, trail: memoryTrail(state) };
  const asked = { transactions: 0 };
  const counting: Transact<Tx> = (work, behalf) => {
    asked.transactions += 1;
    return transact(work, behalf);
  };
  return { app: identityApp({ transact: counting, deps }), transact, state, asked, deps, ...twins };
};
