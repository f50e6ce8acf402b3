import type { ReactNode } from "react";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import { ProblemNote } from "./problem-note.tsx";
import { Skeleton } from "./skeleton.tsx";
import type { usePages } from "./use-pages.ts";

type Props<Item> = {
  pages: Pick<ReturnType<typeof usePages<Item>>, "items" | "error" | "retry" | "more" | "isMoreComing">;
  row: (item: Item) => ReactNode;
  rowKey: (item: Item) => string;
  empty: ReactNode;
};

/** Shows such a list as sheets, with its states. */
export const PagesList = <Item,>({ pages, row, rowKey, empty }: Props<Item>) => {
  const say = useWords(plainWords);
  const { items, error, retry, more, isMoreComing } = pages;
  if (error && !items) return <ProblemNote thrown={error} retry={retry} />;
  if (!items) return <Skeleton rows={6} />;
  if (items.length === 0) return <>{empty}</>;
  return (
    <>
      <ul className="sheets">
        {items.map((item) => (
          <li key={rowKey(item)} className="sheet">
            {row(item)}
          </li>
        ))}
      </ul>
      {error && <ProblemNote thrown={error} retry={more ?? retry} />}
      {more && !error && (
        <button type="button" className="button" disabled={isMoreComing} onClick={more}>
          {say("more")}
        </button>
      )}
    </>
  );
};
