import { Actor, type Role } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing";
import { county, crewId, employerId, nextDoor, stationId, town, village } from "./cards.ts";

const accountId = anId(1, "a");
const ofCounty = { accountId, county };

export const countyStaff = Actor.parse({ role: "county-staff", ...ofCounty });
/** Staff of the county next door. */
export const strangeStaff = Actor.parse({ role: "county-staff", accountId, county: nextDoor });
export const countyAdmin = Actor.parse({ role: "county-admin", ...ofCounty });
export const auditor = Actor.parse({ role: "auditor", ...ofCounty });
export const townStaff = Actor.parse({ role: "town-staff", accountId, town });
/** Of the first village of the first town. */
export const villageStaff = Actor.parse({ role: "village-staff", accountId, village });
/** Of the station with number 1, which lies below no other. */
export const stationStaff = Actor.parse({ role: "station-staff", ...ofCounty, station: stationId(1), stationsAbove: [] });
/** At the employer with number 1. */
export const liaison = Actor.parse({ role: "liaison", ...ofCounty, employerId: employerId(1) });
/** Leads the crew with number 1. */
export const leader = Actor.parse({ role: "leader", ...ofCounty, crewId: crewId(1) });
export const employer = Actor.parse({ role: "employer", employerId: employerId(1), county });
export const operator = Actor.parse({ role: "operator", accountId });
export const outreach = Actor.parse({ role: "service", service: "outreach" });

/** One caller of every role. */
export const actors: Record<Role, Actor> = {
  "county-admin": countyAdmin,
  "county-staff": countyStaff,
  "town-staff": townStaff,
  "village-staff": villageStaff,
  "station-staff": stationStaff,
  liaison,
  employer,
  leader,
  auditor,
  operator,
  service: outreach,
};
