import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { GoTo } from "../../parts/go-to.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { timeText } from "../../parts/say-facts.ts";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { AnswerState, MessageState } from "../parts/outcome-states.tsx";
import { personWords } from "./person-words.ts";

const pageSize = 20;

const useMessages = (workerId: string) =>
  useInfiniteQuery({
    queryKey: ["worker-messages", workerId],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET("/v1/messages", { params: { query: { workerId, limit: pageSize, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

const MessageLine = ({ message }: { message: Row<"listAllMessages"> }) => {
  const say = useWords(personWords);
  const { createdAt, vacancyId, vacancyTitle, channel, status, because } = message;
  return (
    <li className="log-line">
      <time className="soft num" dateTime={createdAt}>{timeText(createdAt)}</time>
      <span>
        <GoTo href={`/desk/vacancies/${vacancyId}`}>{vacancyTitle}</GoTo>
        {because && <span className="soft"> {because.zh}</span>}
      </span>
      <span className="log-states">
        <AnswerState message={message} />
        {channel === "in-person" ? <span className="state state-quiet">{say("toldInPerson")}</span> : <MessageState status={status} />}
      </span>
    </li>
  );
};

/** What the person was sent or told, and what they answered. */
export const PersonMessages = ({ workerId }: { workerId: string }) => {
  const say = useWords(personWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMessages(workerId);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState title={say("noMessages")} hint={say("noMessagesHint")} />;
  return (
    <>
      <ul className="log">{items.map((message) => <MessageLine key={message.id} message={message} />)}</ul>
      {hasNextPage && <Button type="link" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say("older")}</Button>}
    </>
  );
};
