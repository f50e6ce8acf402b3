import { Actor } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing";
import { crewId, town } from "./cards.ts";

const accountId = anId(1, "a");
const ofCounty = { county: "522732" };

export const countyStaff = Actor.parse({ role: "county-staff", accountId, county: "522732" });
/** Staff of the county next door. */
export const strangeStaff = Actor.parse({ role: "county-staff", accountId, county: "522731" });
export const townStaff = Actor.parse({ role: "town-staff", accountId, town });
/** Leads the crew with number 1. */
export const leader = Actor.parse({ role: "leader", accountId, ...ofCounty, crewId: crewId(1) });
export const employer = Actor.parse({ role: "employer", employerId: anId(1, "e"), ...ofCounty });
export const outreach = Actor.parse({ role: "service", service: "outreach" });
