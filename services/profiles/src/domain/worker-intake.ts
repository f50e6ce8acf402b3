import { profilesRoutes, type RowRemark } from "@qianxian/contracts/profiles";
import type { Actor, WorkerId } from "@qianxian/contracts/vocabulary";
import { type ColumnRemark, type ListedPerson, workerColumnNames } from "@qianxian/intake";
import { reaches, subjectOfPerson } from "@qianxian/kernel";
import type { Opener, Sealer } from "./identifiers.ts";
import type { IntakeEntry } from "./intake-entry.ts";
import { type LedgerWorker, subjectOf } from "./ledger-worker.ts";
import { amendListed, enterListed } from "./listed-worker.ts";

/** A row that could be read, with the keyed hashes by which its person and itself are recognised. */
export type ListedRow = {
  index: number;
  externalId: string | null;
  person: ListedPerson;
  remarks: RowRemark[];
  /** By what the person is known, the ID number first; never empty. Under the data keys in force. */
  keys: string[];
  /** The same under every data key that people may still be known by. */
  knownAs: string[];
  /** Hashes under every data key in use, that in force first; empty when the row has none. */
  idNumberIndexes: readonly string[];
  phoneIndexes: readonly string[];
  rowHashes: readonly [string, ...string[]];
};

/** What is known of the people of a list, kept up while its rows are decided one after another. */
export type KnownPeople = {
  entries: Map<string, IntakeEntry>;
  workers: Map<WorkerId, LedgerWorker>;
  /** Who is known by an ID number that the own entry has no more, since a merge chose another. */
  formerNumbers: ReadonlyMap<string, WorkerId>;
  /** Who took the yes to messages back by their own word: a list can't give it again. */
  refusedPush: ReadonlySet<WorkerId>;
};

export type Decision =
  | { outcome: "refused"; because: RowRemark; existing?: WorkerId }
  | { outcome: "added" | "changed" | "unchanged"; worker: LedgerWorker; because: RowRemark[] };

export type IntakeContext = {
  actor: Actor;
  vault: Sealer & Opener;
  today: string;
  newId: () => WorkerId;
};

const refusals = {
  elsewhere: ["village", "这个村不在您的乡镇，请由县公司导入", "The village is not of your town; let the county import it."],
  registeredElsewhere: ["idNumber", "这个人不在您管的台账里，请找县公司核对", "This person is not in your part of the ledger; ask the county."],
  otherName: ["name", "台账里这个身份证号码或编号是另一个名字，请核对", "The ledger has another name under this ID number or number of the list."],
  corrected: ["idNumber", "这个人的身份证号码已经更正，名册里还是原来的号码，请改名册", "The ID number was corrected; the list still has the one before."],
  twin: ["idNumber", "台账里已有同名同电话的人，请补上身份证号码再导入", "The ledger has somebody of the same name and phone; add the ID number."],
} as const;

/** Puts a remark about a column to the place of its row in the request. */
export const remarkAt = (index: number, { column, zh, en }: ColumnRemark): RowRemark => ({
  pointer: column === "" ? `/rows/${index}` : `/rows/${index}/${column}`,
  column: column === "" ? null : workerColumnNames[column],
  zh,
  en,
});

const refuse = ({ index }: ListedRow, why: keyof typeof refusals, existing?: WorkerId): Decision => {
  const [column, zh, en] = refusals[why];
  return { outcome: "refused", because: remarkAt(index, { column, zh, en }), ...(existing ? { existing } : {}) };
};

const sameName = (worker: LedgerWorker, { name }: ListedPerson, vault: Opener): boolean =>
  vault.open("name", worker.id, worker.sealed.name).normalize("NFKC").replace(/\s+/g, "") === name;

const isAmong = (indexes: readonly string[], index: string | null): boolean => index !== null && indexes.includes(index);

const byIdNumber = (row: ListedRow, { workers }: KnownPeople): LedgerWorker | undefined =>
  row.idNumberIndexes.length === 0
    ? undefined
    : [...workers.values()].find(({ index }) => isAmong(row.idNumberIndexes, index.idNumber));

/** Two ID numbers are two people, whatever number the list gives them; villages number their lists each from one. */
export const isOnePerson = (
  one: Pick<ListedRow, "idNumberIndexes">,
  other: Pick<ListedRow, "idNumberIndexes">,
): boolean =>
  one.idNumberIndexes.length === 0 ||
  other.idNumberIndexes.length === 0 ||
  one.idNumberIndexes.some((index) => other.idNumberIndexes.includes(index));

const isRow = (row: ListedRow, { index }: LedgerWorker): boolean =>
  isOnePerson(row, { idNumberIndexes: index.idNumber === null ? [] : [index.idNumber] });

const byFormerNumber = (row: ListedRow, { formerNumbers, workers }: KnownPeople): LedgerWorker | undefined =>
  row.idNumberIndexes.flatMap((index) => workers.get(formerNumbers.get(index) as WorkerId) ?? [])[0];

