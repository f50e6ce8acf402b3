import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from "@tanstack/react-router";
import { readWhoIsHere } from "./api/who-is-here.ts";
import { crewPages } from "./crew/routes.ts";
import { deskPages } from "./desk/routes.ts";
import { employerPages } from "./employer/routes.ts";
import type { PageRoute } from "./page-route.ts";
import { BrokenPage, NoSuchPage } from "./shell/broken-page.tsx";
import { onlyFor } from "./shell/only-for.tsx";

const root = createRootRoute({
  component: Outlet,
  errorComponent: BrokenPage,
  notFoundComponent: NoSuchPage,
  loader: readWhoIsHere,
});

type Space = { path: string; shell: () => ReturnType<typeof lazyRouteComponent>; pages: readonly PageRoute[] };

const spaces: readonly Space[] = [
  { path: "/desk", shell: () => lazyRouteComponent(() => import("./shell/desk-shell.tsx"), "DeskShell"), pages: deskPages },
  { path: "/crew", shell: () => lazyRouteComponent(() => import("./shell/crew-shell.tsx"), "CrewShell"), pages: crewPages },
  { path: "/employer", shell: () => lazyRouteComponent(() => import("./shell/employer-shell.tsx"), "EmployerShell"), pages: employerPages },
];

/** Search parameters stay texts, as the server is asked them. */
const asTexts = (search: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)]));

const spaceRoute = ({ path, shell, pages }: Space) => {
  const parent = createRoute({ getParentRoute: () => root, path, component: shell(), notFoundComponent: NoSuchPage });
  const children = pages.map(({ path: below, page, action }) =>
    createRoute({ getParentRoute: () => parent, path: below, component: onlyFor(action, page), validateSearch: asTexts }),
  );
  return parent.addChildren(children);
};

const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

const stringifySearch = (search: Record<string, unknown>): string => {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return text && `?${text}`;
};

/** The pages of the console by address; each is loaded when it is first asked for. */
export const router = createRouter({
  routeTree: root.addChildren(spaces.map(spaceRoute)),
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NoSuchPage,
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
});
