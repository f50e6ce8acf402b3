import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { Send } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { useMay, useMe } from "../../api/use-me.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { addressWith } from "../parts/handover.ts";
import { FailedGates, MatchList, type MatchRow } from "../parts/match-list.tsx";
import { useUnitName, useUnits } from "../parts/use-units.ts";
import { candidateWords } from "./vacancy-words.ts";

type Found = Answer<"candidatesForVacancy">;

const steps = [10, 30, 100, 200] as const;

const useCandidates = (vacancyId: string, limit: number, town: string | undefined) =>
  useQuery({
    queryKey: ["candidates", vacancyId, limit, town ?? ""],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/v1/vacancies/{vacancyId}/candidates", {
          params: { path: { vacancyId }, query: { limit, ...(town && { town }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

const ofTheCounty = new Set(["county-admin", "county-staff", "auditor"]);

const TownChoice = ({ town, choose }: { town: string | undefined; choose: (town: string | undefined) => void }) => {
  const say = useWords(candidateWords);
  const { role } = useMe().actor;
  const towns = useUnits().filter(({ kind }) => kind === "town");
  if (!ofTheCounty.has(role) || towns.length === 0) return null;
  return (
    <Select
      className="town-choice"
      aria-label={say("town")}
      allowClear
      placeholder={say("allTowns")}
      value={town}
      options={towns.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(next?: string) => choose(next)}
    />
  );
};

const useRows = (items: Found["items"]): MatchRow[] => {
  const say = useWords(candidateWords);
  const nameOf = useUnitName();
  return items.map(({ workerId, maskedName, town, rank, ...verdict }) => ({
    id: workerId,
    rank,
    title: maskedName ?? say("noName"),
    href: `/desk/people/${workerId}`,
    facts: nameOf(town),
    ...verdict,
  }));
};

type BodyProps = { found: Found; keys: readonly string[]; change: ((keys: string[]) => void) | null };

const Body = ({ found, keys, change }: BodyProps) => {
  const say = useWords(candidateWords);
  const rows = useRows(found.items);
  if (found.failedGate) return <FailedGates gates={[found.failedGate]} />;
  if (rows.length === 0) return <EmptyState title={say("noneTitle")} hint={say("noneHint")} />;
  return <MatchList rows={rows} {...(change && { selection: { keys, change } })} />;
};

const Plan = ({ vacancyId, keys }: { vacancyId: string; keys: readonly string[] }) => {
  const say = useWords(candidateWords);
  const { history } = useRouter();
  const people = keys.length > 0 ? `${addressWith("/desk/campaigns/new", "workers", keys)}&` : "/desk/campaigns/new?";
  return (
    <Button type={keys.length > 0 ? "primary" : "default"} icon={<Send size={14} aria-hidden />} onClick={() => history.push(`${people}vacancyIds=${vacancyId}`)}>
      {keys.length > 0 ? say("plan", { n: keys.length }) : say("planAll")}
    </Button>
  );
};

/** How many are shown next, when there are more. */
const nextStep = (found: Found | undefined, limit: number): number | null => {
  const next = steps.find((step) => step > limit);
  return found && next && found.items.length === limit && found.eligible > limit ? Math.min(next, found.eligible) : null;
};

type HeadProps = { found: Found | undefined; town: string | undefined; setTown: (town: string | undefined) => void; plan: ReactNode };

const Head = ({ found, town, setTown, plan }: HeadProps) => {
  const say = useWords(candidateWords);
  return (
    <div className="sheet-head">
      <h2>
        {say("title")}
        {found && !found.failedGate && <span className="soft">{say("eligible", { n: found.eligible.toLocaleString("zh-CN") })}</span>}
      </h2>
      <div className="sheet-tools">
        {!found?.failedGate && <TownChoice town={town} choose={setTown} />}
        {plan}
      </div>
    </div>
  );
};

/** Brings a part of the page that an address names into sight, once what stands in it has been read. */
const useInSight = (isRead: boolean) => {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = part;
    if (isRead && current && globalThis.location.hash === `#${current.id}`) current.scrollIntoView({ block: "start" });
  }, [isRead]);
  return part;
};

/** Who fits a vacancy best and why; who is chosen goes on to a campaign. */
export const CandidatesSheet = ({ vacancyId, status }: { vacancyId: string; status: "draft" | "live" | "closed" }) => {
  const say = useWords(candidateWords);
  const mayPlan = useMay()("campaign.plan") && status === "live";
  const [keys, setKeys] = useState<string[]>([]);
  const [limit, setLimit] = useState<number>(steps[0]);
  const [town, setTown] = useState<string>();
  const { data, error, refetch } = useCandidates(vacancyId, limit, town);
  const next = nextStep(data, limit);
  const part = useInSight(data !== undefined);
  return (
    <section ref={part} className="sheet part-in-sight" id="candidates" aria-label={say("title")}>
      <Head found={data} town={town} setTown={setTown} plan={mayPlan && <Plan vacancyId={vacancyId} keys={keys} />} />
      {status === "draft" && <p className="soft">{say("preview")}</p>}
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && <Body found={data} keys={keys} change={mayPlan ? setKeys : null} />}
      {data && next !== null && (
        <p className="sheet-more">
          <Button onClick={() => setLimit(steps.find((step) => step > limit) ?? limit)}>{say("more", { n: next - limit })}</Button>
        </p>
      )}
    </section>
  );
};
