import { useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { GoTo } from "../parts/go-to.tsx";

export type NavItem = { href: string; label: string; icon: ReactNode };

const isAt = (href: string, path: string, start: string): boolean =>
  href === start ? path.replace(/\/$/, "") === start : path === href || path.startsWith(`${href}/`);

/** The main places of a space; the one where we are is marked. */
export const Nav = ({ items, start, label, className }: { items: readonly NavItem[]; start: string; label: string; className: string }) => {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav className={className} aria-label={label}>
      {items.map(({ href, label: name, icon }) => (
        <GoTo key={href} href={href} {...(isAt(href, path, start) && { "aria-current": "page" as const })}>
          {icon}
          <span>{name}</span>
        </GoTo>
      ))}
    </nav>
  );
};
