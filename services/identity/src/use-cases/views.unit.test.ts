/**
 * Guarantees (listViews, saveView, removeView)
 * 1. A view is kept for the account, in whichever role it acts, and for nobody else; the same name of the same list
 *    replaces; a list has 30 at most.
 * 2. Nothing that names a person is kept: no number of six digits and more but codes of places, days and ids, however it
 *    is written; no filter by name, phone or ID number; no free text in a list of people; nothing is stored then, and the
 *    refusal does not repeat it.
 * 3. A view is removed once, by its owner alone. A key has no account and keeps no views.
 */
import { describe, expect, it } from "@jest/globals";
import { viewsPerList } from "@qianxian/contracts/identity";
import { anId } from "@qianxian/testing";
import { actorOf, aStaffRoom, employer, staffOf } from "../testing/index.ts";
import { thrownBy } from "../testing/staff-room.ts";

const mine = staffOf(1);
const other = actorOf("county-admin", 2);
const aView = (change: object = {}) => ({ list: "workers", name: "想找活的", query: { seeking: "now" }, columns: ["town"], ...change });

describe("views of lists", () => {
  it("are kept for the account in any of its roles, and for nobody else", async () => {
    const { app, clock } = await aStaffRoom();
    const saved = await app.saveView(aView(), mine);

    expect(saved).toMatchObject({ ...aView(), savedAt: clock.now().toISOString() });
    expect(await app.listViews({ list: "workers" }, actorOf("auditor", 1))).toEqual({ items: [saved] });
    expect(await app.listViews({ list: "audit" }, mine)).toEqual({ items: [] });
    expect(await app.listViews({}, other)).toEqual({ items: [] });
  });

  it("are replaced by one of the same list and name", async () => {
    const { app } = await aStaffRoom();
    const { id } = await app.saveView(aView(), mine);
    const again = await app.saveView(aView({ query: { town: "522732001" }, columns: [] }), mine);
    await app.saveView(aView({ list: "vacancies" }), mine);

    expect(again.id).toBe(id);
    expect((await app.listViews({}, mine)).items.map(({ list, query }) => [list, query])).toEqual([
      ["vacancies", { seeking: "now" }],
      ["workers", { town: "522732001" }],
    ]);
  });

  it("are 30 of a list at most; replacing one and another list still work", async () => {
    const { app } = await aStaffRoom();
    for (let n = 1; n <= viewsPerList; n += 1) await app.saveView(aView({ name: `视图${n}` }), mine);

    await expect(app.saveView(aView(), mine)).rejects.toMatchObject({ code: "views-full" });
    await expect(app.saveView(aView({ name: "视图1", columns: [] }), mine)).resolves.toMatchObject({ columns: [] });
    await expect(app.saveView(aView({ list: "audit" }), mine)).resolves.toMatchObject({ list: "audit" });
  });

  it.each([
    [{ town: "522732001" }],
    [{ village: "522732001281" }],
    [{ region: "320400,440100" }],
    [{ employerId: "019b0000-00b2-7000-8000-000000000001" }],
    [{ closingBefore: "2026-12-31", sort: "newest", minFen: "350000" }],
    [{ status: "referred,accepted" }],
  ])("may say %j", async (query) => {
    const { app } = await aStaffRoom();
    await expect(app.saveView(aView({ query }), mine)).resolves.toMatchObject({ query });
  });

  it.each([
    ["a phone", { query: { tag: "15400000001" } }, "/query/tag"],
    ["a phone with spaces", { query: { tag: "154 0000 0001" } }, "/query/tag"],
    ["a phone in full-width digits", { query: { tag: "１５４００００００01" } }, "/query/tag"],
    ["an ID number", { query: { tag: "52273219900101123X" } }, "/query/tag"],
    ["a phone among codes", { query: { tag: "522732001,15400000001" } }, "/query/tag"],
    ["a mail address", { query: { tag: "a@b.cn" } }, "/query/tag"],
    ["a name", { query: { name: "石试" } }, "/query"],
    ["free text about people", { query: { q: "石试" } }, "/query"],
    ["a phone in the view's name", { name: "找15400000001" }, "/name"],
    ["a column that is none", { columns: ["15400000001"] }, "/columns/0"],
    ["a list that is none", { list: "moons" }, "/list"],
  ])("refuse %s, repeat nothing of it, and keep nothing", async (_what, change, pointer) => {
    const { app, state } = await aStaffRoom();
    const refused = (await thrownBy(app.saveView(aView(change), mine))) as { code: string; fields: { pointer: string }[] };

    expect([refused.code, refused.fields[0]?.pointer]).toEqual(["invalid-input", pointer]);
    expect(JSON.stringify(refused.fields)).not.toMatch(/154|0101|石试|b\.cn/);
    expect(state.views.size).toBe(0);
  });

  it("may search titles of vacancies", async () => {
    const { app } = await aStaffRoom();
    const view = aView({ list: "vacancies", query: { q: "缝纫工" } });
    await expect(app.saveView(view, mine)).resolves.toMatchObject({ query: { q: "缝纫工" } });
  });

  it("are removed once, by their owner", async () => {
    const { app } = await aStaffRoom();
    const { id: viewId } = await app.saveView(aView(), mine);

    await expect(app.removeView({ viewId }, other)).rejects.toMatchObject({ code: "view-not-found" });
    expect(await app.removeView({ viewId }, mine)).toEqual({ removed: true });
    await expect(app.removeView({ viewId }, mine)).rejects.toMatchObject({ code: "view-not-found" });
    expect(await app.listViews({}, mine)).toEqual({ items: [] });
  });

  it("are nothing for a key, nor for an account that is gone", async () => {
    const { app } = await aStaffRoom();
    const asked = [app.listViews({}, employer), app.saveView(aView(), employer), app.removeView({ viewId: anId(1, "71") }, employer)];
    for (const one of [...asked, app.saveView(aView(), staffOf(9))]) await expect(one).rejects.toMatchObject({ code: "session-needed" });
  });
});
