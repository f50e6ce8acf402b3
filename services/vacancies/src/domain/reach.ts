import type { Route } from "@qianxian/contracts";
import { type Employer, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { type Actor, type EmployerId, RegionCode } from "@qianxian/contracts/vocabulary";
import { AppError, countyOf, reaches, subjectOfEmployer } from "@qianxian/kernel";
import type { Posting } from "./posting.ts";

type Operation = Pick<Route, "action">;

/** May this caller do this to the posting? Strangers are told it does not exist. */
export const reachesPosting = (
  route: Operation,
  actor: Actor,
  { employer, county }: Pick<Posting, "employer" | "county">,
): boolean => reaches(route, actor, subjectOfEmployer(employer?.id ?? null, county));

/** May this caller read the posting? Leaders see what is live. */
export const maySee = (actor: Actor, posting: Pick<Posting, "employer" | "county" | "status">): boolean =>
  reachesPosting(vacanciesRoutes.readVacancy, actor, posting) && (actor.role !== "leader" || posting.status === "live");

/** The county whose register and postings a caller works with. @throws AppError `not-allowed` for who works in none */
export const ownCounty = (actor: Actor): RegionCode => {
  const county = countyOf(actor);
  if (county === null) throw new AppError("not-allowed", { role: actor.role });
  return RegionCode.parse(county);
};

/** The employer, if the caller may do this in its name. @throws AppError `employer-not-found` also when out of reach */
export const reachedEmployer = (
  route: Operation,
  actor: Actor,
  employerId: EmployerId,
  employer: Employer | null,
): Employer => {
  if (!employer || !reaches(route, actor, subjectOfEmployer(employer.id, employer.county)))
    throw new AppError("employer-not-found", { employerId });
  return employer;
};

/** What was asked of a list, within what a caller's list is made of: an employer's own, everybody else's own county's. */
export const listedFor = <F extends object>(actor: Actor, asked: F): F & ({ own: EmployerId } | { county: RegionCode }) =>
  actor.role === "employer" ? { ...asked, own: actor.employerId } : { ...asked, county: ownCounty(actor) };
