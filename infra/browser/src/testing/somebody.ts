import { profilesRoutes } from "@qianxian/contracts/profiles";
import type { Call } from "@qianxian/http";
import { generateCounty, startSize, villages } from "@qianxian/infra-demo";
import { countyDay } from "@qianxian/infra-local";

/** The demo county's people as they were made, with full names; the ledger shows them masked. */
const peopleOf = (workers: number) => [...generateCounty({ ...startSize, seed: 1, workers, today: countyDay(new Date()) }).workers()].flat();

/** People in no crew, each of whom full name and village, and their phone, tell apart from all others. */
export const peopleInNoCrew = async (county: Call, workers: number) => {
  const { items } = await county(profilesRoutes.listWorkers, { limit: 200 });
  const free = new Set<string>(items.flatMap(({ id, crewId }) => (crewId === null ? [id] : [])));
  const people = peopleOf(workers);
  const isAlone = (person: (typeof people)[number]): boolean =>
    people.filter(({ name, village, phone }) => phone === person.phone || (name === person.name && village === person.village)).length === 1;
  return people
    .filter((person) => free.has(person.id) && isAlone(person))
    .map(({ id, name, phone, idNumber, village }) => ({
      id,
      name,
      phone: phone ?? "",
      idNumber: idNumber ?? "",
      village: villages.find(({ code }) => code === village) ?? { name: "", code: "", town: "" },
    }));
};
