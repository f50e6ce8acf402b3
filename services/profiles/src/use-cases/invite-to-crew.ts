import { membershipRoutes, profilesRoutes } from "@qianxian/contracts/profiles";
import { type Actor, InvitationId, type VillageCode, type WorkerId } from "@qianxian/contracts/vocabulary";
import { accountOf, AppError, reaches, subjectOfCrew } from "@qianxian/kernel";
import type { LedgerCrew } from "../domain/crew.ts";
import { comparedName } from "../domain/identity.ts";
import { type LedgerWorker, subjectOf } from "../domain/ledger-worker.ts";
import { expiryOf, invitationViewOf, type LedgerInvitation } from "../domain/membership.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";
import { countView } from "../views-counted.ts";

/** More people than any village has. */
const villageMax = 20_000;

type Context = Pick<Deps, "vault"> & { actor: Actor };
type Wanted = { workerId?: WorkerId | undefined; name?: string | undefined; village?: VillageCode | undefined };

const sameCounty = (crew: LedgerCrew, village = ""): boolean => crew.town.slice(0, 6) === village.slice(0, 6);

/**
 * By id only whom the caller sees; by full name and village, which whoever invites must know, the one who is meant. Of
 * the crew's own county: of another nobody is told even that a name is there.
 */
const findWanted = async (tx: Tx, crew: LedgerCrew, { workerId, name = "", village }: Wanted, { actor, vault }: Context): Promise<LedgerWorker> => {
  if (workerId) {
    const worker = await tx.workers.find(workerId);
    const isSeen = worker && reaches(profilesRoutes.readWorker, actor, subjectOf(worker));
    if (!isSeen || !sameCounty(crew, worker.village)) throw new AppError("worker-not-found", { workerId });
    return worker;
  }
  if (!sameCounty(crew, village)) throw new AppError("worker-not-found", { found: 0 });
  const neighbours = await tx.workers.list({ reach: "all", village }, villageMax);
  const wanted = comparedName(name);
  const found = neighbours.filter(({ id, sealed }) => comparedName(vault.open("name", id, sealed.name)) === wanted);
  const [worker, ...others] = found;
  if (!worker) throw new AppError("worker-not-found", { found: 0 });
  if (others.length > 0) throw new AppError("worker-not-unique", { found: found.length });
  return worker;
};

/**
 * Asks somebody to join a crew; nobody joins by it. A newer invitation to the same person replaces the open one, and
 * its link. The link is given only to who may record this very person's yes: others, a leader first of all, could
 * otherwise say it in the person's place. A leader learns no name. By name so many are asked as may be seen in full.
 */
export const inviteToCrew = useCase({
  input: membershipRoutes.inviteToCrew.input,
  run: async ({ input: { crewId, ...wanted }, actor, deps, transact, conclude }) => {
    const crew = await transact((tx) => tx.crews.find(crewId));
    if (!crew || !reaches(membershipRoutes.inviteToCrew, actor, subjectOfCrew(crew))) throw new AppError("crew-not-found", { crewId });
    // Whether a name is known in a village is something about a person: each try is counted, before it is made.
    if (wanted.name !== undefined) await transact((tx) => countView(tx, actor, deps));
    const token = deps.tokens.make();
    const { invitation, isConfirmer } = await conclude(async (tx) => {
      const worker = await findWanted(tx, crew, wanted, { actor, ...deps });
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
        invitedBy: accountOf(actor),
        invitedAt: now,
        expiresAt: expiryOf(now),
        answeredAt: null,
      };
      await tx.invitations.put(asked);
      const isConfirmer = reaches(membershipRoutes.confirmMember, actor, subjectOf(worker));
      return { workerId: worker.id, isConfirmer, invitation: invitationViewOf(asked, now) };
    }, "all");
    const link = isConfirmer ? { token, path: `/c/${token}` } : { token: null, path: null };
    return { invitation, ...link };
  },
});
