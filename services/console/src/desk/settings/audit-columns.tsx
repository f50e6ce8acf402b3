import type { Row } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import type { Column } from "../../list/list-types.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { useWords } from "../../words/area.ts";
import { roleWords } from "../../words/labels.ts";
import { auditTime } from "./audit-time.ts";
import { auditWords } from "./audit-words.ts";
import { operationWords } from "./operation-words.ts";
import { SubjectTags } from "./subject-tags.tsx";

export type Line = Row<"listAudit">;

const Who = ({ who: { role, accountId, keyId, name } }: Pick<Line, "who">) => {
  const say = useWords(auditWords);
  const roleName = useWords(roleWords);
  const mayRead = useMay()("account.read");
  if (role === "anyone" || role === "service") return <span className="soft">{say("anyone")}</span>;
  const shown = name ?? roleName(role);
  return (
    <span className="who">
      {accountId && mayRead ? <GoTo href={`/desk/settings/accounts/${accountId}`}>{shown}</GoTo> : <span>{shown}</span>}
      <span className="soft">{keyId ? say("byKey") : roleName(role)}</span>
    </span>
  );
};

const What = ({ operation }: Pick<Line, "operation">) => {
  const nameOf = useWords(operationWords);
  const isKnown = operation in operationWords.texts;
  return <span className="nowrap">{isKnown ? nameOf(operation as keyof (typeof operationWords)["texts"]) : operation}</span>;
};

const When = ({ at }: Pick<Line, "at">) => (
  <time className="nowrap" dateTime={at}>
    {auditTime(at)}
  </time>
);

/** What is shown of a line in a row. */
export const useAuditColumns = (): Column<Line>[] => {
  const say = useWords(auditWords);
  return [
    { key: "at", title: say("at"), render: ({ at }) => <When at={at} /> },
    { key: "who", title: say("who"), render: ({ who }) => <Who who={who} /> },
    { key: "what", title: say("what"), render: ({ operation }) => <What operation={operation} /> },
    { key: "about", title: say("about"), render: (line) => <SubjectTags line={line} by={line.who.accountId} /> },
    { key: "reason", title: say("reason"), render: ({ reason }) => <span className="audit-reason">{reason}</span> },
    { key: "address", title: say("address"), render: ({ from }) => <span className="soft">{from}</span> },
    { key: "request", title: say("request"), isExtra: true, render: ({ requestId }) => <span className="soft">{requestId}</span> },
  ];
};

/** A line on a phone. */
export const AuditRow = ({ line }: { line: Line }) => {
  const { at, operation, who, reason, from } = line;
  return (
    <div className="audit-card">
      <p>
        <strong>
          <What operation={operation} />
        </strong>
        <span className="soft">
          <When at={at} />
        </span>
      </p>
      <p>
        <Who who={who} />
      </p>
      {reason && <p>{reason}</p>}
      <p className="audit-card-end">
        <SubjectTags line={line} by={who.accountId} />
        <span className="soft">{from}</span>
      </p>
    </div>
  );
};
