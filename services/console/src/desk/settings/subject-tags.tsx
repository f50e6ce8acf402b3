import { useMay } from "../../api/use-me.ts";
import { GoTo } from "../../parts/go-to.tsx";
import { useWords } from "../../words/area.ts";
import { useUnitName } from "../parts/use-units.ts";
import { type AuditSubject, type NotedLine, pageOf, shortId, subjectsOf } from "./audit-subjects.ts";
import { auditWords, subjectWords } from "./audit-words.ts";
import { useAllAccounts } from "./use-all-accounts.ts";

const shownMax = 3;

/** What somebody or something of the log is called: accounts and places by name, the rest by kind and the end of the id. */
export const useSubjectText = (): ((subject: AuditSubject) => string) => {
  const kindName = useWords(subjectWords);
  const unitName = useUnitName();
  const accounts = useAllAccounts();
  return ({ kind, id }) => {
    const name = kind === "account" ? accounts?.find((account) => account.id === id)?.displayName : kind === "unit" && unitName(id);
    return name && name !== id ? name : `${kindName(kind)} ${shortId(id)}`;
  };
};

const Subject = ({ subject, text }: { subject: AuditSubject; text: string }) => {
  const may = useMay();
  const page = pageOf(subject);
  if (page && may(page.needs)) return <GoTo href={page.href}>{text}</GoTo>;
  return <span>{text}</span>;
};

/** Whom and what a line is about, linked; of many the first ones. */
export const SubjectTags = ({ line, by }: { line: NotedLine; by: string | null }) => {
  const say = useWords(auditWords);
  const textOf = useSubjectText();
  const subjects = subjectsOf(line).filter(({ kind }) => kind !== "grant" && kind !== "session");
  const others = subjects.filter(({ id }) => id !== by);
  if (others.length === 0) return <span className="soft">{subjects.length > 0 ? say("own") : ""}</span>;
  return (
    <span className="subjects">
      {others.slice(0, shownMax).map((subject) => (
        <Subject key={subject.id} subject={subject} text={textOf(subject)} />
      ))}
      {others.length > shownMax && <span className="soft">{say("more", { n: others.length })}</span>}
    </span>
  );
};
