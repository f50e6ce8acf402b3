import { Fragment, type ReactNode } from "react";
import { GoTo } from "../../parts/go-to.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";

/** One kind of thing that waits: whether it is read, and what is shown of it; null when nothing waits. */
export type Part = { key: string; isLoading: boolean; body: ReactNode | null };

type SectionProps = {
  title: string;
  says: string;
  count?: number;
  all?: { href: string; label: string } | null;
  children: ReactNode;
};

/** A kind of thing that waits for a hand: its name at the left, its lines at the right. */
export const Section = ({ title, says, count, all, children }: SectionProps) => (
  <section className="today-part" aria-label={title}>
    <div className="today-name">
      <h2>
        {title}
        {count !== undefined && <span className="today-count">{count.toLocaleString("zh-CN")}</span>}
      </h2>
      <p className="soft">{says}</p>
      {all && <GoTo href={all.href}>{all.label}</GoTo>}
    </div>
    <ul className="today-lines">{children}</ul>
  </section>
);

/** Facts in one line; none of them is broken in the middle. */
export const Facts = ({ facts }: { facts: readonly (string | false | null)[] }) =>
  facts.filter(Boolean).map((fact, at) => (
    <Fragment key={String(fact)}>
      {at > 0 && " · "}
      <span className="nowrap">{fact}</span>
    </Fragment>
  ));

type LineProps = { what: ReactNode; facts?: ReactNode; actions: ReactNode };

/** One thing that waits, and what can be done at once. */
export const Line = ({ what, facts, actions }: LineProps) => (
  <li className="today-line">
    <div className="today-what">{what}</div>
    <div className="today-facts">{facts}</div>
    <div className="today-do">{actions}</div>
  </li>
);

/** A part that could not be read says so in its place. */
export const brokenPart = (key: string, title: string, thrown: unknown, retry: () => void): Part => ({
  key,
  isLoading: false,
  body: (
    <section key={key} className="today-part" aria-label={title}>
      <h2 className="today-name">{title}</h2>
      <ProblemNote thrown={thrown} retry={retry} />
    </section>
  ),
});

type Read<T> = { data: T | undefined; error: unknown; isLoading: boolean; refetch: () => unknown };

/** A part out of what was read; `show` gives null when nothing waits. */
export const partOf = <T,>(key: string, title: string, read: Read<T>, show: (data: T) => ReactNode | null): Part => {
  const { data, error, isLoading, refetch } = read;
  if (data !== undefined) return { key, isLoading: false, body: show(data) };
  if (error) return brokenPart(key, title, error, () => void refetch());
  return { key, isLoading, body: null };
};

/** How often what waits is looked for while the page is visible, in ms. */
export const again = 30_000;
