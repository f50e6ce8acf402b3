import { type ChangedBy, profilesRoutes, type WorkerRowResult, WorkersChanged } from "@qianxian/contracts/profiles";
import { WorkerId } from "@qianxian/contracts/vocabulary";
import { type ListedPerson, readWorker } from "@qianxian/intake";
import { countyDay } from "@qianxian/kernel";
import { noteChanges, noteEntries } from "../changes-noted.ts";
import { idNumberFaults } from "../domain/entry-faults.ts";
import type { IntakeEntry } from "../domain/intake-entry.ts";
import { cardOf, type LedgerWorker } from "../domain/ledger-worker.ts";
import { decideRow, entriesOf, isOnePerson, type KnownPeople, type ListedRow, remarkAt } from "../domain/worker-intake.ts";
import { doneBy } from "../domain/worker-change.ts";
import { indexNames, type Restated, saveRestated } from "../names-kept.ts";
import type { Vault } from "../ports/vault.ts";
import { type Deps, type Tx, useCase } from "../use-case.ts";

type Refused = WorkerRowResult & { outcome: "refused" };

const refused = (index: number, externalId: string | null, because: WorkerRowResult["because"], existing?: WorkerId): Refused => ({
  ...(existing ? { existing } : {}),
  index,
  externalId,
  outcome: "refused",
  workerId: null,
  because,
});

const hashesOf = (person: ListedPerson, vault: Vault) => {
  const { idNumber, phone, externalId } = person;
  const idNumberIndexes = idNumber ? vault.indexes("id-number", idNumber) : [];
  const byNumber = idNumberIndexes.map((index) => `id.${index}`);
  const numbers = externalId ? vault.indexes("list-number", `${person.village}|${externalId}`) : [];
  const byList = numbers.map((index) => `list.${index}`);
  return {
    idNumberIndexes,
    phoneIndexes: phone ? vault.indexes("phone", phone) : [],
    keys: [...byNumber.slice(0, 1), ...byList.slice(0, 1)],
    knownAs: [...byNumber, ...byList],
    rowHashes: vault.indexes("list-row", JSON.stringify(person.row)),
  };
};

const doubled = (index: number, first: number) =>
  remarkAt(index, {
    column: "",
    zh: `和这批第 ${first + 1} 行是同一个人，只收第一行，请删掉重复的一行`,
    en: `The same person as row ${first + 1} of this batch; only the first is taken in.`,
  });

type ReadRow = Pick<ListedRow, "index" | "externalId" | "person" | "remarks">;

const isRead = <Row extends ReadRow>(row: Row | Refused): row is Row => "person" in row;

/** Reads the rows; those that say nothing usable are refused at once. */
const readRows = (raw: readonly unknown[], { areas }: Deps, today: string): (ReadRow | Refused)[] =>
  raw.map((one, index) => {
    const reading = readWorker(one, { today });
    const remarks = reading.because.map((remark) => remarkAt(index, remark));
    const { externalId } = reading;
    if (reading.outcome === "refused") return refused(index, externalId, remarks);
    const { person } = reading;
    const faults = idNumberFaults(person.idNumber, `/rows/${index}/idNumber`, areas, today);
    if (faults.length > 0)
      return refused(index, externalId, faults.map(({ zh, en }) => remarkAt(index, { column: "idNumber", zh, en })));
    return { index, externalId, person, remarks };
  });

/** By what the rows' people are known, under the data keys of now; who is named twice is refused. */
const recognised = (rows: readonly (ReadRow | Refused)[], vault: Vault): (ListedRow | Refused)[] => {
  const seen = new Map<string, ListedRow>();
  return rows.map((read) => {
    if (!isRead(read)) return read;
    const row: ListedRow = { ...read, ...hashesOf(read.person, vault) };
    const before = row.keys.flatMap((key) => seen.get(key) ?? []).find((other) => isOnePerson(row, other));
    if (before) return refused(row.index, row.externalId, [doubled(row.index, before.index)]);
    for (const key of row.keys) seen.set(key, seen.get(key) ?? row);
    return row;
  });
};

