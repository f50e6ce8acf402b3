import { lazyRouteComponent, type RouteComponent } from "@tanstack/react-router";

/** One page: its address below the space, what shows it, and the action that the role in force must be allowed. */
export type PageRoute = { path: string; page: RouteComponent; action?: string };

/**
 * A page that is loaded when it is first asked for, such as `page("/people", () => import("./list.tsx"), "PeoplePage",
 * "worker.list")`. Who may not do that action is told so, and nothing is asked of the server.
 */
export const page = <Module extends Record<string, unknown>, Name extends keyof Module & string>(
  path: string,
  load: () => Promise<Module>,
  name: Name,
  action?: string,
): PageRoute => ({
  path,
  page: lazyRouteComponent(load as never, name as never) as RouteComponent,
  ...(action !== undefined && { action }),
});
