/**
 * Guarantees
 * 1. A full view shows the fields asked for and no other, and is noted in the audit log with who, whom and why, never
 *    with a value.
 * 2. Who does not reach the person is told that there is none, and nothing is noted or counted.
 * 3. A reason that names the person is refused, also in other calls about one: the audit log names nobody.
 * 4. An account may see so many in an hour and so many in a day; one view too many shows nothing. Others are not held up.
 */
import { describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { aLedgerOf, aNewWorker, auditor, countyAdmin, countyStaff, strangers, towns, townStaff, workerId } from "../testing/index.ts";

const id = workerId(1);
const origin = { operation: "revealWorker", action: "worker.reveal", from: "10.0.0.7", requestId: "request-1" } as const;

const aLedger = async () => {
  const service = await aLedgerOf(aNewWorker(1), aNewWorker(2, { phone: null, idNumber: null }));
  const reveal = (actor: Actor, input: Record<string, unknown> = {}) =>
    service.app.revealWorker({ workerId: id, fields: ["phone"], reason: "核对社保", ...input }, actor, { origin });
  return { ...service, reveal };
};

describe("revealWorker", () => {
  it("shows what was asked for, and notes it without a value", async () => {
    const { reveal, state } = await aLedger();
    expect(await reveal(countyStaff)).toEqual({ workerId: id, phone: "15400000001" });
    expect(state.events).toMatchObject([
      {
        type: "identity.audit-noted",
        payload: {
          entry: { actor: countyStaff, ...origin, reason: "核对社保", subjects: [{ kind: "worker", id }] },
        },
      },
    ]);
    expect(JSON.stringify(state.events)).not.toMatch(/154\d{8}|韦试验|990000/);
  });

  it.each(["核对韦试验的社保", "韦 试验本人要看"])("refuses the reason %s, which names the person", async (reason) => {
    const { app, state, reveal } = await aLedger();
    const named = { code: "invalid-input", fields: [expect.objectContaining({ pointer: "/reason" })] };
    await expect(reveal(countyStaff, { reason })).rejects.toMatchObject(named);
    await expect(app.exportWorker({ workerId: id, reason }, countyStaff)).rejects.toMatchObject(named);
    await expect(app.eraseWorker({ workerId: id, reason }, countyAdmin)).rejects.toMatchObject(named);
    const pair = { workerId: id, otherId: workerId(2), reason };
    await expect(app.mergeWorkers(pair, countyStaff)).rejects.toMatchObject(named);
    expect([state.events, state.workers.has(id)]).toEqual([[], true]);
  });

  it("shows null where the ledger has nothing", async () => {
    const { reveal } = await aLedger();
    const shown = await reveal(townStaff(towns.sanhe), { workerId: workerId(2), fields: ["name", "phone", "idNumber"] });
    expect(shown).toEqual({ workerId: workerId(2), name: "韦试验", phone: null, idNumber: null });
  });

  it.each([...strangers, ["the auditor", auditor] as const])("tells %s that there is nobody, and notes nothing", async (_who, actor) => {
    const { reveal, state } = await aLedger();
    await expect(reveal(actor)).rejects.toMatchObject({ code: "worker-not-found" });
    expect(state.events).toEqual([]);
    expect(state.views).toEqual([]);
  });

  it("shows an account so many an hour, and more in the next", async () => {
    const { reveal, clock, state } = await aLedger();
    for (let n = 0; n < 3; n += 1) await reveal(countyStaff);
    await expect(reveal(countyStaff)).rejects.toMatchObject({ code: "too-many-views" });
    expect(state.events).toHaveLength(3);
    expect(await reveal(countyAdmin)).toMatchObject({ phone: "15400000001" });
    clock.set("2026-03-02T03:00:01.000Z");
    expect(await reveal(countyStaff)).toMatchObject({ phone: "15400000001" });
  });

  it("shows an account so many in 24 hours", async () => {
    const { reveal, clock } = await aLedger();
    for (const hour of ["02", "04", "06", "08", "10"]) {
      clock.set(`2026-03-02T${hour}:00:00.000Z`);
      await reveal(countyStaff);
    }
    clock.set("2026-03-03T01:59:00.000Z");
    await expect(reveal(countyStaff)).rejects.toMatchObject({ code: "too-many-views" });
    clock.set("2026-03-03T02:00:01.000Z");
    expect(await reveal(countyStaff)).toMatchObject({ phone: "15400000001" });
  });
});
