import { useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { GoTo } from "../parts/go-to.tsx";
import { useNarrow } from "../parts/use-narrow.ts";
import { isAt } from "./use-page-title.ts";

export type NavItem = { href: string; label: string; icon: ReactNode };

type Props = {
  items: readonly NavItem[];
  start: string;
  label: string;
  className: string;
  /** How many places stand beside each other on a phone; the rest opens from `more`. */
  max?: number;
  more: NavItem;
};

/** The main places of a space; the one where we are is marked. On a phone those beyond `max` are in a menu. */
export const Nav = ({ items, start, label, className, max = 5, more }: Props) => {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isNarrow = useNarrow();
  const isFolded = isNarrow && items.length > max;
  const link = ({ href, label: name, icon }: NavItem) => (
    <GoTo key={href} href={href} {...(isAt(href, path, start) && { "aria-current": "page" as const })}>
      {icon}
      <span>{name}</span>
    </GoTo>
  );
  const rest = items.slice(max - 1);
  return (
    <nav className={className} aria-label={label}>
      {(isFolded ? items.slice(0, max - 1) : items).map(link)}
      {isFolded && (
        <details key={path} className={rest.some(({ href }) => isAt(href, path, start)) ? "nav-more on" : "nav-more"}>
          <summary>
            {more.icon}
            <span>{more.label}</span>
          </summary>
          <div className="nav-rest">{rest.map(link)}</div>
        </details>
      )}
    </nav>
  );
};
