/**
 * Guarantees
 * 1. Callers are told their own role and reach, where that is in words, and what they may do: exactly the actions that the
 *    policy table grants their role in some relation, of a limited key those it is limited to. Nothing else is taken as
 *    input.
 * 2. A person is told every role the account holds, each with its place in words, and which one is in force; a key has no
 *    account.
 * 3. A name that another service can't tell now is left out, and the place is called by its kind.
 */
import { describe, expect, it } from "@jest/globals";
import { actionsOf, policy, relationsOf } from "@qianxian/contracts/access";
import { Actor, sandboxCounty } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing";
import {
  accountId,
  actorOf,
  aLoad,
  aNewAccount,
  anIdentityApp,
  aStation,
  county,
  employer,
  otherService,
  ownPlaces,
  staffOf,
  stationId,
} from "../testing/index.ts";

const home = { code: county, name: "三都水族自治县" };
const ofAccount = { accountId: accountId(1) };
const at = (facts: object): Actor => Actor.parse({ ...ofAccount, ...facts });

describe("readMe", () => {
  it("tells a key whom it stands for", async () => {
    const { app } = anIdentityApp();
    expect(await app.readMe({}, employer)).toEqual({
      actor: employer,
      displayName: null,
      named: { name: "示例制衣厂", county: home },
      actions: actionsOf("employer"),
      grants: [],
      hasTotp: false,
    });
    await expect(app.readMe({ accountId: "1" }, employer)).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("tells a limited key no more than it may do", async () => {
    const { app } = anIdentityApp();
    const limited = Actor.parse({ ...employer, only: ["vacancy.post", "worker.read"] });
    expect((await app.readMe({}, limited)).actions).toEqual(["vacancy.post"]);
  });

  it.each([
    ["county-admin", { county }],
    ["auditor", { county }],
    ["town-staff", { town: "522732001" }],
    ["operator", {}],
  ] as const)("tells %s the actions of the policy table, and no others", async (role, place) => {
    const { app } = anIdentityApp();
    const { actions } = await app.readMe({}, at({ role, ...place }));
    const granted = Object.keys(policy).filter((action) => relationsOf(action as keyof typeof policy, role).length > 0);
    expect(actions).toEqual(granted);
    expect(actions).toContain("session.own");
    expect(actions.includes("account.manage")).toBe(role === "county-admin");
  });

  it("tells a person every role of the account, and which is in force", async () => {
    const { app } = anIdentityApp();
    const account = aNewAccount(1, { grants: [actorOf("auditor", 1), at({ role: "town-staff", town: "522732001" })] });
    await app.loadAccounts(aLoad({ accounts: [account] }), otherService);
    expect(await app.readMe({}, actorOf("auditor", 1))).toMatchObject({
      actor: actorOf("auditor", 1),
      displayName: "县人力资源公司",
      named: { name: "三都水族自治县", county: home },
      grants: [
        { place: { role: "county-staff", county }, to: null, named: { name: "三都水族自治县", county: home }, isActive: false },
        { place: { role: "auditor", county }, isActive: true },
        { place: { role: "town-staff" }, named: { name: "三合街道", county: home }, isActive: false },
      ],
    });
  });

  it.each([
    ["a village with its town", { role: "village-staff", village: "522732001281" }, "三合街道永康村", home],
    ["a village that is not known by its code", { role: "village-staff", village: "522731001001" }, "522731001001", { code: "522731", name: "惠水县" }],
    ["a station by its name", { role: "station-staff", county, station: stationId(1), stationsAbove: [] }, "第1站", home],
    ["a liaison by the employer", { role: "liaison", county, employerId: ownPlaces.id }, "示例制衣厂", home],
    ["an employer that is not known", { role: "employer", county, employerId: anId(9, "ee") }, "用工企业", home],
    ["a crew by its town", { role: "leader", county, crewId: anId(1, "cc") }, "三合街道班组", home],
    ["the sandbox", { role: "county-staff", county: sandboxCounty }, "沙箱", { code: sandboxCounty, name: "沙箱" }],
    ["an operator, who stands nowhere", { role: "operator" }, "整套系统", null],
  ])("calls %s", async (_what, facts, name, of) => {
    const { app } = anIdentityApp();
    await app.loadAccounts(aLoad({ stations: [aStation(1)] }), otherService);
    expect((await app.readMe({}, at(facts))).named).toEqual({ name, county: of });
  });

  it("answers without the names of services that are away", async () => {
    const { app, employers, leaders } = anIdentityApp();
    const away = () => Promise.reject(new Error("away"));
    employers.placesOf = away;
    leaders.townOfCrew = away;
    await app.loadAccounts(aLoad({ accounts: [aNewAccount(1, { grants: [at({ role: "leader", county, crewId: anId(1, "cc") })] })] }), otherService);
    const { grants } = await app.readMe({}, staffOf(1));
    expect(grants.map(({ named }) => named.name)).toEqual(["三都水族自治县", "班组"]);
    expect((await app.readMe({}, employer)).named.name).toBe("用工企业");
  });
});
