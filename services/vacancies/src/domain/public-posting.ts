import type { PublicVacancy } from "@qianxian/contracts/vacancies";
import { sandboxCounty } from "@qianxian/contracts/vocabulary";
import { regionName } from "@qianxian/gazetteer";
import { withoutContactData } from "./facts.ts";
import type { Posting } from "./posting.ts";

/** Does a posting exist for everybody? Only while it is live; what test keys post is nobody's. */
export const isPublic = ({ status, county }: Pick<Posting, "status" | "county">): boolean =>
  status === "live" && county !== sandboxCounty;

/** What everybody may know of a posting; a number or name that came in by another way is masked here too. */
export const publicViewOf = ({ id, employer, facts, seats }: Posting): PublicVacancy => {
  const { seats: _total, ...shown } = withoutContactData(facts);
  return {
    ...shown,
    id,
    employerName: employer?.name ?? null,
    regionName: facts.region && regionName(facts.region),
    seatsOpen: seats.open,
  };
};
