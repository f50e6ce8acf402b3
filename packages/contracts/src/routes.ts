import type { Route } from "./define.ts";
import { identityInternalRoutes, identityRoutes } from "./identity/index.ts";
import { matcherInternalRoutes, matcherRoutes } from "./matcher/index.ts";
import { outreachInternalRoutes, outreachRoutes } from "./outreach/index.ts";
import { placementsRoutes } from "./placements/index.ts";
import { profilesInternalRoutes, profilesRoutes } from "./profiles/index.ts";
import { vacanciesInternalRoutes, vacanciesRoutes } from "./vacancies/index.ts";

/** Which service answers which public operations, in the order of the walk. */
export const publicRoutes = {
  identity: identityRoutes,
  profiles: profilesRoutes,
  vacancies: vacanciesRoutes,
  matcher: matcherRoutes,
  outreach: outreachRoutes,
  placements: placementsRoutes,
} as const satisfies Record<string, Record<string, Route>>;

/** Operations between services; the gateway never passes them on. */
export const internalRoutes = {
  identity: identityInternalRoutes,
  profiles: profilesInternalRoutes,
  vacancies: vacanciesInternalRoutes,
  matcher: matcherInternalRoutes,
  outreach: outreachInternalRoutes,
} as const satisfies Record<string, Record<string, Route>>;

export type ServiceName = keyof typeof publicRoutes;
