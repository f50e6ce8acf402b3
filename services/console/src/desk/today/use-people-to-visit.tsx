import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { countyToday, dayText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { useHomeName } from "../parts/use-units.ts";
import { daysBefore } from "./grouping.ts";
import { again, Line, type Part, partOf, Section } from "./section.tsx";
import { todayWords } from "./today-words.ts";

const shown = 5;
/** What somebody said about looking for work is asked again after so many days. */
const askAgainDays = 30;

/** People who are said to look for work, and whom nobody has asked for long. */
export const usePeopleToVisit = (): Part => {
  const say = useWords(todayWords);
  const may = useMay();
  const homeName = useHomeName();
  const asked = { seeking: "now", sort: "verified", verifiedBefore: daysBefore(countyToday(), askAgainDays) } as const;
  const read = useQuery({
    queryKey: ["workers", "today", asked],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/workers", { params: { query: { ...asked, limit: shown } }, signal })),
    enabled: may("worker.list") && may("worker.change"),
    refetchInterval: again,
  });
  const all = `/desk/people?${new URLSearchParams(asked).toString()}`;
  return partOf("people", say("people"), read, ({ items, total }) =>
    items.length === 0 ? null : (
      <Section key="people" title={say("people")} says={say("peopleSay")} count={total} all={total > shown ? { href: all, label: say("allPeople", { n: total }) } : null}>
        {items.map((person) => (
          <Line
            key={person.id}
            what={
              <>
                <strong>{person.maskedName}</strong>
                <span className="soft">{homeName(person)}</span>
              </>
            }
            facts={say("verified", { day: dayText(person.seeking.verifiedOn) })}
            actions={
              <GoTo className="button" aria-label={say("visitOf", { name: person.maskedName })} href={`/desk/people/${person.id}`}>
                {say("visit")}
              </GoTo>
            }
          />
        ))}
      </Section>
    ),
  );
};
