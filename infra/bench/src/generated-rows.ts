import type { InputOf } from "@qianxian/contracts";
import type { WorkerRow } from "@qianxian/contracts/profiles";
import type { Posting, vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { areaOf, regionName, sectorName } from "@qianxian/gazetteer";
import { type DemoVacancy, type DemoWorker, generateCounty, townships, villages } from "@qianxian/infra-demo";

/** So many vacancies of a county of this seed. */
export const vacanciesFrom = (seed: number, count: number, today: string): DemoVacancy[] => {
  const seatsPerVacancy = 40;
  const county = generateCounty({ seed, workers: 100, seats: count * seatsPerVacancy, today });
  const made = [...county.vacancies()].flat();
  return Array.from({ length: count }, (_, at) => made[at % made.length] as DemoVacancy);
};

/** So many people of a county of this seed; none has an identifier of the first demo county. */
export const workersFrom = (seed: number, count: number, today: string): DemoWorker[] =>
  [...generateCounty({ seed, workers: count, seats: 100, today, beside: true }).workers()].flat();

/** A generated vacancy as an employer posts it. */
export const postOf = ({ id: _id, employerId: _employer, ...facts }: DemoVacancy): InputOf<
  typeof vacanciesRoutes.publishVacancy
> => facts;

const unitNames = { month: "月", day: "天", hour: "小时", piece: "件" } as const;

const wageText = (wage: DemoVacancy["wage"]): string =>
  wage === null ? "面议" : `${wage.minFen / 100}-${wage.maxFen / 100}元/${unitNames[wage.unit]}`;

const placeName = (code: string): string => areaOf(code)?.zh ?? regionName(code) ?? "";

/** A generated vacancy as a board writes it: a row of texts. */
export const postingRow = (vacancy: DemoVacancy, id: string): Posting => ({
  id,
  source: "bench",
  title: vacancy.title,
  location_text: vacancy.region === null ? "" : placeName(vacancy.region),
  wage_text: wageText(vacancy.wage),
  headcount_text: vacancy.seats === null ? "" : `${vacancy.seats}人`,
  education: "",
  experience: vacancy.experienceYearsMin ? `${vacancy.experienceYearsMin}年` : "",
  tags: vacancy.skills.map(({ name }) => name).join("、"),
  description: vacancy.description ?? "",
});

const seekingNames = { now: "求职中", "from-date": "求职中", "only-better": "想换工作", no: "稳定就业" } as const;

const pay = (fen: number | null): string => (fen === null ? "" : `${fen / 100}元/月`);

const townNames = new Map(townships.map(({ code, name }) => [code, name]));
const villageOf = new Map(villages.map((village) => [village.code, village]));

const homeOf = (worker: DemoWorker): { town: string; village: string } => {
  const { town = "", name = "" } = villageOf.get(worker.village) ?? {};
  return { town: townNames.get(town) ?? "", village: name };
};

const listOf = (codes: readonly string[], nameOf: (code: string) => string): string =>
  codes.map(nameOf).filter(Boolean).join("、");

/** A generated person as a village's list has one: a row of texts. */
export const workerRow = (worker: DemoWorker): WorkerRow => ({
  externalId: worker.id,
  name: worker.name,
  idNumber: worker.idNumber ?? "",
  phone: worker.phone ?? "",
  ...homeOf(worker),
  seeking: seekingNames[worker.seeking.state],
  seekingFrom: worker.seeking.from ?? "",
  verifiedOn: worker.seeking.verifiedOn,
  presentRegion: worker.presentRegion === null ? "" : placeName(worker.presentRegion),
  skills: listOf(worker.skills.map(({ name }) => name), (name) => name),
  certificates: listOf(worker.certificates.map(({ name }) => name), (name) => name),
  wantedRegions: listOf(worker.wantedRegions, placeName),
  refusedRegions: listOf(worker.refusedRegions, placeName),
  wantedSectors: listOf(worker.wantedSectors, (code) => sectorName(code) ?? ""),
  refusedSectors: listOf(worker.refusedSectors, (code) => sectorName(code) ?? ""),
  wageFloor: pay(worker.wageFloorFen),
  lastWage: pay(worker.lastWageFen),
  refusedShifts: worker.refusedShifts.includes("night") ? "夜班" : "",
  education: "",
  needsLodging: worker.needsLodging === null ? "" : worker.needsLodging ? "是" : "否",
  priorityGroups: "",
  consentToPush: worker.consentToPush ? "是" : "否",
});
