import { AccountId, GrantId } from "@qianxian/contracts/vocabulary";
import { leaderName, type StoredAccount } from "./domain/account.ts";
import { actorAt, isHeld, type StoredGrant } from "./domain/grant.ts";
import type { LedCrew } from "./domain/log-in-code.ts";
import type { Deps, Tx } from "./use-case.ts";

type Making = Pick<Deps, "clock" | "newId">;

const newAccount = ({ clock, newId }: Making, { workerId }: LedCrew): StoredAccount => {
  const id = AccountId.parse(newId());
  return {
    id,
    login: `leader-${id}`,
    displayName: leaderName,
    passwordHash: null,
    status: "active",
    workerId,
    totp: null,
    createdAt: clock.now(),
  };
};

/** The leader's account by the ledger's number; or one given at the desk for the crew; or a new one. */
const accountFor = async (tx: Tx, deps: Making, crew: LedCrew): Promise<StoredAccount> => {
  const own = await tx.accounts.lockOfWorker(crew.workerId);
  if (own) return own;
  const holder = await tx.grants.leaderOf(crew.crewId);
  const given = holder && (await tx.accounts.lock(holder.accountId));
  if (given && given.workerId === null) {
    const linked = { ...given, workerId: crew.workerId, status: given.status === "invited" ? "active" : given.status } as const;
    await tx.accounts.save(linked);
    return linked;
  }
  const made = newAccount(deps, crew);
  await tx.accounts.add(made);
  return made;
};

/** Makes a crew the account's, unless it was given to somebody at the desk; who led it before in the ledger loses it. */
const takeCrew = async (tx: Tx, deps: Making, account: StoredAccount, { crewId, county }: LedCrew): Promise<void> => {
  const holder = await tx.grants.leaderOf(crewId);
  if (holder?.accountId === account.id) return;
  const other = holder && (await tx.accounts.find(holder.accountId));
  if (other && other.workerId === null) return;
  const now = deps.clock.now();
  if (holder) await tx.grants.end([holder.id], now);
  const actor = actorAt(account.id, { role: "leader", county, crewId });
  await tx.grants.add([{ id: GrantId.parse(deps.newId()), accountId: account.id, actor, county, from: now, to: null }]);
};

/**
 * The account of a leader as the ledger knows them now: roles of crews they no longer lead end, those of further
 * crews begin. @returns null when the account is disabled, or leads nothing
 */
export const leaderAccount = async (
  tx: Tx,
  deps: Making,
  crews: readonly LedCrew[],
): Promise<{ account: StoredAccount; grant: StoredGrant } | null> => {
  const [first] = crews;
  const account = first ? await accountFor(tx, deps, first) : null;
  if (account?.status !== "active") return null;
  const led = new Set<string>(crews.map(({ crewId }) => crewId));
  const held = (await tx.grants.of([account.id])).filter(isHeld);
  const over = held.filter(({ actor }) => actor.role === "leader" && !led.has(actor.crewId));
  await tx.grants.end(over.map(({ id }) => id), deps.clock.now());
  for (const crew of crews) await takeCrew(tx, deps, account, crew);
  const [grant] = (await tx.grants.of([account.id])).filter((one) => isHeld(one) && one.actor.role === "leader");
  return grant ? { account, grant } : null;
};
