/**
 * Guarantees
 * 1. Accounts are listed over all pages with the roles they hold; they are named by login or by id.
 * 2. An invitation is printed once, with its end by the county's clock and where the password is set; a role's place is checked before anything is asked for.
 * 3. Disable, enable, grant, withdraw, move and hand-over ask for exactly that, with the reason given.
 * 4. With --login the administrator logs in with QX_PASSWORD, and logs out again; without a password it says so.
 */
import { describe, expect, it } from "@jest/globals";
import { type AccountCard, identityRoutes, RoleAtPlace } from "@qianxian/contracts/identity";
import { AccountId, GrantId } from "@qianxian/contracts/vocabulary";
import { run } from "../program.ts";
import { aGateway, answering } from "../testing/a-gateway.ts";
import { aMe } from "../testing/a-me.ts";
import { anIo } from "../testing/an-io.ts";

const idOf = (n: number, kind = "ac") => `019b0000-00${kind}-7000-8000-${String(n).padStart(12, "0")}`;
const county = "522732";
const card = (n: number, login: string): AccountCard => ({
  id: AccountId.parse(idOf(n)),
  login,
  displayName: `第${n}人`,
  status: "active",
  grants: [
    { id: GrantId.parse(idOf(n, "6a")), place: RoleAtPlace.parse({ role: "leader", county, crewId: idOf(n, "cc") }), from: "2026-03-02T02:00:00.000Z", to: null },
    { id: GrantId.parse(idOf(n, "6b")), place: RoleAtPlace.parse({ role: "auditor", county }), from: "2026-03-02T02:00:00.000Z", to: "2026-03-03T02:00:00.000Z" },
  ],
  hasTotp: false,
  createdAt: "2026-03-02T02:00:00.000Z",
});
const [lan, wei] = [card(1, "lan"), card(2, "wei")];
const invitation = { token: "qxi_shown-once", expiresAt: "2026-03-09T02:00:00.000Z" };
const admin = { role: "county-admin", accountId: idOf(9), county } as never;

const aCounty = async () => {
  const gateway = await aGateway([
    answering(identityRoutes.listAccounts, ({ cursor }) =>
      cursor ? { items: [wei], nextCursor: null, total: 2 } : { items: [lan], nextCursor: "next", total: 2 },
    ),
    answering(identityRoutes.readAccount, () => lan),
    answering(identityRoutes.readMe, () => aMe(admin)),
    answering(identityRoutes.inviteAccount, () => ({ ...lan, invitation })),
    answering(identityRoutes.renewInvitation, () => invitation),
    answering(identityRoutes.disableAccount, () => lan),
    answering(identityRoutes.enableAccount, () => lan),
    answering(identityRoutes.grantRole, () => lan),
    answering(identityRoutes.withdrawRole, () => lan),
    answering(identityRoutes.moveRole, () => lan),
    answering(identityRoutes.handOver, () => ({ from: lan, to: wei, moved: 1 })),
    answering(identityRoutes.openSession, () => ({
      token: "session-of-the-admin",
      expiresAt: "2026-03-02T14:00:00.000Z",
      account: { id: idOf(9), login: "admin", displayName: "管理员", actor: admin },
    })),
    answering(identityRoutes.closeSession, () => ({ closed: true })),
  ]);
  const io = anIo({ env: { gateway: gateway.url, key: "a-session", password: "a-password" } });
  const qx = (...args: string[]) => run(["accounts", ...args], io);
  const asked = () => gateway.heard.filter(({ method }) => method !== "get").map(({ path, input }) => ({ path, input }));
  return { qx, io, asked, gateway };
};

