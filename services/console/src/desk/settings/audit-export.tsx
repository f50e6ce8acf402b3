import { Button } from "antd";
import { Download } from "lucide-react";
import { api, unwrap } from "../../api/api.ts";
import type { Query } from "../../api/types.ts";
import { useAct } from "../../api/use-act.ts";
import { useAsked } from "../../list/use-asked.ts";
import { countyToday } from "../../parts/say-facts.ts";
import { useWords } from "../../words/area.ts";
import { roleWords } from "../../words/labels.ts";
import { csvText } from "../parts/csv-text.ts";
import { saveFile } from "../parts/save-file.ts";
import type { Line } from "./audit-columns.tsx";
import { subjectsOf } from "./audit-subjects.ts";
import { auditTime } from "./audit-time.ts";
import { auditWords } from "./audit-words.ts";
import { operationWords } from "./operation-words.ts";
import { useSubjectText } from "./subject-tags.tsx";

const linesMax = 200;

/** A line in the words of the page, as a row of a table. */
const useRowOf = (): ((line: Line) => string[]) => {
  const say = useWords(auditWords);
  const roleName = useWords(roleWords);
  const nameOf = useWords(operationWords);
  const subjectText = useSubjectText();
  const roleOf = (role: string): string => (role in roleWords.texts ? roleName(role as keyof (typeof roleWords)["texts"]) : say("anyone"));
  const what = (operation: string): string =>
    operation in operationWords.texts ? nameOf(operation as keyof (typeof operationWords)["texts"]) : operation;
  return (line) => {
    const { at, who, operation, reason, from, requestId } = line;
    const about = subjectsOf(line).map(subjectText).join("、");
    return [auditTime(at, new Date(0)), who.name ?? "", roleOf(who.role), what(operation), about, reason ?? "", from ?? "", requestId ?? ""];
  };
};

/** Saves the newest lines of the log, as its filters leave it, as a table. */
export const AuditExport = () => {
  const say = useWords(auditWords);
  const { asked } = useAsked();
  const rowOf = useRowOf();
  const save = useAct({
    run: () => {
      const { cursor: _cursor, before: _before, ...filters } = asked;
      const query = { ...filters, limit: linesMax } as Query<"listAudit">;
      return unwrap(api.GET("/v1/audit", { params: { query } }));
    },
    after: ({ items }) => {
      const head = [say("at"), say("who"), say("role"), say("what"), say("about"), say("reason"), say("address"), say("request")];
      saveFile(`${say("title")} ${countyToday()}.csv`, "text/csv;charset=utf-8", csvText([head, ...items.map(rowOf)]));
    },
    done: ({ items }) => say("exported", { n: items.length }),
  });
  return (
    <Button icon={<Download size={14} aria-hidden />} loading={save.isPending} onClick={() => save.mutate(undefined)}>
      {say("export", { n: linesMax })}
    </Button>
  );
};
