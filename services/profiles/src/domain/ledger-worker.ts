import type { NewWorker, Worker, WorkerCard, WorkerFacts } from "@qianxian/contracts/profiles";
import {
  type CrewId,
  type EmployerId,
  type HouseholdId,
  type StationId,
  TownCode,
  type VillageCode,
  type WorkerId,
} from "@qianxian/contracts/vocabulary";
import { canonical, scopesOfSubject, type Subject, subjectOfPerson } from "@qianxian/kernel";
import { birthMonthOf } from "./id-number.ts";
import type { Opener } from "./identifiers.ts";
import { maskIdNumber, maskName, maskPhone } from "./masking.ts";

/** A person of the ledger, direct identifiers sealed. */
export type LedgerWorker = {
  id: WorkerId;
  revision: number;
  town: TownCode;
  village: VillageCode;
  householdId: HouseholdId | null;
  crewId: CrewId | null;
  /** The station the person is with, and the stations above it, nearest first. */
  stations: readonly StationId[];
  /** Employer with whom the person works; its liaison sees them. */
  workplaceId: EmployerId | null;
  /** Employers to whose vacancies the person has said yes. */
  releasedTo: readonly EmployerId[];
  /** False for somebody who refuses plans made by machine. */
  automated: boolean;
  /** YYYY-MM */
  birthMonth: string | null;
  facts: WorkerFacts;
  sealed: { name: string; phone: string | null; idNumber: string | null };
  /** Keyed hashes by which a phone or ID number is looked up. */
  index: { phone: string | null; idNumber: string | null };
};

/** A first entry; the town follows from the village, the birth month from the ID number. */
export const enter = (
  { id, name: _name, phone: _phone, idNumber, village, householdId, ...facts }: NewWorker,
  secrets: Pick<LedgerWorker, "sealed" | "index">,
): LedgerWorker => ({
  id,
  revision: 1,
  town: TownCode.parse(village.slice(0, 9)),
  village,
  householdId,
  crewId: null,
  stations: [],
  workplaceId: null,
  releasedTo: [],
  automated: true,
  birthMonth: idNumber === null ? null : birthMonthOf(idNumber),
  facts,
  ...secrets,
});

/** Corrects what is known; the same worker comes back when that says nothing new. */
export const change = (worker: LedgerWorker, facts: WorkerFacts): LedgerWorker =>
  canonical(facts) === canonical(worker.facts)
    ? worker
    : { ...worker, revision: worker.revision + 1, facts };

/** Work has started: the worker looks for nothing any more, as the employer said on that day. */
export const settle = (worker: LedgerWorker, day: string): LedgerWorker =>
  change(worker, {
    ...worker.facts,
    seeking: { state: "no", from: null, source: "placement", verifiedOn: day },
  });

/** Who owns a person in the organisation tree. */
export const subjectOf = (worker: Pick<LedgerWorker, "village" | "crewId" | "stations" | "workplaceId" | "releasedTo">): Subject => subjectOfPerson(worker);

/** What other services are told of a worker: no direct identifier. */
export const cardOf = (worker: LedgerWorker): WorkerCard => ({
  ...worker.facts,
  id: worker.id,
  revision: worker.revision,
  birthMonth: worker.birthMonth,
  town: worker.town,
  village: worker.village,
  householdId: worker.householdId,
  crewId: worker.crewId,
  hasPhone: worker.sealed.phone !== null,
  automated: worker.automated,
  scopes: scopesOfSubject(subjectOf(worker)),
  erased: false,
});

const yearDigits = 4;

/** The year alone; null when no birth month is known. */
export const birthYearOf = ({ birthMonth }: Pick<LedgerWorker, "birthMonth">): number | null =>
  birthMonth === null ? null : Number(birthMonth.slice(0, yearDigits));

/** What staff and leaders see of a worker: identifiers masked. */
export const viewOf = (worker: LedgerWorker, vault: Opener): Worker => {
  const { birthMonth: _birthMonth, erased: _erased, hasPhone: _hasPhone, scopes: _scopes, ...card } = cardOf(worker);
  const { name, phone, idNumber } = worker.sealed;
  return {
    ...card,
    birthYear: birthYearOf(worker),
    stationId: worker.stations[0] ?? null,
    workplaceId: worker.workplaceId,
    maskedName: maskedNameOf(worker.id, name, vault),
    maskedPhone: phone && maskPhone(vault.open("phone", worker.id, phone)),
    maskedIdNumber: idNumber && maskIdNumber(vault.open("id-number", worker.id, idNumber)),
  };
};

/** The surname behind a sealed name. */
export const maskedNameOf = (id: WorkerId, sealedName: string, vault: Opener): string =>
  maskName(vault.open("name", id, sealedName));
