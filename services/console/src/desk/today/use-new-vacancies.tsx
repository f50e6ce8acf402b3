import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { placeText, wageText } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { addressWith } from "../parts/handover.ts";
import { isWithinDays } from "./grouping.ts";
import { again, Facts, Line, type Part, partOf, Section } from "./section.tsx";
import { todayWords } from "./today-words.ts";

type Vacancy = Row<"listVacancies">;

const shown = 8;
const newForDays = 7;

const useNewest = () =>
  useQuery({
    queryKey: ["vacancies", "today", "newest"],
    queryFn: async ({ signal }) => {
      const query = { status: "live", sort: "newest", limit: shown } as const;
      const { items } = await unwrap(api.GET("/v1/vacancies", { params: { query }, signal }));
      return items.filter(({ createdAt }) => isWithinDays(createdAt, newForDays, new Date()));
    },
    enabled: useMay()("vacancy.list"),
    refetchInterval: again,
  });

/** How many people each suits, by its id; nothing while it is counted. */
const useSuits = (ids: readonly string[]): ReadonlyMap<string, number> | undefined => {
  const may = useMay();
  return useQuery({
    queryKey: ["candidates", "counts", ids],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(api.GET("/v1/candidate-counts", { params: { query: { ids: ids.join(",") } }, signal }));
      return new Map(items.map(({ vacancyId, suits }) => [vacancyId, suits]));
    },
    enabled: may("candidate.read") && ids.length > 0,
    refetchInterval: again,
  }).data;
};

const Suits = ({ suits }: { suits: number | undefined }) => {
  const say = useWords(todayWords);
  if (suits === undefined) return <span className="soft">{say("counting")}</span>;
  return suits === 0 ? <span className="soft">{say("suitsNone")}</span> : <strong className="today-suits">{say("suits", { n: suits })}</strong>;
};

const VacancyLine = ({ vacancy, suits }: { vacancy: Vacancy; suits: number | undefined }) => {
  const say = useWords(todayWords);
  const may = useMay();
  const { id, title, employerName, region, wage, seats } = vacancy;
  return (
    <Line
      what={
        <>
          <GoTo href={`/desk/vacancies/${id}`}>{title}</GoTo>
          {may("candidate.read") && <Suits suits={suits} />}
        </>
      }
      facts={<Facts facts={[employerName, placeText(region), wageText(wage), say("left", seats)]} />}
      actions={
        <>
          {may("candidate.read") && (
            <GoTo className="button" aria-label={say("whoOf", { title })} href={`/desk/vacancies/${id}#candidates`}>
              {say("who")}
            </GoTo>
          )}
          {may("campaign.plan") && (
            <GoTo className="button" aria-label={say("planOf", { title })} href={addressWith("/desk/campaigns/new", "vacancyIds", [id])}>
              {say("plan")}
            </GoTo>
          )}
        </>
      }
    />
  );
};

/** Live vacancies of the last days, with how many people each suits. */
export const useNewVacancies = (): Part => {
  const say = useWords(todayWords);
  const may = useMay();
  const read = useNewest();
  const ids = (read.data ?? []).map(({ id }) => id);
  const suits = useSuits(ids);
  const planAll = may("campaign.plan") && ids.length > 1;
  return partOf("fresh", say("fresh"), read, (items) =>
    items.length === 0 ? null : (
      <Section
        key="fresh"
        title={say("fresh")}
        says={say("freshSay")}
        all={planAll ? { href: addressWith("/desk/campaigns/new", "vacancyIds", ids), label: say("planAll", { n: ids.length }) } : null}
      >
        {items.map((vacancy) => (
          <VacancyLine key={vacancy.id} vacancy={vacancy} suits={suits?.get(vacancy.id)} />
        ))}
      </Section>
    ),
  );
};
