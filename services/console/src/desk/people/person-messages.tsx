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
import { answerWords, messageStatusWords, unsuitableWords } from "../../words/labels.ts";
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

const tones = { queued: "state state-wait", sending: "state state-wait", sent: "state state-quiet", failed: "state state-bad", unknown: "state state-bad" } as const;

const MessageLine = ({ message }: { message: Row<"listAllMessages"> }) => {
  const say = useWords(personWords);
  const statusName = useWords(messageStatusWords);
  const answerName = useWords(answerWords);
  const reasonName = useWords(unsuitableWords);
  const { createdAt, vacancyId, vacancyTitle, channel, status, because, answer, reason } = message;
  return (
    <li className="log-line">
      <time className="soft num" dateTime={createdAt}>{timeText(createdAt)}</time>
      <span>
        <GoTo href={`/desk/vacancies/${vacancyId}`}>{vacancyTitle}</GoTo>
        {because && <span className="soft"> {because.zh}</span>}
      </span>
      <span className="log-states">
        {answer && <span className={answer === "interested" ? "state" : "state state-info"}>{answerName(answer)}{reason && `：${reasonName(reason)}`}</span>}
        <span className={tones[status]}>{channel === "in-person" ? say("toldInPerson") : statusName(status)}</span>
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
