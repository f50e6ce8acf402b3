/**
 * Guarantees
 * 1. The tree is the county, its towns and villages with their codes, and its stations; page by page each once, or what
 *    lies under one place. Another county's stations do not exist.
 * 2. A station is opened under the county or another open station, at most six levels deep.
 * 3. It is moved under no station below it; staff at and below it reach through those above it as they are now, and the
 *    move of each is announced.
 * 4. It is closed only when no open station and nobody belongs to it; a closed one is changed no more.
 * 5. Other services learn an open station's path, nearest first; a closed or unknown one does not exist.
 */
import { describe, expect, it } from "@jest/globals";
import type { Unit } from "@qianxian/contracts/identity";
import { homePlaces } from "@qianxian/gazetteer";
import {
  accountId,
  admin,
  aStaffRoom,
  county,
  foreignAdmin,
  otherCounty,
  otherService,
  staffOf,
  stationId,
} from "../testing/index.ts";

const aTree = async () => {
  const room = await aStaffRoom();
  const list = async (input: Record<string, unknown> = {}, by = staffOf(1)) =>
    (await room.app.listUnits({ limit: 200, ...input }, by)).items as Unit[];
  const change = (n: number, input: Record<string, unknown>, by = admin) =>
    room.app.changeUnit({ unitId: stationId(n), ...input }, by);
  const path = async (n: number) =>
    (await room.app.findStationPath({ stationId: stationId(n) }, otherService)).stations;
  return { ...room, list, change, path };
};
const ids = (units: readonly Unit[]) => units.map(({ id }) => id);

describe("listUnits", () => {
  it("shows the county, its towns and villages, and its stations", async () => {
    const { list } = await aTree();
    const units = await list();
    expect(units).toHaveLength(1 + homePlaces.length + 3);
    expect(units[0]).toMatchObject({ id: county, kind: "county", parentId: null });
    expect(units.at(-1)).toMatchObject({ id: stationId(3), kind: "station", parentId: stationId(2) });
    expect(ids(await list({ kind: "town" }))).toHaveLength(8);
    expect(units.find(({ name }) => name === "红星移民社区")).toMatchObject({ kind: "community", parentId: "522732111" });
  });

  it("gives each once, page by page", async () => {
    const { app, list } = await aTree();
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await app.listUnits({ limit: 17, ...(cursor ? { cursor } : {}) }, staffOf(1));
      seen.push(...ids(page.items as Unit[]));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(ids(await list()));
    await expect(app.listUnits({ cursor: "x" }, staffOf(1))).rejects.toMatchObject({ fields: [{ pointer: "/cursor" }] });
  });

  it("shows what lies under one place, and nothing of another county", async () => {
    const { list } = await aTree();
    expect(ids(await list({ under: stationId(2) }))).toEqual([stationId(2), stationId(3)]);
    expect((await list({ under: "522732111" })).map(({ kind }) => kind)).toContain("village");
    expect(ids(await list({}, foreignAdmin))).toEqual([otherCounty]);
    for (const under of [stationId(9), "522733", "522732999"])
      await expect(list({ under })).rejects.toMatchObject({ code: "unit-not-found" });
    await expect(list({ under: stationId(1) }, foreignAdmin)).rejects.toMatchObject({ code: "unit-not-found" });
    expect(await list({}, { role: "operator", accountId: accountId(1) })).toEqual([]);
  });
});

