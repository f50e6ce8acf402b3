import { membershipRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { type Actor, InvitationId, type VillageCode, type WorkerId } from "@qianxian/contracts/vocabulary";
import { AppError, reaches, subjectOfCrew } from "@qianxian/kernel";
import { recorderOf } from "../domain/consent.ts";
import type { LedgerCrew } from "../domain/crew.ts";
import { type LedgerWorker, subjectOf } from "../domain/ledger-worker.ts";
import { comparedName, expiryOf, invitationViewOf, type LedgerInvitation } from "../domain/membership.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

/** More people than any village has. */
const villageMax = 20_000;

type Wanted = { workerId?: WorkerId | undefined; name?: string | undefined; village?: VillageCode | undefined };

/** By id only whom the caller sees; by full name and village, which whoever invites must know, the one who is meant. */
const findWanted = async (tx: Tx, { workerId, name = "", village }: Wanted, actor: Actor, { vault }: Deps): Promise<LedgerWorker> => {
  if (workerId) {
    const worker = await tx.workers.find(workerId);
    if (!worker || !reaches(profilesRoutes.readWorker, actor, subjectOf(worker))) throw new AppError("worker-not-found", { workerId });
    return worker;
  }
  const neighbours = await tx.workers.list({ reach: "all", village }, villageMax);
  const wanted = comparedName(name);
  const found = neighbours.filter(({ id, sealed }) => comparedName(vault.open("name", id, sealed.name)) === wanted);
  const [worker, ...others] = found;
  if (!worker) throw new AppError("worker-not-found", { found: 0 });
  if (others.length > 0) throw new AppError("worker-not-unique", { found: found.length });
  return worker;
};

const sameCounty = (crew: LedgerCrew, worker: LedgerWorker): boolean => crew.town.slice(0, 6) === worker.town.slice(0, 6);

/**
 * Asks somebody to join a crew; nobody joins by it. A newer invitation to the same person replaces the open one, and
 * its link. A leader is given no link, who could otherwise say yes in the place of others, and learns no name.
 */
export const inviteToCrew = useCase({
  input: membershipRoutes.inviteToCrew.input,
  run: async ({ input: { crewId, ...wanted }, actor, deps, transact, conclude }) => {
    const crew = await transact((tx) => tx.crews.find(crewId));
    if (!crew || !reaches(membershipRoutes.inviteToCrew, actor, subjectOfCrew(crew))) throw new AppError("crew-not-found", { crewId });
    const token = deps.tokens.make();
    const { invitation } = await conclude(async (tx) => {
      const worker = await findWanted(tx, wanted, actor, deps);
      if (!sameCounty(crew, worker)) throw new AppError("worker-not-found", { workerId: worker.id });
      if (worker.crewId === crewId) throw new AppError("crew-member-already", { workerId: worker.id });
      const open = await tx.invitations.lockOpen(crewId, worker.id);
      const now = deps.clock.now();
      const asked: LedgerInvitation = {
        id: open?.id ?? InvitationId.parse(deps.newId()),
        crewId,
        crewTown: crew.town,
        workerId: worker.id,
        village: worker.village,
        tokenHash: deps.tokens.hash(token),
        status: "open",
        how: null,
        invitedBy: recorderOf(actor),
        invitedAt: now,
        expiresAt: expiryOf(now),
        answeredAt: null,
      };
      await tx.invitations.put(asked);
      return { workerId: worker.id, invitation: invitationViewOf(asked, now) };
    }, "all");
    return { invitation, token: actor.role === "leader" ? null : token };
  },
});