const byEntry = (row: ListedRow, { entries, workers }: KnownPeople): LedgerWorker | undefined =>
  row.knownAs
    .flatMap((key) => workers.get(entries.get(key)?.workerId as WorkerId) ?? [])
    .find((worker) => isRow(row, worker));

/** Who had the row's ID number until it was corrected, when the row is theirs: the one that came last, or of their name. */
const byCorrectedNumber = (row: ListedRow, known: KnownPeople, vault: Opener): LedgerWorker | undefined =>
  row.knownAs
    .filter((key) => key.startsWith("id."))
    .flatMap((key) => known.workers.get(known.entries.get(key)?.workerId as WorkerId) ?? [])
    .find((worker) => cameLast(row, known) || sameName(worker, row.person, vault));

/** What is remembered of a row; a number of the list that means somebody else already stays theirs. */
export const entriesOf = (row: ListedRow, { id }: LedgerWorker, { entries }: KnownPeople): IntakeEntry[] =>
  row.keys
    .filter((key) => (entries.get(key)?.workerId ?? id) === id)
    .map((key) => ({ key, rowHash: row.rowHashes[0], workerId: id }));

/** Somebody of the same name and phone, where one of the two has no ID number: perhaps the same, perhaps not. */
const hasTwin = (row: ListedRow, known: KnownPeople, vault: Opener): boolean =>
  [...known.workers.values()].some(
    (worker) =>
      isAmong(row.phoneIndexes, worker.index.phone) &&
      (row.idNumberIndexes.length === 0 || worker.index.idNumber === null) &&
      sameName(worker, row.person, vault),
  );

/** Was this very row the last that came of its person? By the ID number if it has one, else by the list's number. */
const cameLast = (row: ListedRow, { entries }: KnownPeople): boolean => {
  const [kind] = (row.keys[0] ?? "").split(".");
  const last = row.knownAs.filter((key) => key.startsWith(`${kind}.`)).flatMap((key) => entries.get(key) ?? []);
  return last.some(({ rowHash }) => row.rowHashes.includes(rowHash));
};

/** The row without the yes that its person has taken back since. */
const heedRefusal = (row: ListedRow, hasRefused: boolean): { person: ListedPerson; because: RowRemark[] } => {
  const { person, remarks, index } = row;
  if (!hasRefused || person.said.consentToPush !== true) return { person, because: remarks };
  const { consentToPush: _taken, ...said } = person.said;
  const words = { zh: "本人已经收回同意，名册里的同意不算数", en: "The person has taken the consent back; the list does not give it again." };
  return { person: { ...person, said }, because: [...remarks, remarkAt(index, { column: "consentToPush", ...words })] };
};

const decideKnown = (row: ListedRow, worker: LedgerWorker, known: KnownPeople, context: IntakeContext): Decision => {
  if (!reaches(profilesRoutes.importWorkers, context.actor, subjectOf(worker))) return refuse(row, "registeredElsewhere");
  const { person, because } = heedRefusal(row, known.refusedPush.has(worker.id));
  if (cameLast(row, known)) return { outcome: "unchanged", worker, because };
  if (!sameName(worker, row.person, context.vault)) return refuse(row, "otherName", worker.id);
  const amended = amendListed(worker, person, context.vault);
  return { outcome: amended === worker ? "unchanged" : "changed", worker: amended, because };
};

/** A list that still has the ID number from before a correction brings it in no more, and enters nobody twice by it. */
const decideCorrected = (row: ListedRow, worker: LedgerWorker, known: KnownPeople, { actor }: IntakeContext): Decision => {
  if (!reaches(profilesRoutes.importWorkers, actor, subjectOf(worker))) return refuse(row, "registeredElsewhere");
  if (cameLast(row, known)) return { outcome: "unchanged", worker, because: row.remarks };
  return refuse(row, "corrected", worker.id);
};

const silent = (row: ListedRow): RowRemark[] =>
  row.person.said.seeking
    ? []
    : [remarkAt(row.index, { column: "seeking", zh: "没有写求职状态，按不找工作记", en: "Nothing is said of seeking work; taken as not seeking." })];

/**
 * What becomes of a row: the same ID number is the same person, else the same number of the list in the same village.
 * A row that came last of its person says nothing new. Whether two people are one is never guessed from name and
 * phone: such a row is refused.
 */
export const decideRow = (row: ListedRow, known: KnownPeople, context: IntakeContext): Decision => {
  const { person } = row;
  if (!reaches(profilesRoutes.importWorkers, context.actor, subjectOfPerson({ village: person.village }))) return refuse(row, "elsewhere");
  const numbered = byIdNumber(row, known) ?? byFormerNumber(row, known);
  const corrected = numbered ? undefined : byCorrectedNumber(row, known, context.vault);
  if (corrected) return decideCorrected(row, corrected, known, context);
  const worker = numbered ?? byEntry(row, known);
  if (worker) return decideKnown(row, worker, known, context);
  if (hasTwin(row, known, context.vault)) return refuse(row, "twin");
  const entered = enterListed(person, context.newId(), context.vault, context.today);
  return { outcome: "added", worker: entered, because: [...row.remarks, ...silent(row)] };
};
