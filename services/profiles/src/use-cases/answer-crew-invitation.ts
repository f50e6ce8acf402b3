import { membershipRoutes } from "@qianxian/contracts/profiles";
import { type About, AppError } from "@qianxian/kernel";
import { holderOf, openInvitationOf } from "../domain/invitation-view.ts";
import { answerInvitation, type LedgerInvitation, statusOf } from "../domain/membership.ts";
import { admit } from "../membership-told.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

const words = { join: "joined", refuse: "refused" } as const;

/** @throws AppError `link-expired`, `invitation-answered` by another word */
const answered = async (tx: Tx, found: LedgerInvitation, answer: keyof typeof words, deps: Pick<Deps, "clock" | "vault">): Promise<LedgerInvitation> => {
  const now = deps.clock.now();
  const open = await tx.invitations.lockOpen(found.crewId, found.workerId);
  const invitation = open?.tokenHash === found.tokenHash ? open : await tx.invitations.byToken(found.tokenHash);
  if (!invitation) throw new AppError("link-invalid", { reason: "replaced" });
  const status = statusOf(invitation, now);
  if (status === words[answer]) return invitation;
  if (status === "lapsed") throw new AppError("link-expired", { invitationId: invitation.id });
  if (status !== "open") throw new AppError("invitation-answered", { invitationId: invitation.id });
  const said = answerInvitation(invitation, words[answer], "link", now);
  if (answer === "join") await admit(tx, said, { by: "person", deps });
  await tx.invitations.put(said);
  return said;
};

/** Whom the word is about: the link's holder has no name and no county of their own. */
const aboutOf = ({ id, crewId, workerId, crewTown }: LedgerInvitation): About => ({
  ids: { invitationId: id, crewId, workerId },
  county: crewTown.slice(0, 6),
});

/**
 * The invited person's own word, by whoever holds the link: good once, and the same word again changes nothing. Found
 * on the link's behalf; what follows from it, joining a crew, runs for the stack.
 */
export const answerCrewInvitation = useCase({
  input: membershipRoutes.answerCrewInvitation.input,
  behalf: ({ input: { token }, deps }) => holderOf(deps.tokens.hash(token)),
  run: async ({ input: { token, answer }, deps, transact, conclude }) => {
    const found = await transact((tx) => tx.invitations.byToken(deps.tokens.hash(token)));
    if (!found) throw new AppError("link-invalid", { reason: "unknown token" });
    return conclude(async (tx) => {
      const now = deps.clock.now();
      const invitation = await answered(tx, found, answer, deps);
      return openInvitationOf(invitation, (await tx.workers.membersOf([found.crewId])).length, now);
    }, "all", () => aboutOf(found));
  },
});
