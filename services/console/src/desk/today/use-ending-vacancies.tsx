import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { countyToday, dayText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { renewWords } from "../parts/field-words.ts";
import { RenewDialog } from "../parts/renew-dialog.tsx";
import { endingOf } from "./grouping.ts";
import { again, Facts, Line, type Part, partOf, Section } from "./section.tsx";
import { todayWords } from "./today-words.ts";

type Vacancy = Row<"listVacancies">;

const shown = 5;

const Renew = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(todayWords);
  const renew = useWords(renewWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={say("renewOf", { title: vacancy.title })} onClick={() => setOpen(true)}>
        {renew("renew")}
      </Button>
      <RenewDialog vacancy={vacancy} open={isOpen} onClose={() => setOpen(false)} />
    </>
  );
};

const Ending = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(todayWords);
  const day = dayText(vacancy.closesOn);
  const ending = endingOf(vacancy, countyToday());
  if (ending === "over") return <span className="state state-bad">{say("over", { day })}</span>;
  return <span className="state state-wait">{ending === "today" ? say("today") : say("untilDay", { day })}</span>;
};

const Look = ({ vacancy: { id, title } }: { vacancy: Vacancy }) => {
  const say = useWords(todayWords);
  return (
    <GoTo className="button" aria-label={say("openOf", { title })} href={`/desk/vacancies/${id}`}>
      {say("open")}
    </GoTo>
  );
};

const EndingLine = ({ vacancy, isByDay }: { vacancy: Vacancy; isByDay: boolean }) => {
  const say = useWords(todayWords);
  const mayChange = useMay()("vacancy.change");
  const { id, title, employerName, seats } = vacancy;
  return (
    <Line
      what={
        <>
          <GoTo href={`/desk/vacancies/${id}`}>{title}</GoTo>
          {isByDay ? <Ending vacancy={vacancy} /> : <span className="state state-wait">{say("left", seats)}</span>}
        </>
      }
      facts={<Facts facts={[employerName, isByDay && say("left", seats)]} />}
      actions={
        <>
          {isByDay && mayChange && <Renew vacancy={vacancy} />}
          <Look vacancy={vacancy} />
        </>
      }
    />
  );
};

const readClosing = async (signal: AbortSignal) => {
  const counts = await unwrap(api.GET("/v1/vacancies/counts", { params: { query: {} }, signal }));
  const { closingBy, closing, overdue } = counts;
  if (closing + overdue === 0) return { counts, items: [] };
  const query = { status: "live", sort: "closing", closesBy: closingBy, limit: shown } as const;
  const { items } = await unwrap(api.GET("/v1/vacancies", { params: { query }, signal }));
  return { counts, items };
};

/** Live vacancies whose last day is over or within a week: to renew, or to let end. */
export const useClosingVacancies = (): Part => {
  const say = useWords(todayWords);
  const may = useMay();
  const read = useQuery({
    queryKey: ["vacancies", "today", "closing"],
    queryFn: ({ signal }) => readClosing(signal),
    enabled: may("vacancy.list"),
    refetchInterval: again,
  });
  return partOf("closing", say("closing"), read, ({ counts: { closing, overdue, closingBy }, items }) => {
    const total = closing + overdue;
    const all = { href: `/desk/vacancies?status=live&sort=closing&closesBy=${closingBy}`, label: say("all", { n: total }) };
    return items.length === 0 ? null : (
      <Section key="closing" title={say("closing")} says={say("closingSay")} count={total} all={total > shown ? all : null}>
        {items.map((vacancy) => (
          <EndingLine key={vacancy.id} vacancy={vacancy} isByDay />
        ))}
      </Section>
    );
  });
};

const readFew = async (signal: AbortSignal) => {
  const query = { status: "live", sort: "seats-few", seatsOpenMin: 1, seatsOpenMax: 3, limit: 100 } as const;
  const [{ items }, { full }] = await Promise.all([
    unwrap(api.GET("/v1/vacancies", { params: { query }, signal })),
    unwrap(api.GET("/v1/vacancies/counts", { params: { query: {} }, signal })),
  ]);
  // A vacancy for two people of whom none has come yet is not about to run out.
  return { items: items.filter(({ seats }) => seats.open < seats.total).slice(0, shown), full };
};

/** Vacancies of which the last seats are open, once some are taken; and those with none left that are still shown. */
export const useFewSeats = (): Part => {
  const say = useWords(todayWords);
  const may = useMay();
  const read = useQuery({
    queryKey: ["vacancies", "today", "few"],
    queryFn: ({ signal }) => readFew(signal),
    enabled: may("vacancy.list"),
    refetchInterval: again,
  });
  return partOf("few", say("few"), read, ({ items, full }) =>
    items.length === 0 && full === 0 ? null : (
      <Section key="few" title={say("few")} says={say("fewSay")}>
        {items.map((vacancy) => (
          <EndingLine key={vacancy.id} vacancy={vacancy} isByDay={false} />
        ))}
        {full > 0 && (
          <Line
            what={<strong>{say("full", { n: full })}</strong>}
            actions={<GoTo className="button" href="/desk/vacancies?status=live&seatsOpenMax=0">{say("fullAction")}</GoTo>}
          />
        )}
      </Section>
    ),
  );
};
