import { Outlet } from "@tanstack/react-router";
import { Ellipsis } from "lucide-react";
import { Suspense } from "react";
import { GoTo } from "../parts/go-to.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { useWords } from "../words/area.ts";
import { AccountMenu } from "./account-menu.tsx";
import { Nav, type NavItem } from "./nav.tsx";
import { shellWords } from "./shell-words.ts";
import { usePageTitle } from "./use-page-title.ts";

type Props = {
  /** `desk`: places at the left; `pocket`: places at the bottom of a phone, on top elsewhere. */
  kind: "desk" | "pocket";
  start: string;
  items: readonly NavItem[];
};

/** What stands around every page: the name, the places, who is logged in. On a phone the places are at the bottom. */
export const Frame = ({ kind, start, items }: Props) => {
  const say = useWords(shellWords);
  usePageTitle(items, start, say("brand"));
  return (
    <div className={`frame frame-${kind}`}>
      <a className="skip" href="#main">
        {say("skip")}
      </a>
      <header className="frame-top">
        <GoTo className="brand" href={start}>
          <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
            <path d="M3 14 C 11 -4, 18 22, 27 4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
            <circle cx="3" cy="14" r="2.6" fill="currentColor" />
            <circle cx="27" cy="4" r="2.6" fill="currentColor" />
          </svg>
          {say("brand")}
        </GoTo>
        <AccountMenu />
      </header>
      <Nav className="frame-nav" items={items} start={start} label={say("menu")} more={{ href: "", label: say("more"), icon: <Ellipsis size={18} aria-hidden /> }} />
      <main id="main" className="frame-main" tabIndex={-1}>
        <Suspense fallback={<Skeleton rows={8} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
};