describe("addUnit", () => {
  it("opens a station under the county or another one", async () => {
    const { app, path, list } = await aTree();
    const top = await app.addUnit({ name: "昆山站", region: "320583" }, admin);
    expect(top).toMatchObject({ parentId: county, region: "320583", revision: 1, closedAt: null });
    const below = await app.addUnit({ name: "花桥点", parentId: top.id }, admin);
    expect((await app.findStationPath({ stationId: below.id }, otherService)).stations).toEqual([below.id, top.id]);
    expect(await path(3)).toEqual([stationId(3), stationId(2), stationId(1)]);
    expect(ids(await list({ under: top.id }))).toEqual([top.id, below.id]);
  });

  it("opens none under what is unknown, of another county, closed, or too deep", async () => {
    const { app, change } = await aTree();
    const add = (parentId: string, by = admin) => app.addUnit({ name: "某站", parentId }, by);
    await expect(add(stationId(9))).rejects.toMatchObject({ code: "unit-not-found" });
    await expect(add(stationId(1), foreignAdmin)).rejects.toMatchObject({ code: "unit-not-found" });
    let deepest: string = stationId(3);
    for (let level = 4; level <= 6; level += 1) deepest = (await add(deepest)).id;
    await expect(add(deepest)).rejects.toMatchObject({ code: "unit-too-deep" });
    const other = await app.addUnit({ name: "另一站" }, admin);
    await app.changeUnit({ unitId: other.id, closed: true }, admin);
    await expect(add(other.id)).rejects.toMatchObject({ code: "unit-closed" });
    const above = await app.addUnit({ name: "上级站" }, admin);
    await expect(change(1, { parentId: above.id })).rejects.toMatchObject({ code: "unit-too-deep" });
  });
});

describe("changeUnit", () => {
  it("renames and moves, and staff reach through those above as they are now", async () => {
    const room = await aTree();
    const place = { role: "station-staff" as const, county, station: stationId(3) };
    await room.app.grantRole({ accountId: accountId(1), place }, admin);
    const { id } = await room.app.addUnit({ name: "广州站" }, admin);
    expect(await room.change(2, { name: "新吴点", parentId: id })).toMatchObject({ name: "新吴点", parentId: id, revision: 2 });
    const actor = [...room.state.grants.values()].at(-1)?.actor;
    expect(actor).toMatchObject({ station: stationId(3), stationsAbove: [stationId(2), id] });
    expect(room.state.events).toContainEqual(
      expect.objectContaining({ type: "identity.stations-moved", payload: { stationIds: [stationId(2), stationId(3)] } }),
    );
    expect(await room.change(2, { parentId: null })).toMatchObject({ parentId: county });
    expect(await room.path(3)).toEqual([stationId(3), stationId(2)]);
  });

  it("moves nothing under itself, and nothing of another county", async () => {
    const { change } = await aTree();
    for (const parentId of [stationId(1), stationId(3)])
      await expect(change(1, { parentId })).rejects.toMatchObject({ code: "unit-cycle" });
    await expect(change(1, { name: "别家的" }, foreignAdmin)).rejects.toMatchObject({ code: "unit-not-found" });
    await expect(change(9, { name: "没有的" })).rejects.toMatchObject({ code: "unit-not-found" });
  });

  it("takes a change on the revision it is based on only", async () => {
    const { app, list } = await aTree();
    const rename = (basedOn: number) => app.changeUnit({ unitId: stationId(1), name: "总站" }, admin, { basedOn: [basedOn] });
    await expect(rename(2)).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(await rename(1)).toMatchObject({ revision: 2 });
    const revisions = new Map((await list()).map(({ id, revision }) => [id, revision]));
    expect([revisions.get(stationId(1)), revisions.get(stationId(2)), revisions.get(county)]).toEqual([2, 1, null]);
  });

  it("closes what is empty, for good", async () => {
    const { app, change, path, state } = await aTree();
    await expect(change(2, { closed: true })).rejects.toMatchObject({ code: "unit-in-use" });
    const place = { role: "station-staff" as const, county, station: stationId(3) };
    await app.grantRole({ accountId: accountId(1), place }, admin);
    await expect(change(3, { closed: true })).rejects.toMatchObject({ code: "unit-in-use" });
    const grantId = [...state.grants.values()].at(-1)?.id;
    await app.withdrawRole({ accountId: accountId(1), grantId }, admin);
    expect(await change(3, { closed: true })).toMatchObject({ closedAt: expect.any(String) });
    await expect(change(3, { name: "又开" })).rejects.toMatchObject({ code: "unit-closed" });
    await expect(path(3)).rejects.toMatchObject({ code: "unit-not-found" });
    await expect(app.grantRole({ accountId: accountId(1), place }, admin)).rejects.toMatchObject({ code: "unit-not-found" });
  });
});