const knownAmong = async (tx: Tx, rows: readonly ListedRow[]): Promise<KnownPeople> => {
  const entries = await tx.intake.find(rows.flatMap(({ knownAs }) => knownAs));
  const formerNumbers = await tx.merges.keptByIdNumber(rows.flatMap(({ idNumberIndexes }) => idNumberIndexes));
  const workers = await tx.workers.lockAmong({
    ids: [...entries.map(({ workerId }) => workerId), ...formerNumbers.values()],
    idNumbers: rows.flatMap(({ idNumberIndexes }) => idNumberIndexes),
    phones: rows.flatMap(({ phoneIndexes }) => phoneIndexes),
  });
  return {
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    workers: new Map(workers.map((worker) => [worker.id, worker])),
    formerNumbers,
    refusedPush: new Set(await tx.consents.refusedPush(workers.map(({ id }) => id))),
  };
};

type Taken = { added: LedgerWorker[]; changed: Restated[]; entries: IntakeEntry[] };

const record = async (tx: Tx, { added, changed, entries }: Taken, { by, deps }: { by: ChangedBy; deps: Deps }, on: string): Promise<void> => {
  await tx.workers.addMissing(added);
  await indexNames(tx, added, deps.vault);
  await saveRestated(tx, changed, deps.vault);
  await noteEntries(tx, added, { by, deps });
  await noteChanges(tx, changed, { by, deps });
  await tx.intake.put(entries);
  const cards = [...added, ...changed.map(({ after }) => after)].map(cardOf);
  const words = cards.map(({ id: workerId, consentToPush: push }) => ({ id: deps.newId(), workerId, push }));
  await tx.consents.follow(words, { how: "import", on, by: null });
  if (cards.length > 0) await tx.outbox.add(WorkersChanged, { workers: cards });
};

/**
 * Takes in people as a village's or town's list wrote them, each row by itself. A row that came last of its person
 * changes nothing, whatever staff have corrected since; a dry run tells the same story, changes nothing at all and
 * leaves its key unused. It runs on behalf of the whole stack, since somebody known elsewhere must be found to be
 * refused.
 */
export const importWorkers = useCase({
  input: profilesRoutes.importWorkers.input,
  behalf: () => "all",
  run: async ({ input: { rows: raw, dryRun }, actor, deps, transact, conclude }) => {
    const today = countyDay(deps.clock.now());
    const read = readRows(raw, deps, today);
    const newId = () => WorkerId.parse(deps.newId());
    const settle = dryRun ? transact : conclude;

    return settle(async (tx) => {
      const rows = recognised(read, deps.vault);
      const known = await knownAmong(tx, rows.filter(isRead));
      const taken: Taken = { added: [], changed: [], entries: [] };
      const results = rows.map((row): WorkerRowResult => {
        if (!isRead(row)) return row;
        const { index, externalId } = row;
        const decision = decideRow(row, known, { actor, vault: deps.vault, today, newId });
        if (decision.outcome === "refused") return refused(index, externalId, [decision.because], decision.existing);
        const { outcome, worker, because } = decision;
        const before = known.workers.get(worker.id);
        known.workers.set(worker.id, worker);
        if (outcome === "added") taken.added.push(worker);
        if (outcome === "changed" && before) taken.changed.push({ before, after: worker });
        for (const entry of entriesOf(row, worker, known)) {
          known.entries.set(entry.key, entry);
          taken.entries.push(entry);
        }
        const workerId = dryRun && outcome === "added" ? null : worker.id;
        return { index, externalId, outcome, workerId, because };
      });
      if (!dryRun) await record(tx, taken, { by: doneBy(actor), deps }, today);
      return { results };
    });
  },
});
