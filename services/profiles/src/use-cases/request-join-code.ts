import { joinLinkRoutes } from "@qianxian/contracts/profiles";
import type { WorkerId } from "@qianxian/contracts/vocabulary";
import type { LedgerCrew } from "../domain/crew.ts";
import { codesAnHour, freshCode, hourMs, type JoinCode, ownerOf } from "../domain/join-link.ts";
import { openedJoinLink } from "../opened-join-link.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

/** So many of a household share a phone; a number that stands with more people is nobody's own. */
const sharingMax = 6;

/** Keeps a code for a phone, whoever has it; null when there were too many within the hour. */
const prepared = async (tx: Tx, fresh: JoinCode): Promise<JoinCode | null> => {
  const asked = await tx.joinCodes.lockCount(fresh.phoneHash, new Date(fresh.askedAt.getTime() - hourMs));
  if (asked >= codesAnHour) return null;
  await tx.joinCodes.add(fresh);
  return fresh;
};

/**
 * People of the crew's county who have this phone; whoever was erased or merged is not in the ledger. Nobody has the
 * leader's own: else the leader could say yes for each neighbour whose number it is in the ledger.
 */
const havingPhone = async (tx: Tx, { town, leaderWorkerId }: LedgerCrew, phone: string, { vault }: Deps): Promise<WorkerId[]> => {
  const ids = await tx.lists.knownBy({ phones: vault.indexes("phone", phone) }, "all", sharingMax + 1);
  if (ids.length > sharingMax || ids.includes(leaderWorkerId)) return [];
  const people = await tx.workers.among(ids);
  return people.filter(({ village }) => village.slice(0, 6) === town.slice(0, 6)).map(({ id }) => id);
};

/**
 * Has a code sent to a phone if somebody of the county's ledger has it; the answer is the same, and comes as soon, for
 * every phone. Also whoever is in a crew gets one: that is told to the owner of the phone alone, with the code. The
 * phone itself is neither kept nor logged.
 */
export const requestJoinCode = useCase({
  input: joinLinkRoutes.requestJoinCode.input,
  run: async ({ input: { token, phone }, deps, transact }) => {
    const crew = await openedJoinLink(token, deps, transact);
    const code = deps.joinTokens.newCode();
    const phoneHash = deps.joinTokens.phoneHash(phone);
    const codeHash = deps.joinTokens.codeHash(crew.id, phoneHash, code);
    const fresh = freshCode({ id: deps.newId(), crewId: crew.id, phoneHash, codeHash }, deps.clock.now());
    const kept = await transact((tx) => prepared(tx, fresh), ownerOf(phoneHash));
    if (!kept) return {};
    deps.afterwards(async () => {
      const workerIds = await transact((tx) => havingPhone(tx, crew, phone, deps), "all");
      const [first] = workerIds;
      if (!first) return;
      await transact(async (tx) => {
        const latest = await tx.joinCodes.lockLatest(phoneHash);
        if (latest?.id === kept.id) await tx.joinCodes.save({ ...latest, workerIds });
      }, ownerOf(phoneHash));
      await deps.codeSender.send(first, code);
    });
    return {};
  },
});
