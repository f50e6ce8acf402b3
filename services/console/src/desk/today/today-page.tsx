import { useMay } from "../../api/use-me.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { todayWords } from "./today-words.ts";
import { useDrafts } from "./use-drafts.tsx";
import { useClosingVacancies, useFewSeats } from "./use-ending-vacancies.tsx";
import { useNewVacancies } from "./use-new-vacancies.tsx";
import { usePeopleToVisit } from "./use-people-to-visit.tsx";
import { useReplies } from "./use-replies.tsx";
import { useStuckMessages } from "./use-stuck-messages.tsx";
import "./today.css";

const dateText = (now: Date): string =>
  now.toLocaleDateString("zh-CN", { timeZone: "Asia/Shanghai", month: "long", day: "numeric", weekday: "long" });

const NothingLeft = () => {
  const say = useWords(todayWords);
  const may = useMay();
  const [href, label] = may("worker.list") ? ["/desk/people", say("doneAction")] : ["/desk/vacancies", say("doneActionVacancies")];
  return (
    <section className="list">
      <EmptyState title={say("doneTitle")} hint={say("doneHint")} action={<GoTo className="button" href={href ?? ""}>{label}</GoTo>} />
    </section>
  );
};

/** What needs a hand now, in the order of who waits most; each kind only while something of it waits. */
export const TodayPage = () => {
  const say = useWords(todayWords);
  const parts = [useReplies(), useStuckMessages(), useNewVacancies(), useClosingVacancies(), useFewSeats(), useDrafts(), usePeopleToVisit()];
  const shown = parts.flatMap(({ body }) => (body === null ? [] : [body]));
  const isLoading = parts.some((part) => part.isLoading);
  const isDone = shown.length === 0 && !isLoading;
  return (
    <>
      <PageHead title={say("title")} says={say(isDone ? "saysDone" : "says", { day: dateText(new Date()) })} />
      {shown.length > 0 && <div className="today">{shown}</div>}
      {isLoading && <Skeleton rows={shown.length > 0 ? 3 : 10} />}
      {isDone && <NothingLeft />}
    </>
  );
};
