/**
 * Guarantees
 * 1. Every relation is told by facts: own, parent, child, sibling, stranger, none; a person has several owners at once.
 * 2. A place reaches what the policy table gives its role in that relation, and nothing else; services reach everything.
 * 3. A key limited to some actions may do no other.
 * 4. What row-level security lets through is the caller's own place, and rows write their ancestors out.
 * 5. A day in the county begins at 16:00 UTC of the day before, all year.
 */
import { Actor, Scope } from "@qianxian/contracts/vocabulary";
import { describe, expect, it } from "@jest/globals";
import {
  countyDay,
  countyOf,
  mayCall,
  placeOf,
  reaches,
  relationOf,
  scopesOf,
  scopesOfSubject,
  subjectOfCrew,
  subjectOfEmployer,
  subjectOfPerson,
  subjectOfRegion,
  subjectOfScopes,
} from "./index.ts";

const id = (n: number) => `019b0000-0000-7000-8000-00000000000${n}`;
const account = { accountId: id(9) };
const county = "522732";
const station = id(4);
const stationAbove = id(5);
const employerId = id(3);

const who = {
  admin: Actor.parse({ role: "county-admin", ...account, county }),
  office: Actor.parse({ role: "county-staff", ...account, county }),
  officeElsewhere: Actor.parse({ role: "county-staff", ...account, county: "522731" }),
  auditor: Actor.parse({ role: "auditor", ...account, county }),
  town: Actor.parse({ role: "town-staff", ...account, town: "522732101" }),
  townBeside: Actor.parse({ role: "town-staff", ...account, town: "522732102" }),
  townElsewhere: Actor.parse({ role: "town-staff", ...account, town: "522731101" }),
  village: Actor.parse({ role: "village-staff", ...account, village: "522732101201" }),
  villageBeside: Actor.parse({ role: "village-staff", ...account, village: "522732101202" }),
  station: Actor.parse({ role: "station-staff", ...account, county, station, stationsAbove: [stationAbove] }),
  stationAbove: Actor.parse({ role: "station-staff", ...account, county, station: stationAbove, stationsAbove: [] }),
  stationBelow: Actor.parse({ role: "station-staff", ...account, county, station: id(6), stationsAbove: [station, stationAbove] }),
  liaison: Actor.parse({ role: "liaison", ...account, county, employerId }),
  employer: Actor.parse({ role: "employer", employerId, county }),
  employerBeside: Actor.parse({ role: "employer", employerId: id(7), county }),
  leader: Actor.parse({ role: "leader", ...account, county, crewId: id(1) }),
  leaderBeside: Actor.parse({ role: "leader", ...account, county, crewId: id(2) }),
  operator: Actor.parse({ role: "operator", ...account }),
  service: Actor.parse({ role: "service", service: "matcher" }),
  anyone: Actor.parse({ role: "anyone" }),
};
type Who = keyof typeof who;

const away = subjectOfPerson({
  village: "522732101201",
  stations: [station, stationAbove],
  workplaceId: employerId,
  crewId: id(1),
});
const atHome = subjectOfPerson({ village: "522732101201" });
const saidYes = subjectOfPerson({ village: "522732101201", releasedTo: [employerId] });

describe("relationOf", () => {
  it.each<[Who, string]>([
    ["office", "parent"],
    ["officeElsewhere", "stranger"],
    ["auditor", "parent"],
    ["town", "parent"],
    ["townBeside", "sibling"],
    ["townElsewhere", "stranger"],
    ["village", "own"],
    ["villageBeside", "sibling"],
    ["station", "own"],
    ["stationAbove", "parent"],
    ["stationBelow", "child"],
    ["liaison", "own"],
    ["leader", "own"],
    ["leaderBeside", "sibling"],
    ["employer", "sibling"],
    ["operator", "none"],
    ["anyone", "none"],
  ])("of %s to somebody who is away from home: %s", (name, relation) => {
    expect(relationOf(who[name], away)).toBe(relation);
  });

  it.each<[Who, string]>([
    ["village", "own"],
    ["town", "parent"],
    ["station", "sibling"],
    ["liaison", "sibling"],
    ["leader", "sibling"],
  ])("of %s to somebody at home: %s", (name, relation) => {
    expect(relationOf(who[name], atHome)).toBe(relation);
  });

  it("makes an employer an owner only of those who said yes to it", () => {
    expect(relationOf(who.employer, saidYes)).toBe("own");
    expect(relationOf(who.employerBeside, saidYes)).toBe("sibling");
    expect(relationOf(who.liaison, saidYes)).toBe("sibling");
  });

  it("tells places, crews and employers apart from people", () => {
    const ofTown = subjectOfRegion("522732101");
    expect(relationOf(who.village, ofTown)).toBe("child");
    expect(relationOf(who.town, ofTown)).toBe("own");
    const crew = subjectOfCrew({ id: id(1), town: "522732101" });
    expect([who.leader, who.leaderBeside, who.town, who.village].map((actor) => relationOf(actor, crew))).toEqual(["own", "sibling", "parent", "sibling"]);
    const vacancies = subjectOfEmployer(who.employer.role === "employer" ? who.employer.employerId : null, county);
    expect(relationOf(who.town, vacancies)).toBe("sibling");
    expect(relationOf(who.town, subjectOfEmployer(null, county))).toBe("child");
    expect(relationOf(who.office, subjectOfEmployer(null, county))).toBe("own");
  });

  it("is none to what does not exist", () => {
    expect(relationOf(who.admin, null)).toBe("none");
  });
});

