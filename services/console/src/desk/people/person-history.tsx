import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { roleWords } from "../../words/labels.ts";
import { changedByWords, factWords, personWords } from "./person-words.ts";

type Change = Row<"listWorkerHistory">;

const pageSize = 20;

const useHistory = (workerId: string) =>
  useInfiniteQuery({
    queryKey: ["worker-history", workerId],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET("/v1/workers/{workerId}/history", {
          params: { path: { workerId }, query: { limit: pageSize, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

const isNews = (by: Change["by"]): by is keyof (typeof changedByWords)["texts"] => by in changedByWords.texts;

const HistoryLine = ({ change: { at, by, what } }: { change: Change }) => {
  const say = useWords(personWords);
  const roleName = useWords(roleWords);
  const otherName = useWords(changedByWords);
  const factName = useWords(factWords);
  const who = isNews(by) ? otherName(by) : roleName(by);
  const isEntry = what.length === 1 && what[0] === "entered";
  return (
    <li className="log-line">
      <time className="soft num" dateTime={at}>{timeText(at)}</time>
      <span>{isEntry ? say("historyEntered", { who }) : say("historyLine", { who, what: what.map((fact) => factName(fact)).join("、") })}</span>
    </li>
  );
};

/** When what of the entry was changed and by which role; never to what. */
export const PersonHistory = ({ workerId }: { workerId: string }) => {
  const say = useWords(personWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory(workerId);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState title={say("noHistory")} />;
  return (
    <>
      <ul className="log">{items.map((change) => <HistoryLine key={`${change.at}-${change.what.join()}`} change={change} />)}</ul>
      {hasNextPage && <Button type="link" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say("older")}</Button>}
    </>
  );
};
