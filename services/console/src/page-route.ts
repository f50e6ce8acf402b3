import { lazyRouteComponent, type RouteComponent } from "@tanstack/react-router";

/** One page: its address below the space, and what shows it. */
export type PageRoute = { path: string; page: RouteComponent };

/** A page that is loaded when it is first asked for, such as `page("/people", () => import("./list.tsx"), "PeoplePage")`. */
export const page = <Module extends Record<string, unknown>, Name extends keyof Module & string>(
  path: string,
  load: () => Promise<Module>,
  name: Name,
): PageRoute => ({ path, page: lazyRouteComponent(load as never, name as never) as RouteComponent });
