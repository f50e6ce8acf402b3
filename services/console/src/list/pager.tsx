import { Button } from "antd";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useWords } from "../words/area.ts";
import { plainWords } from "../words/plain.ts";
import type { Asked } from "./list-types.ts";

type Props = { asked: Asked; nextCursor: string | null; total: number | undefined; ask: (next: Asked) => void };

/** `before` holds the cursors of the pages that were turned over, the first one being empty. */
const pagesBefore = ({ before }: Asked): string[] => (before === undefined ? [] : before.split("~"));

const without = ({ cursor: _cursor, before: _before, ...rest }: Asked): Record<string, string> => rest;

const previousOf = (asked: Asked): Asked => {
  const turned = pagesBefore(asked);
  const cursor = turned.at(-1) ?? "";
  const before = turned.slice(0, -1);
  return { ...without(asked), ...(cursor && { cursor }), ...(before.length > 0 && { before: before.join("~") }) };
};

const nextOf = (asked: Asked, cursor: string): Asked => ({
  ...without(asked),
  cursor,
  before: [...pagesBefore(asked), asked["cursor"] ?? ""].join("~"),
});

/** Turns the pages of a list, and says how long the whole of it is. */
export const Pager = ({ asked, nextCursor, total, ask }: Props) => {
  const say = useWords(plainWords);
  const isFirst = asked["cursor"] === undefined;
  return (
    <nav className="pager" aria-label={say("page", { n: pagesBefore(asked).length + 1 })}>
      <span className="soft">{total !== undefined && say("total", { n: total.toLocaleString("zh-CN") })}</span>
      {!(isFirst && nextCursor === null) && (
        <>
          <Button size="small" icon={<ChevronLeft size={14} aria-hidden />} disabled={isFirst} onClick={() => ask(previousOf(asked))}>
            {say("previous")}
          </Button>
          <span>{say("page", { n: pagesBefore(asked).length + 1 })}</span>
          <Button size="small" disabled={nextCursor === null} onClick={() => nextCursor && ask(nextOf(asked, nextCursor))}>
            {say("next")} <ChevronRight size={14} aria-hidden />
          </Button>
        </>
      )}
    </nav>
  );
};
