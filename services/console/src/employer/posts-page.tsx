import { api, unwrap } from "../api/api.ts";
import { EmptyState } from "../parts/empty-state.tsx";
import { GoTo } from "../parts/go-to.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { PagesList } from "../parts/pages-list.tsx";
import { placeText, wageText } from "../parts/say-facts.ts";
import { Tabs } from "../parts/tabs.tsx";
import { useAskedTab } from "../parts/use-asked-tab.ts";
import { usePages } from "../parts/use-pages.ts";
import { useWords } from "../words/area.ts";
import { type Vacancy, useWaiting } from "./employer-queries.ts";
import { employerWords } from "./employer-words.ts";
import { SeatLine, StatusTag, useLacks } from "./seat-words.tsx";

const tabs = ["live", "draft", "closed", "all"] as const;

const PostRow = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(employerWords);
  const lacksOf = useLacks();
  const { id, title, status, region, wage } = vacancy;
  return (
    <>
      <div className="row-head">
        <h3>
          <GoTo href={`/employer/vacancies/${id}`}>{title}</GoTo>
        </h3>
        <StatusTag status={status} />
      </div>
      <p className="soft">{[placeText(region), wageText(wage)].filter(Boolean).join(" · ")}</p>
      <SeatLine vacancy={vacancy} />
      {status === "draft" && (
        <p className="warn-line">
          {say("lacks", { lacks: lacksOf(vacancy) })} <GoTo href={`/employer/vacancies/${id}/edit`}>{say("complete")}</GoTo>
        </p>
      )}
    </>
  );
};

const Waiting = () => {
  const say = useWords(employerWords);
  const waiting = useWaiting();
  if (!waiting.data) return null;
  return (
    <GoTo className="call-out" href="/employer/people">
      {say("waiting", { n: waiting.data })} ›
    </GoTo>
  );
};

/** An employer's own vacancies. */
export const PostsPage = () => {
  const say = useWords(employerWords);
  const { at, go } = useAskedTab(tabs);
  const query = at === "all" ? {} : { status: at };
  const pages = usePages(["vacancies", "own", at], (cursor, signal) =>
    unwrap(api.GET("/v1/vacancies", { params: { query: { limit: 20, ...query, ...(cursor && { cursor }) } as never }, signal })),
  );
  const post = (
    <GoTo className="button button-main" href="/employer/post">
      {say("post")}
    </GoTo>
  );
  const empty = at === "live" || at === "all"
    ? <EmptyState title={say("emptyPosts")} hint={say("emptyPostsHint")} action={post} />
    : <EmptyState title={say("emptyState")} />;
  return (
    <>
      <PageHead title={say("posts")} says={say("postsSay")} actions={post} />
      <Waiting />
      <Tabs label={say("posts")} tabs={tabs.map((key) => ({ key, label: say(key) }))} at={at} go={go} />
      <PagesList pages={pages} rowKey={({ id }) => id} row={(vacancy) => <PostRow vacancy={vacancy} />} empty={empty} />
    </>
  );
};
