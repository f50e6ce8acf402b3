import type { CrewCard, WorkerCard } from "@qianxian/contracts/profiles";

const countyDigits = 6;

/** The county in whose ledger a person stands: that of the home village, wherever they work. */
export const homeCounty = ({ village }: Pick<WorkerCard, "village">): string => village.slice(0, countyDigits);

/** The county of a crew's town. */
export const crewCounty = ({ town }: Pick<CrewCard, "town">): string => town.slice(0, countyDigits);
