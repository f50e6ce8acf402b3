import { Tag } from "antd";
import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { useMay } from "../../api/use-me.ts";
import { choice, day } from "../../list/controls.tsx";
import { List } from "../../list/list.tsx";
import type { Asked, Filter } from "../../list/list-types.ts";
import { PageHead } from "../../parts/page-head.tsx";
import { useWords } from "../../words/area.ts";
import { useChoices } from "../../words/choices.ts";
import { useUnitName } from "../parts/use-units.ts";
import { AccountSelect } from "./account-select.tsx";
import { AuditRow, type Line, useAuditColumns } from "./audit-columns.tsx";
import { AuditExport } from "./audit-export.tsx";
import { shortId } from "./audit-subjects.ts";
import { auditWords } from "./audit-words.ts";
import { operationWords } from "./operation-words.ts";
import { SettingsFrame } from "./settings-frame.tsx";
import { useAllAccounts } from "./use-all-accounts.ts";

const readAudit = (asked: Asked, signal: AbortSignal) =>
  unwrap(api.GET("/v1/audit", { params: { query: asked as Query<"listAudit"> }, signal }));

const OneSubject = ({ id, drop }: { id: string; drop: () => void }) => {
  const say = useWords(auditWords);
  const unitName = useUnitName();
  const named = useAllAccounts()?.find((account) => account.id === id)?.displayName ?? unitName(id);
  return (
    <Tag closable className="one-subject" onClose={drop}>
      {say("oneSubject", { what: named === id ? shortId(id) : named })}
    </Tag>
  );
};

const useFilters = (): Filter[] => {
  const say = useWords(auditWords);
  const operations = useChoices(operationWords);
  const mayAccounts = useMay()("account.read");
  const byAccount: Filter = {
    key: "accountId",
    label: say("accountPick"),
    control: ({ value, change }) => <AccountSelect className="audit-account" label={say("accountPick")} value={value} onChange={change} />,
  };
  const bySubject: Filter = {
    key: "subjectId",
    label: say("subject"),
    control: ({ value, change }) => (value ? <OneSubject id={value} drop={() => change(undefined)} /> : null),
  };
  return [
    choice("operation", say("operation"), operations, 170),
    ...(mayAccounts ? [byAccount] : []),
    day("from", say("from")),
    day("to", say("to")),
    bySubject,
  ];
};

/** Who changed what, and saw what in full. */
export const AuditPage = () => {
  const say = useWords(auditWords);
  return (
    <SettingsFrame>
      <PageHead title={say("title")} says={say("says")} actions={<AuditExport />} />
      <List<Line>
        name="audit"
        queryKey={["audit"]}
        read={readAudit}
        rowKey={({ eventId }) => eventId}
        columns={useAuditColumns()}
        filters={useFilters()}
        card={(line) => <AuditRow line={line} />}
        empty={{ title: say("emptyTitle"), hint: say("emptyHint") }}
      />
    </SettingsFrame>
  );
};
