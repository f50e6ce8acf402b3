import { type Crew, type CrewCard, type CrewLine, profilesRoutes } from "@qianxian/contracts/profiles";
import type { Actor, CrewId, Scope, TownCode, WorkerId } from "@qianxian/contracts/vocabulary";
import { reaches, scopesOfSubject, subjectOfCrew } from "@qianxian/kernel";
import type { Opener } from "./identifiers.ts";
import { birthYearOf, type LedgerWorker, maskedNameOf, subjectOf } from "./ledger-worker.ts";

/** A leader's crew; who belongs to it stands with the workers. */
export type LedgerCrew = { id: CrewId; revision: number; leaderWorkerId: WorkerId; town: TownCode };

/** A member as the crew that other services are told of needs one. */
export type Member = { id: WorkerId; crewId: CrewId; scopes: readonly Scope[]; sealedName: string };

/** May this caller see the crew? Staff by its town, a leader only the own one. */
export const reachesCrew = (actor: Actor, crew: Pick<LedgerCrew, "id" | "town">): boolean =>
  reaches(profilesRoutes.readCrew, actor, subjectOfCrew(crew));

/** Places of the tree that may see a crew. */
export const scopesOfCrew = (crew: Pick<LedgerCrew, "id" | "town">): Scope[] => scopesOfSubject(subjectOfCrew(crew));

/** What other services are told of a crew. */
export const crewCardOf = (crew: LedgerCrew, memberIds: readonly WorkerId[]): CrewCard => ({
  id: crew.id,
  revision: crew.revision,
  leaderWorkerId: crew.leaderWorkerId,
  town: crew.town,
  memberIds: [...memberIds],
});

/** What a caller sees of a crew: of its members those within reach, with masked names; others are not even counted. */
export const crewViewOf = (
  crew: LedgerCrew,
  members: readonly LedgerWorker[],
  actor: Actor,
  vault: Opener,
): Crew => {
  const shown = members.filter((one) => one.crewId === crew.id && reaches(profilesRoutes.readWorker, actor, subjectOf(one)));
  return {
    ...crewCardOf(crew, shown.map(({ id }) => id)),
    members: shown.map((one) => ({
      workerId: one.id,
      maskedName: maskedNameOf(one.id, one.sealed.name, vault),
      village: one.village,
      birthYear: birthYearOf(one),
      seeking: { state: one.facts.seeking.state, from: one.facts.seeking.from },
    })),
  };
};

/** A crew as a list shows it: the leader by masked name, if within reach, and how many members the caller reaches. */
export const crewLineOf = (
  crew: LedgerCrew,
  leader: LedgerWorker | undefined,
  memberCount: number,
  { actor, vault }: { actor: Actor; vault: Opener },
): CrewLine => {
  const isSeen = leader !== undefined && reaches(profilesRoutes.readWorker, actor, subjectOf(leader));
  return { ...crew, leaderMaskedName: isSeen ? maskedNameOf(leader.id, leader.sealed.name, vault) : null, memberCount };
};
