/**
 * Guarantees (listAccounts, findAccounts)
 * 1. Accounts of the own county, newest first or by name, page by page, each once, with the length of the whole list.
 * 2. A part of the name or login finds them, in either case; role and status narrow it further.
 * 3. A cursor that is none or of the other order is refused with its place; another county's list is another list.
 */
import { describe, expect, it } from "@jest/globals";
import { actorOf, admin, aLoad, aNewAccount, aStaffRoom, foreignAdmin, otherService } from "../testing/index.ts";

const room = async () => {
  const { app } = await aStaffRoom();
  const accounts = [5, 6].map((n) => aNewAccount(n, { displayName: n === 5 ? "阿试" : "周试" }));
  await app.loadAccounts(aLoad({ accounts }), otherService);
  return app;
};
const logins = ({ items }: { items: { login: string }[] }) => items.map(({ login }) => login.slice(5)).join(" ");

describe("the list of accounts", () => {
  it("is the newest first, page by page, and says how long it is", async () => {
    const app = await room();
    const first = await app.listAccounts({ limit: 3 }, admin);
    const second = await app.listAccounts({ limit: 3, cursor: first.nextCursor! }, admin);
    expect([logins(first), logins(second), first.total, second.total]).toEqual(["6 5 3", "2 1", 5, 5]);
    expect(second.nextCursor).toBeNull();
  });

  it("is by name when asked, page by page", async () => {
    const app = await room();
    const first = await app.listAccounts({ limit: 2, sort: "name" }, admin);
    const second = await app.listAccounts({ limit: 3, sort: "name", cursor: first.nextCursor! }, admin);
    expect([logins(first), logins(second)]).toEqual(["5 1", "2 3 6"]);
  });

  it("is searched by a part of a name or login, with the other filters", async () => {
    const app = await room();
    expect(await app.findAccounts({ q: "试" }, admin)).toMatchObject({ total: 2 });
    expect(logins(await app.findAccounts({ q: "STAFF2", sort: "name" }, admin))).toBe("2");
    expect(logins(await app.findAccounts({ q: "试", role: "county-staff", status: "active", limit: 1 }, admin))).toBe("6");
    expect(await app.findAccounts({ q: "试" }, foreignAdmin)).toEqual({ items: [], nextCursor: null, total: 0 });
    expect(await app.findAccounts({}, actorOf("county-staff", 1))).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  it("refuses a cursor of the other order, and one that is none", async () => {
    const app = await room();
    const { nextCursor } = await app.listAccounts({ limit: 1 }, admin);
    for (const cursor of [nextCursor!, "x"])
      await expect(app.findAccounts({ limit: 1, sort: "name", cursor }, admin)).rejects.toMatchObject({
        code: "invalid-input",
        fields: [{ pointer: "/cursor" }],
      });
  });
});
