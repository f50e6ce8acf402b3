import { profilesRoutes } from "@qianxian/contracts/profiles";
import type { Call } from "@qianxian/http";
import { generateCounty, startSize, villages } from "@qianxian/infra-demo";
import { countyDay } from "@qianxian/infra-local";

/** The demo county's people as they were made, with full names; the ledger shows them masked. */
const peopleOf = (workers: number) => [...generateCounty({ ...startSize, seed: 1, workers, today: countyDay(new Date()) }).workers()].flat();

/** Somebody in no crew whom full name and village tell apart from all others. */
export const somebodyInNoCrew = async (county: Call, workers: number) => {
  const { items } = await county(profilesRoutes.listWorkers, { limit: 200 });
  const free = new Set<string>(items.flatMap(({ id, crewId }) => (crewId === null ? [id] : [])));
  const people = peopleOf(workers);
  const isAlone = ({ name, village }: (typeof people)[number]): boolean =>
    people.filter((one) => one.name === name && one.village === village).length === 1;
  const found = people.find((person) => free.has(person.id) && isAlone(person));
  const home = villages.find(({ code }) => code === found?.village);
  if (!found || !home) throw new Error("Everybody of the demo county is in a crew.");
  return { id: found.id, name: found.name, idNumber: found.idNumber, village: home };
};
