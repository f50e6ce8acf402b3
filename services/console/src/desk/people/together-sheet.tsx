import { useQuery } from "@tanstack/react-query";
import { api, unwrap } from "../../api/api.ts";
import type { Answer } from "../../api/types.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { useUnitName } from "../parts/use-units.ts";
import { personWords } from "./person-words.ts";

type Relations = Answer<"readWorkerRelations">;
type Other = Relations["buddies"][number];

/** Whom a person belongs with, as far as the caller reaches them. */
export const useRelations = (workerId: string) =>
  useQuery({
    queryKey: ["worker-relations", workerId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/workers/{workerId}/relations", { params: { path: { workerId } }, signal })),
    staleTime: 60_000,
  });

const Others = ({ others }: { others: readonly Other[] }) => (
  <span className="others">
    {others.map(({ workerId, maskedName }) => (
      <GoTo key={workerId} href={`/desk/people/${workerId}`}>
        {maskedName}
      </GoTo>
    ))}
  </span>
);

const linesOf = (relations: Relations): [keyof (typeof personWords)["texts"], Other[]][] => {
  const { crew, household, partner, buddies, workerId } = relations;
  return [
    ["crewLeader", crew?.leader ? [crew.leader] : []],
    ["household", (household?.members ?? []).filter((member) => member.workerId !== workerId)],
    ["partner", partner ? [partner] : []],
    ["buddies", buddies],
  ];
};

const Lines = ({ relations }: { relations: Relations }) => {
  const say = useWords(personWords);
  const nameOf = useUnitName();
  const lines = linesOf(relations).filter(([, others]) => others.length > 0);
  const isLeaderless = relations.crew && !relations.crew.leader;
  if (lines.length === 0 && !isLeaderless) return <p className="soft">{say("alone")}</p>;
  return (
    <dl className="facts">
      {isLeaderless && (
        <div className="fact">
          <dt>{say("crewLeader")}</dt>
          <dd>{say("leaderBare", { town: nameOf(relations.crew?.town) })}</dd>
        </div>
      )}
      {lines.map(([name, others]) => (
        <div key={name} className="fact">
          <dt>{say(name)}</dt>
          <dd><Others others={others} /></dd>
        </div>
      ))}
    </dl>
  );
};

/** Household, crew, partner and buddies, masked. */
export const TogetherSheet = ({ workerId }: { workerId: string }) => {
  const say = useWords(personWords);
  const { data, error, refetch } = useRelations(workerId);
  return (
    <section className="sheet">
      <h2>{say("togetherSheet")}</h2>
      {error && <ProblemNote thrown={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data && <Lines relations={data} />}
    </section>
  );
};
