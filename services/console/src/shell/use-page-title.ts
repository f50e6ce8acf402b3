import { useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";

type Place = { href: string; label: string };

/** Is this address at a place, or below it? */
export const isAt = (href: string, path: string, start: string): boolean =>
  href === start ? path.replace(/\/$/, "") === start : path === href || path.startsWith(`${href}/`);

/**
 * Names the browser's tab by the place where we are. What a page shows is no part of it: titles stay in the browser's
 * history, and a page may show who somebody is.
 */
export const usePageTitle = (places: readonly Place[], start: string, brand: string): void => {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const place = places.find(({ href }) => isAt(href, path, start))?.label;
  useEffect(() => {
    document.title = place ? `${place} · ${brand}` : brand;
  }, [place, brand]);
};
