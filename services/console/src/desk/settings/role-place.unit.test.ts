// Guarantees
// 1. A role and the code or id of its place make what the server takes, and give the id back.
// 2. A role of the whole county is moved nowhere; crews, caseloads and stations are handed over.
import { describe, expect, it } from "@jest/globals";
import { grantableRoles, isHandedOver, isMovable, placeIdOf, roleAt } from "./role-place.ts";

const county = "522732";

describe("a role at a place", () => {
  it("is what the server takes", () => {
    expect(roleAt("town-staff", "522732001", county)).toEqual({ role: "town-staff", town: "522732001" });
    expect(roleAt("station-staff", "s", county)).toEqual({ role: "station-staff", county, station: "s" });
    expect(roleAt("leader", "c", county)).toEqual({ role: "leader", county, crewId: "c" });
    expect(roleAt("auditor", undefined, county)).toEqual({ role: "auditor", county });
  });

  it.each(grantableRoles)("gives its place back: %s", (role) => {
    const id = isMovable(role) ? "the-place" : county;
    expect(placeIdOf(roleAt(role, id, county))).toBe(id);
  });

  it("is moved or handed over where one can", () => {
    expect(grantableRoles.filter((role) => !isMovable(role))).toEqual(["county-admin", "county-staff", "auditor"]);
    expect(grantableRoles.filter(isHandedOver)).toEqual(["station-staff", "liaison", "leader"]);
  });
});