describe("qx accounts", () => {
  it("lists all pages, with the roles held", async () => {
    const { qx, io, gateway } = await aCounty();
    expect(await qx()).toBe(0);
    await gateway.close();
    const text = io.printed.join("\n");
    expect(text).toContain(`leader@${idOf(1, "cc")}`);
    expect(text).toContain("wei");
    expect(text).not.toContain("auditor");
  });

  it("invites, and prints the token", async () => {
    const { qx, io, asked, gateway } = await aCounty();
    expect(await qx("invite", "lan", "--name", "蓝会计", "--role", "town-staff", "--at", "522732001")).toBe(0);
    expect(await qx("invite-again", "wei")).toBe(0);
    await gateway.close();
    expect(asked()).toMatchObject([
      { path: "/v1/accounts", input: { login: "lan", displayName: "蓝会计", place: { role: "town-staff", town: "522732001" } } },
      { path: `/v1/accounts/${idOf(2)}/invite` },
    ]);
    const text = io.printed.join("\n");
    for (const part of [invitation.token, "2026-03-09 10:00", "/invitation"]) expect(text).toContain(part);
  });

  it.each([
    ["a town is missing", ["--role", "town-staff"]],
    ["a town is no code", ["--role", "town-staff", "--at", "三合"]],
    ["the county needs no place", ["--role", "county-staff", "--at", "522732"]],
    ["no such role", ["--role", "emperor"]],
  ])("is refused when %s, before anything is asked for", async (_what, args) => {
    const { qx, asked, gateway } = await aCounty();
    expect(await qx("grant", "lan", ...args)).toBe(2);
    await gateway.close();
    expect(asked()).toEqual([]);
  });

  it("disables, enables, grants, withdraws, moves and hands over", async () => {
    const { qx, asked, gateway } = await aCounty();
    const codes = [
      await qx("disable", "wei", "--because", "离职了"),
      await qx("enable", idOf(2)),
      await qx("grant", "lan", "--role", "auditor"),
      await qx("withdraw", "lan", "--grant", idOf(1, "6a")),
      await qx("move", "lan", "--role", "leader", "--at", idOf(7, "cc")),
      await qx("hand-over", "lan", "--to", "wei", "--grant", idOf(1, "6a")),
    ];
    await gateway.close();
    expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
    expect(asked()).toMatchObject([
      { path: `/v1/accounts/${idOf(2)}/disable`, input: { reason: "离职了" } },
      { path: `/v1/accounts/${idOf(2)}/enable` },
      { path: `/v1/accounts/${idOf(1)}/grants`, input: { place: { role: "auditor", county } } },
      { path: `/v1/accounts/${idOf(1)}/grants/${idOf(1, "6a")}/withdraw` },
      { path: `/v1/accounts/${idOf(1)}/grants/${idOf(1, "6a")}/move`, input: { place: { crewId: idOf(7, "cc") } } },
      { path: `/v1/accounts/${idOf(1)}/hand-over`, input: { toAccountId: idOf(2), grantIds: [idOf(1, "6a")] } },
    ]);
  });

  it("says that it knows no such account, or that several roles fit", async () => {
    const { qx, io, gateway } = await aCounty();
    expect(await qx("disable", "nobody")).toBe(1);
    expect(await qx("move", "lan", "--role", "liaison", "--at", idOf(1, "ee"))).toBe(2);
    await gateway.close();
    expect(io.said.join("\n")).toContain("没有登录名是 nobody 的账号");
  });

  it("logs in and out with --login", async () => {
    const { qx, gateway } = await aCounty();
    expect(await qx("list", "--login", "admin", "--code", "123456")).toBe(0);
    await gateway.close();
    expect(gateway.heard[0]).toMatchObject({ path: "/v1/sessions", input: { login: "admin", password: "a-password", code: "123456" } });
    expect(gateway.heard.at(-1)).toMatchObject({ path: "/v1/sessions/close", credential: "Bearer session-of-the-admin" });
  });

  it("asks for a password that is not given", async () => {
    const { gateway } = await aCounty();
    const io = anIo({ env: { gateway: gateway.url } });
    expect(await run(["accounts", "list", "--login", "admin"], io)).toBe(1);
    await gateway.close();
    expect(io.said.join("\n")).toContain("QX_PASSWORD");
    expect(gateway.heard).toEqual([]);
  });
});
