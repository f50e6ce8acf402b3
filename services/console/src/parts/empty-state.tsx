import type { ReactNode } from "react";

type Props = { title: string; hint?: ReactNode; action?: ReactNode };

/** Nothing is here: what that means and what to do next. */
export const EmptyState = ({ title, hint, action }: Props) => (
  <div className="empty-state">
    <svg width="64" height="28" viewBox="0 0 64 28" aria-hidden="true">
      <path d="M4 22 C 20 2, 44 26, 60 6" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 4" />
      <circle cx="4" cy="22" r="3" fill="currentColor" />
      <circle cx="60" cy="6" r="3" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
    <p className="empty-title">{title}</p>
    {hint && <p className="empty-hint">{hint}</p>}
    {action}
  </div>
);
