import { useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { useWords } from "../../words/area.ts";
import { settingsWords } from "./settings-words.ts";
import "./settings.css";

const start = "/desk/settings";

const useParts = () => {
  const say = useWords(settingsWords);
  const may = useMay();
  const all = [
    { href: start, label: say("units"), may: may("unit.read") },
    { href: `${start}/accounts`, label: say("accounts"), may: may("account.read") },
    { href: `${start}/keys`, label: say("keys"), may: may("key.manage") && may("employer.read") },
    { href: `${start}/audit`, label: say("audit"), may: may("audit.read") },
    { href: `${start}/rights`, label: say("rights"), may: true },
  ];
  return all.filter((part) => part.may);
};

const isAt = (href: string, path: string): boolean => (href === start ? path.replace(/\/$/, "") === start : path.startsWith(href));

/** What stands around every page of the settings: the parts that the role in force may see. */
export const SettingsFrame = ({ children }: { children: ReactNode }) => {
  const say = useWords(settingsWords);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <>
      <nav className="settings-nav" aria-label={say("title")}>
        {useParts().map(({ href, label }) => (
          <GoTo key={href} href={href} {...(isAt(href, path) && { "aria-current": "page" as const })}>
            {label}
          </GoTo>
        ))}
      </nav>
      {children}
    </>
  );
};
