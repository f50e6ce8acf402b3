import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api, unwrap } from "../../api/api.ts";
import { useMay } from "../../api/use-me.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { useWords } from "../../words/area.ts";
import { baseWords } from "../../words/labels.ts";
import { CandidatesSheet } from "./candidates-sheet.tsx";
import { CompleteDraft } from "./complete-draft.tsx";
import type { Vacancy } from "./facts.ts";
import { FactsSheet } from "./facts-sheet.tsx";
import { ReferralsSheet } from "./referrals-sheet.tsx";
import { SeatsSheet } from "./seats-sheet.tsx";
import { VacancyActions } from "./vacancy-actions.tsx";
import { VacancyState } from "./vacancy-state.tsx";
import { vacancyWords } from "./vacancy-words.ts";
import { WhySheet } from "./why-sheet.tsx";
import "./vacancies.css";

const useVacancy = (vacancyId: string) =>
  useQuery({
    queryKey: ["vacancy", vacancyId],
    queryFn: ({ signal }) => unwrap(api.GET("/v1/vacancies/{vacancyId}", { params: { path: { vacancyId } }, signal })),
  });

const Shown = ({ vacancy }: { vacancy: Vacancy }) => {
  const say = useWords(vacancyWords);
  const baseName = useWords(baseWords);
  const may = useMay();
  const { id, title, status, employerName, base, revision } = vacancy;
  const head = (
    <span className="vacancy-title">
      {title} <VacancyState status={status} />
    </span>
  );
  return (
    <>
      <PageHead
        title={head}
        {...(may("vacancy.list") && { back: { href: "/desk/vacancies", label: say("back") } })}
        says={[employerName ?? say("noEmployer"), baseName(base)].join(" · ")}
        actions={<VacancyActions vacancy={vacancy} />}
      />
      {status === "draft" && may("vacancy.change") && <CompleteDraft key={revision} vacancy={vacancy} />}
      <div className="vacancy-columns">
        <aside>
          <SeatsSheet seats={vacancy.seats} />
          <FactsSheet vacancy={vacancy} />
        </aside>
        <div>
          {may("candidate.read") && <CandidatesSheet key={id} vacancyId={id} status={status} />}
          {may("match.read") && may("worker.list") && <WhySheet key={`why ${id}`} vacancyId={id} />}
          {may("referral.read") && <ReferralsSheet vacancyId={id} />}
        </div>
      </div>
    </>
  );
};

/** One vacancy: what it is, who fits it and why, what can be done with it. */
export const VacancyPage = () => {
  const { vacancyId = "" }: { vacancyId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useVacancy(vacancyId);
  if (error) return <ProblemNote thrown={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={12} />;
  return <Shown vacancy={data} />;
};
