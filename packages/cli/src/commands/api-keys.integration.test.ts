/**
 * Guarantees
 * 1. Keys are listed over all pages, masked; who manages keys for one employer only need not name it.
 * 2. A new key is printed once, with its name, mode, scopes and end as asked for.
 * 3. Rotate and revoke ask for exactly that; wrong usage is refused before anything is asked for.
 */
import { describe, expect, it } from "@jest/globals";
import { type ApiKeyCard, identityRoutes } from "@qianxian/contracts/identity";
import { ApiKeyId, EmployerId } from "@qianxian/contracts/vocabulary";
import { run } from "../program.ts";
import { aGateway, answering } from "../testing/a-gateway.ts";
import { aMe } from "../testing/a-me.ts";
import { anIo } from "../testing/an-io.ts";

const idOf = (n: number, kind: string) => `019b0000-00${kind}-7000-8000-${String(n).padStart(12, "0")}`;
const employerId = EmployerId.parse(idOf(1, "ee"));
const card = (n: number): ApiKeyCard => ({
  id: ApiKeyId.parse(idOf(n, "ab")),
  employerId,
  name: `第${n}个系统`,
  mode: "live",
  state: "active",
  startsWith: "qx_live_4Fg8",
  scopes: ["vacancy.post"],
  createdAt: "2026-03-02T02:00:00.000Z",
  createdBy: null,
  expiresAt: "2027-03-02T02:00:00.000Z",
  lastUsedAt: null,
  revokedAt: null,
});
const fresh = { ...card(3), key: "qx_live_shown-this-once" };
const user = { role: "employer", employerId, county: "522732", accountId: idOf(6, "ac") } as never;

const anEmployer = async (actor = user) => {
  const gateway = await aGateway([
    answering(identityRoutes.readMe, () => aMe(actor)),
    answering(identityRoutes.listKeys, ({ cursor }) =>
      cursor ? { items: [card(1)], nextCursor: null } : { items: [card(2)], nextCursor: "next" },
    ),
    answering(identityRoutes.createKey, () => fresh),
    answering(identityRoutes.rotateKey, () => fresh),
    answering(identityRoutes.revokeKey, () => ({ ...card(1), state: "revoked" })),
  ]);
  const io = anIo({ env: { gateway: gateway.url, key: "a-session" } });
  const qx = (...args: string[]) => run(["keys", ...args], io);
  const asked = () => gateway.heard.filter(({ method }) => method !== "get").map(({ path, input }) => ({ path, input }));
  return { qx, io, asked, gateway };
};

describe("qx keys", () => {
  it("lists the own employer's keys over all pages, masked", async () => {
    const { qx, io, gateway } = await anEmployer();
    expect(await qx("list")).toBe(0);
    await gateway.close();
    const text = io.printed.join("\n");
    for (const part of ["第1个系统", "第2个系统", "qx_live_4Fg8****"]) expect(text).toContain(part);
  });

  it("makes a key and prints it once", async () => {
    const { qx, io, asked, gateway } = await anEmployer();
    const args = ["--name", "考勤", "--mode", "test", "--scope", "vacancy.post", "vacancy.read", "--until", "2026-12-31"];
    expect(await qx("create", employerId, ...args)).toBe(0);
    expect(await qx("create", "--name", "招聘")).toBe(0);
    await gateway.close();
    const [first, second] = asked();
    expect(first).toMatchObject({
      path: `/v1/employers/${employerId}/keys`,
      input: { name: "考勤", mode: "test", scopes: ["vacancy.post", "vacancy.read"], expiresAt: "2026-12-31T15:59:59.000Z" },
    });
    expect(second?.input).toEqual({ employerId, name: "招聘", mode: "live" });
    expect(io.printed.filter((line) => line.includes(fresh.key))).toHaveLength(2);
  });

  it("rotates and revokes", async () => {
    const { qx, io, asked, gateway } = await anEmployer();
    const id = card(1).id;
    const codes = [await qx("rotate", id), await qx("rotate", id, "--overlap", "0"), await qx("revoke", id, "--because", "人员离职")];
    await gateway.close();
    expect(codes).toEqual([0, 0, 0]);
    expect(asked()).toMatchObject([
      { path: `/v1/keys/${id}/rotate`, input: { overlapDays: 1 } },
      { path: `/v1/keys/${id}/rotate`, input: { overlapDays: 0 } },
      { path: `/v1/keys/${id}/revoke`, input: { reason: "人员离职" } },
    ]);
    expect(io.printed.join("\n")).toContain("已作废 revoked");
  });

  it.each([
    ["without a name", ["create", employerId]],
    ["with an action that is no employer's", ["create", employerId, "--name", "x", "--scope", "worker.reveal"]],
    ["with the action of making keys", ["create", employerId, "--name", "x", "--scope", "key.manage"]],
    ["with an end that is no day", ["create", employerId, "--name", "x", "--until", "soon"]],
    ["with too long an overlap", ["rotate", idOf(1, "ab"), "--overlap", "8"]],
  ])("is refused %s", async (_what, args) => {
    const { qx, asked, gateway } = await anEmployer();
    expect(await qx(...args)).toBe(2);
    await gateway.close();
    expect(asked()).toEqual([]);
  });

  it("asks whose keys are meant when the caller is of no employer", async () => {
    const { qx, io, gateway } = await anEmployer({ role: "county-admin", accountId: idOf(9, "ac"), county: "522732" } as never);
    expect(await qx("list")).toBe(2);
    await gateway.close();
    expect(io.said.join("\n")).toContain("哪家用工企业");
  });
});
