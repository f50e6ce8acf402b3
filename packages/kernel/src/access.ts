import type { Actor } from "@qianxian/contracts/vocabulary";

/** May this caller see or act on a person living in this village or belonging to this crew? */
export const reachesPerson = (
  actor: Actor,
  person: { town: string; crewId?: string | null },
): boolean => {
  switch (actor.role) {
    case "county-staff":
      return person.town.startsWith(actor.county);
    case "town-staff":
      return person.town === actor.town;
    case "leader":
      return person.crewId === actor.crewId;
    case "service":
      return true;
    default:
      return false;
  }
};
