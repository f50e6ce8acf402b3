import type { Route } from "@qianxian/contracts";
import { type Actor, RegionCode } from "@qianxian/contracts/vocabulary";
import { countyOf, reaches, subjectOfRegion } from "@qianxian/kernel";

/** The county a caller works in, for who may do this in all of it; null for everybody else. */
export const wholeCountyOf = (route: Pick<Route, "action">, actor: Actor): RegionCode | null => {
  const county = RegionCode.safeParse(countyOf(actor)).data;
  return county && reaches(route, actor, subjectOfRegion(county)) ? county : null;
};
