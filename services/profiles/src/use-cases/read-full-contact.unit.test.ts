/**
 * Guarantees
 * 1. Name and phone come in full for an employer, noted in the audit log without a value.
 * 2. Without the worker's consent to share them nothing comes and nothing is noted.
 */
import { describe, expect, it } from "@jest/globals";
import { aNewWorker, aProfilesApp, countyStaff, employerId, otherService, workerId } from "../testing/index.ts";

const origin = { operation: "readFullContact", action: "stack.call", from: null, requestId: "request-1" } as const;

const aLedger = async (agreed: boolean) => {
  const service = aProfilesApp();
  await service.app.loadWorkers({ workers: [aNewWorker(1)] }, otherService);
  const consent = { workerId: workerId(1), purpose: "share-with-employer", how: "paper" };
  await service.app.giveConsent(consent, countyStaff);
  if (!agreed) await service.app.withdrawConsent(consent, countyStaff);
  service.state.events = [];
  const input = { workerId: workerId(1), reason: "安排面试", forEmployer: employerId(1) };
  return { ...service, read: () => service.app.readFullContact(input, otherService, { origin }) };
};

describe("readFullContact", () => {
  it("gives name and phone, and notes that it did", async () => {
    const { read, state } = await aLedger(true);
    expect(await read()).toEqual({ name: "韦试验", phone: "15400000001" });
    expect(state.events).toMatchObject([{ payload: { entry: { reason: "安排面试" } } }]);
    expect(JSON.stringify(state.events)).not.toMatch(/154\d{8}|韦试验/);
  });

  it("gives nothing once the consent was taken back, though messages may still be sent", async () => {
    const { read, state } = await aLedger(false);
    await expect(read()).rejects.toMatchObject({ code: "consent-missing" });
    expect(state.events).toEqual([]);
  });
});
