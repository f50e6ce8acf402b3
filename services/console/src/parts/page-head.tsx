import type { ReactNode } from "react";
import { GoTo } from "./go-to.tsx";
import { useFocusInPage } from "./use-focus-in-page.ts";

type Props = { title: ReactNode; back?: { href: string; label: string }; says?: ReactNode; actions?: ReactNode };

/** The head of a page: where it belongs, what it is, what can be done. */
export const PageHead = ({ title, back, says, actions }: Props) => {
  useFocusInPage();
  return (
    <header className="page-head">
      <div>
        {back && (
          <GoTo className="page-back" href={back.href}>
            ‹ {back.label}
          </GoTo>
        )}
        <h1>{title}</h1>
        {says && <p className="soft">{says}</p>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
};
