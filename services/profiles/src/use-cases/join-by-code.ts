import { joinLinkRoutes } from "@qianxian/contracts/profiles";
import { InvitationId } from "@qianxian/contracts/vocabulary";
import { AppError } from "@qianxian/kernel";
import type { LedgerCrew } from "../domain/crew.ts";
import { comparedName } from "../domain/identity.ts";
import { isOpen, type JoinCode, ownerOf } from "../domain/join-link.ts";
import type { LedgerWorker } from "../domain/ledger-worker.ts";
import { answerInvitation, type LedgerInvitation } from "../domain/membership.ts";
import { admit } from "../membership-told.ts";
import { joinLinkViewOf, openedJoinLink } from "../opened-join-link.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

type Given = { phone: string; code: string; name?: string | undefined };

/** Counts a try before it is judged, so that guesses at once count each; null when the code is not the right one. */
const tried = async (tx: Tx, { crew, phoneHash, codeHash, now }: { crew: LedgerCrew; phoneHash: string; codeHash: string; now: Date }): Promise<JoinCode | null> => {
  const code = await tx.joinCodes.lockLatest(phoneHash);
  if (!isOpen(code, now)) return null;
  await tx.joinCodes.save({ ...code, tries: code.tries + 1 });
  return code.crewId === crew.id && code.codeHash === codeHash ? code : null;
};

/** Whose yes it is: the one who still has this phone, or by full name one of those who share it. */
const meant = async (tx: Tx, { workerIds }: JoinCode, { phone, name }: Given, { vault }: Deps): Promise<LedgerWorker> => {
  const indexes = vault.indexes("phone", phone);
  const people = (await tx.workers.among(workerIds)).filter(({ index }) => index.phone !== null && indexes.includes(index.phone));
  const isNamed = ({ id, sealed }: LedgerWorker) => name !== undefined && comparedName(vault.open("name", id, sealed.name)) === comparedName(name);
  const [worker, ...others] = people.length > 1 ? people.filter(isNamed) : people;
  if (worker && others.length === 0) return worker;
  throw people.length > 1 ? new AppError("join-name-needed", { people: people.length }) : new AppError("wrong-code");
};

/** The invitation that waits for this answer, or one that is made with it: nobody else asked this very person. */
const askedOf = async (tx: Tx, crew: LedgerCrew, worker: LedgerWorker, deps: Deps): Promise<LedgerInvitation> => {
  const now = deps.clock.now();
  const made = {
    id: InvitationId.parse(deps.newId()),
    crewId: crew.id,
    crewTown: crew.town,
    workerId: worker.id,
    village: worker.village,
    tokenHash: deps.tokens.hash(deps.tokens.make()),
    status: "open",
    how: null,
    invitedBy: null,
    invitedAt: now,
    expiresAt: now,
    answeredAt: null,
  } as const;
  return (await tx.invitations.lockOpen(crew.id, worker.id)) ?? made;
};

/** The person joins as by any own word; who is in the crew already stays, and a used code lets nobody in again. */
const take = async (tx: Tx, crew: LedgerCrew, code: JoinCode, worker: LedgerWorker, deps: Deps): Promise<void> => {
  if (worker.crewId === crew.id) return;
  if (code.usedAt !== null) throw new AppError("wrong-code");
  const now = deps.clock.now();
  const said = answerInvitation(await askedOf(tx, crew, worker, deps), "joined", "phone", now);
  await admit(tx, said, { by: "person", deps });
  await tx.invitations.put(said);
  await tx.joinCodes.save({ ...code, usedAt: now });
};

/**
 * A person's own yes to the crew behind a leader's link, proved by the code that went to the own phone: once, within
 * five minutes, in five tries. Whoever has no such phone joins by a word to the village staff.
 */
export const joinByCode = useCase({
  input: joinLinkRoutes.joinByCode.input,
  run: async ({ input: { token, ...given }, deps, transact, conclude }) => {
    const crew = await openedJoinLink(token, deps, transact);
    const phoneHash = deps.joinTokens.phoneHash(given.phone);
    const codeHash = deps.joinTokens.codeHash(crew.id, phoneHash, given.code);
    const right = await transact((tx) => tried(tx, { crew, phoneHash, codeHash, now: deps.clock.now() }), ownerOf(phoneHash));
    if (!right) throw new AppError("wrong-code");
    const about: { workerId?: string } = {};
    return conclude(
      async (tx) => {
        const latest = await tx.joinCodes.lockLatest(phoneHash);
        if (latest?.id !== right.id) throw new AppError("wrong-code");
        const worker = await meant(tx, latest, given, deps);
        about.workerId = worker.id;
        await take(tx, crew, latest, worker, deps);
        return joinLinkViewOf(tx, crew, deps);
      },
      "all",
      () => ({ ids: { crewId: crew.id, ...about }, county: crew.town.slice(0, 6) }),
    );
  },
});
