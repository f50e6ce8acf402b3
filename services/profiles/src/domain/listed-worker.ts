import type { WorkerFacts } from "@qianxian/contracts/profiles";
import { TownCode, type WorkerId } from "@qianxian/contracts/vocabulary";
import type { ListedPerson } from "@qianxian/intake";
import { birthMonthOf } from "./id-number.ts";
import type { Sealer } from "./identifiers.ts";
import { change, enter, type LedgerWorker } from "./ledger-worker.ts";

/** The village's town. */
export const townOf = ({ village }: Pick<ListedPerson, "village">): TownCode =>
  TownCode.parse(village.slice(0, 9));

/** Of somebody of whom only a list speaks: nothing is known, no consent is given, and silence about work seeks none. */
const unsaid = (today: string): WorkerFacts => ({
  seeking: { state: "no", from: null, source: "import", verifiedOn: today },
  presentRegion: null,
  skills: [],
  certificates: [],
  wantedRegions: [],
  refusedRegions: [],
  wantedSectors: [],
  refusedSectors: [],
  sectorExperience: [],
  wageFloorFen: null,
  lastWageFen: null,
  refusedShifts: [],
  education: null,
  needsLodging: null,
  partnerId: null,
  buddyIds: [],
  priorityGroups: [],
  consentToPush: false,
});

const phoneOf = (id: WorkerId, phone: string | null, sealer: Sealer) => ({
  sealed: phone && sealer.seal("phone", id, phone),
  index: phone && sealer.index("phone", phone),
});

const idNumberOf = (id: WorkerId, idNumber: string | null, sealer: Sealer) => ({
  sealed: idNumber && sealer.seal("id-number", id, idNumber),
  index: idNumber && sealer.index("id-number", idNumber),
});

/** Enters somebody whom the ledger does not know. */
export const enterListed = (
  person: ListedPerson,
  id: WorkerId,
  sealer: Sealer,
  today: string,
): LedgerWorker => {
  const { name, phone, idNumber, village, said } = person;
  const [phoneKept, numberKept] = [phoneOf(id, phone, sealer), idNumberOf(id, idNumber, sealer)];
  return enter(
    { id, name, phone, idNumber, village, householdId: null, ...unsaid(today), ...said },
    {
      sealed: {
        name: sealer.seal("name", id, name),
        phone: phoneKept.sealed,
        idNumber: numberKept.sealed,
      },
      index: { phone: phoneKept.index, idNumber: numberKept.index },
    },
  );
};

/** What a list states, over what is known; news of seeking that is older than the ledger's has no effect. */
const factsWith = ({ facts }: LedgerWorker, { said }: ListedPerson): WorkerFacts => {
  const { seeking, ...rest } = said;
  const isNews = seeking !== undefined && seeking.verifiedOn >= facts.seeking.verifiedOn;
  return { ...facts, ...rest, ...(isNews ? { seeking } : {}) };
};

type Kept = Pick<LedgerWorker, "sealed" | "index" | "village" | "town" | "birthMonth">;

/** Home and identifiers as a list states them; an ID number that is known already stays. */
const keptWith = (worker: LedgerWorker, person: ListedPerson, sealer: Sealer): Partial<Kept> => {
  const { id, sealed, index } = worker;
  const { phone, idNumber, village } = person;
  const moved = village === worker.village ? {} : { village, town: townOf(person) };
  const newPhone = phone !== null && !sealer.indexes("phone", phone).some((one) => one === index.phone) ? phoneOf(id, phone, sealer) : null;
  const newNumber = idNumber !== null && index.idNumber === null ? idNumberOf(id, idNumber, sealer) : null;
  if (!newPhone && !newNumber) return moved;
  return {
    ...moved,
    ...(newNumber && idNumber ? { birthMonth: birthMonthOf(idNumber) } : {}),
    sealed: { ...sealed, ...(newPhone ? { phone: newPhone.sealed } : {}), ...(newNumber ? { idNumber: newNumber.sealed } : {}) },
    index: { ...index, ...(newPhone ? { phone: newPhone.index } : {}), ...(newNumber ? { idNumber: newNumber.index } : {}) },
  };
};

/** The next revision of a person with what a list states; the same worker comes back when that says nothing new. */
export const amendListed = (worker: LedgerWorker, person: ListedPerson, sealer: Sealer): LedgerWorker => {
  const changed = change(worker, factsWith(worker, person));
  const kept = keptWith(worker, person, sealer);
  return Object.keys(kept).length === 0 ? changed : { ...changed, ...kept, revision: worker.revision + 1 };
};
