import { useRouter } from "@tanstack/react-router";
import { Button } from "antd";
import { Plus } from "lucide-react";
import { useState } from "react";
import { api, unwrap } from "../../api/api.ts";
import type { Query, Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { choice, words } from "../../list/controls.tsx";
import { List } from "../../list/list.tsx";
import type { Asked, Column } from "../../list/list-types.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { PageHead } from "../../parts/page-head.tsx";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { baseWords } from "../../words/labels.ts";
import { RegisterEmployer } from "./register-employer.tsx";
import { employersWords } from "./vacancies-words.ts";
import "./vacancies.css";

type Employer = Row<"listEmployers">;

const readEmployers = (asked: Asked, signal: AbortSignal) =>
  unwrap(api.GET("/v1/employers", { params: { query: asked as Query<"listEmployers"> }, signal }));

const Links = ({ employer: { id, base } }: { employer: Employer }) => {
  const say = useWords(employersWords);
  const may = useMay();
  return (
    <span className="row-links">
      <GoTo href={`/desk/vacancies?employerId=${id}`}>{say("itsVacancies")}</GoTo>
      {may("vacancy.post") && <GoTo href={`/desk/vacancies/new?employerId=${id}&base=${base}`}>{say("post")}</GoTo>}
    </span>
  );
};

const useColumns = (): Column<Employer>[] => {
  const say = useWords(employersWords);
  const baseName = useWords(baseWords);
  return [
    { key: "name", title: say("name"), render: ({ name }) => <strong>{name}</strong> },
    { key: "base", title: say("base"), width: 120, render: ({ base }) => baseName(base) },
    { key: "links", title: say("vacancies"), width: 180, render: (employer) => <Links employer={employer} /> },
  ];
};

const Card = ({ employer }: { employer: Employer }) => {
  const baseName = useWords(baseWords);
  return (
    <div>
      <strong>{employer.name}</strong> <span className="soft">{baseName(employer.base)}</span>
      <p>
        <Links employer={employer} />
      </p>
    </div>
  );
};

/** The county's register of employers. */
export const EmployersPage = () => {
  const say = useWords(employersWords);
  const may = useMay();
  const { history } = useRouter();
  const bases = useChoices(baseWords);
  const [isNew, setNew] = useState(false);
  const register = may("employer.manage") && (
    <Button type="primary" icon={<Plus size={14} aria-hidden />} onClick={() => setNew(true)}>
      {say("register")}
    </Button>
  );
  return (
    <>
      <PageHead title={say("title")} back={{ href: "/desk/vacancies", label: say("back") }} says={say("says")} actions={register} />
      <List<Employer>
        queryKey={["employers"]}
        read={readEmployers}
        rowKey={({ id }) => id}
        columns={useColumns()}
        filters={[words("q", say("q")), choice("base", say("base"), bases)]}
        href={({ id }) => `/desk/vacancies?employerId=${id}`}
        card={(employer) => <Card employer={employer} />}
        empty={{ title: say("emptyTitle"), hint: say("emptyHint"), action: register }}
      />
      <RegisterEmployer
        open={isNew}
        onDone={({ name }) => {
          setNew(false);
          history.push(`/desk/employers?q=${encodeURIComponent(name)}`);
        }}
        onClose={() => setNew(false)}
      />
    </>
  );
};
