/** What a line of the log says that it is about, before it is put in order. */
export type NotedLine = { operation: string; subjects: readonly { kind: string; id: string }[] };

export type SubjectKind =
  | "worker"
  | "account"
  | "unit"
  | "employer"
  | "vacancy"
  | "campaign"
  | "message"
  | "referral"
  | "crew"
  | "leader"
  | "key"
  | "session"
  | "view"
  | "grant"
  | "merge"
  | "invitation"
  | "result";
export type AuditSubject = { kind: SubjectKind; id: string };

/** Ids that go by the name of their part in the act. */
const otherNames: Readonly<Record<string, SubjectKind>> = { other: "worker", kept: "worker", toAccount: "account", parent: "unit", station: "unit" };

/** What an operation makes. */
const makes: Readonly<Record<string, SubjectKind>> = {
  addLeader: "leader",
  addUnit: "unit",
  inviteAccount: "account",
  createKey: "key",
  rotateKey: "key",
  createReferral: "referral",
  planCampaign: "campaign",
  publishVacancy: "vacancy",
  registerEmployer: "employer",
  saveView: "view",
  inviteToCrew: "invitation",
};

const known: ReadonlySet<string> = new Set<SubjectKind>([
  "worker",
  "account",
  "unit",
  "employer",
  "vacancy",
  "campaign",
  "message",
  "referral",
  "crew",
  "leader",
  "key",
  "session",
  "view",
  "grant",
  "merge",
  "invitation",
]);

const kindOf = (operation: string, kind: string): SubjectKind => {
  if (kind === "result") return makes[operation] ?? "result";
  return otherNames[kind] ?? (known.has(kind) ? (kind as SubjectKind) : "result");
};

/** Whom and what a line is about, each once; what was answered under its own id again is left out. */
export const subjectsOf = ({ operation, subjects }: NotedLine): AuditSubject[] => {
  const inOrder = subjects.map(({ kind, id }) => ({ kind: kindOf(operation, kind), id }));
  const named = inOrder.filter(({ kind }) => kind !== "result");
  const rest = inOrder.filter(({ kind, id }) => kind === "result" && !named.some((one) => one.id === id));
  return [...new Map([...named, ...rest].map((subject) => [subject.id, subject])).values()];
};

/** Where one reads more of it, and the action that lets one; null for what has no page. */
export const pageOf = ({ kind, id }: AuditSubject): { href: string; needs: string } | null => {
  const pages: Partial<Record<SubjectKind, { href: string; needs: string }>> = {
    worker: { href: `/desk/people/${id}`, needs: "worker.read" },
    account: { href: `/desk/settings/accounts/${id}`, needs: "account.read" },
    unit: { href: `/desk/settings?unit=${id}`, needs: "unit.read" },
    vacancy: { href: `/desk/vacancies/${id}`, needs: "vacancy.read" },
    employer: { href: `/desk/vacancies?employerId=${id}`, needs: "vacancy.list" },
    campaign: { href: `/desk/campaigns/${id}`, needs: "campaign.read" },
  };
  return pages[kind] ?? null;
};

/** The end of an id, by which two lines about the same one are known at sight. */
export const shortId = (id: string): string => id.slice(-6);