describe("reaches", () => {
  const read = { action: "worker.read" } as const;

  it.each<[Who, boolean]>([
    ["admin", true],
    ["office", true],
    ["officeElsewhere", false],
    ["auditor", true],
    ["town", true],
    ["townBeside", false],
    ["townElsewhere", false],
    ["village", true],
    ["villageBeside", false],
    ["station", true],
    ["stationAbove", true],
    ["stationBelow", false],
    ["liaison", true],
    ["leader", true],
    ["leaderBeside", false],
    ["employer", false],
    ["operator", false],
    ["service", true],
    ["anyone", false],
  ])("lets %s read somebody away from home: %s", (name, reached) => {
    expect(reaches(read, who[name], away)).toBe(reached);
  });

  it.each<[Who, boolean]>([["station", false], ["liaison", false], ["leader", false], ["village", true]])(
    "lets %s read somebody at home, without a crew: %s",
    (name, reached) => {
      expect(reaches(read, who[name], atHome)).toBe(reached);
    },
  );

  it("gives an employer the contact of those who said yes, and no worker's record", () => {
    const contact = { action: "referral.contact" } as const;
    expect(reaches(contact, who.employer, saidYes)).toBe(true);
    expect(reaches(contact, who.employerBeside, saidYes)).toBe(false);
    expect(reaches(contact, who.employer, atHome)).toBe(false);
    expect(reaches(read, who.employer, saidYes)).toBe(false);
  });

  it("reaches the same with the scopes that a row keeps as with its facts", () => {
    for (const name of Object.keys(who) as Who[])
      expect([name, reaches(read, who[name], subjectOfScopes(scopesOfSubject(away)))]).toEqual([name, reaches(read, who[name], away)]);
  });

  it("reaches nothing that does not exist, but for services and what is open to all", () => {
    expect(reaches(read, who.admin, null)).toBe(false);
    expect(reaches({ action: "offer.answer" }, who.anyone, null)).toBe(true);
  });
});

describe("mayCall", () => {
  it("keeps a limited key to its actions", () => {
    const limited = Actor.parse({ role: "employer", employerId, county, keyId: id(8), only: ["vacancy.post"] });
    expect(mayCall({ action: "vacancy.post" }, limited)).toBe(true);
    expect(mayCall({ action: "vacancy.change" }, limited)).toBe(false);
    expect(mayCall({ action: "vacancy.change" }, who.employer)).toBe(true);
    const own = subjectOfEmployer(who.employer.role === "employer" ? who.employer.employerId : null, county);
    expect(reaches({ action: "vacancy.change" }, limited, own)).toBe(false);
  });

  it("gives a limited key nothing that employers don't have", () => {
    const greedy = Actor.parse({ role: "employer", employerId, county, only: ["worker.read", "stack.call"] });
    expect([mayCall({ action: "worker.read" }, greedy), mayCall({ action: "stack.call" }, greedy)]).toEqual([false, false]);
  });

  it("keeps what lies between services from everybody else", () => {
    const open = (Object.keys(who) as Who[]).filter((name) => mayCall({ action: "stack.call" }, who[name]));
    expect(open).toEqual(["service"]);
  });
});

describe("scopes", () => {
  it("are the caller's own place alone", () => {
    expect(scopesOf(who.town)).toEqual(["town:522732101"]);
    expect(scopesOf(who.station)).toEqual([`station:${station}`]);
    expect([who.operator, who.service, who.anyone].map(scopesOf)).toEqual([[], [], []]);
  });

  it("of a person write all owners and ancestors out, in one order, each a scope by its schema", () => {
    const scopes = scopesOfSubject(away);
    expect(scopes).toEqual(
      [
        "county:522732",
        `crew:${id(1)}`,
        `liaison:${employerId}`,
        `station:${station}`,
        `station:${stationAbove}`,
        "town:522732101",
        "village:522732101201",
      ].toSorted(),
    );
    expect(scopes.map((scope) => Scope.safeParse(scope).success)).not.toContain(false);
  });

  it("tell the county that somebody works in", () => {
    expect((Object.keys(who) as Who[]).filter((name) => countyOf(who[name]) === county)).toEqual(
      (Object.keys(who) as Who[]).filter((name) => placeOf(who[name]) && !name.endsWith("Elsewhere")),
    );
    expect([countyOf(who.townElsewhere), countyOf(who.operator)]).toEqual(["522731", null]);
  });
});

describe("countyDay", () => {
  it.each([
    ["2026-03-01T15:59:59.999Z", "2026-03-01"],
    ["2026-03-01T16:00:00.000Z", "2026-03-02"],
    ["2026-07-31T16:00:00.000Z", "2026-08-01"],
    ["2026-12-31T16:00:00.000Z", "2027-01-01"],
    ["2028-02-28T20:00:00.000Z", "2028-02-29"],
  ])("%s is %s", (instant, day) => {
    expect(countyDay(new Date(instant))).toBe(day);
  });
});
