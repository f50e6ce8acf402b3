/**
 * Guarantees
 * 1. A service gets the phone number as it was entered, and whether the worker lets us write.
 * 2. Nobody in the ledger, and somebody without a phone, are told apart.
 */
import { describe, expect, it } from "@jest/globals";
import { aNewWorker, aProfilesApp, otherService, workerId } from "../testing/index.ts";

const aLedger = async () => {
  const { app } = aProfilesApp();
  const workers = [aNewWorker(1, { consentToPush: false }), aNewWorker(2, { phone: null })];
  await app.loadWorkers({ workers }, otherService);
  return app;
};

describe("readContact", () => {
  it("opens the phone number", async () => {
    const app = await aLedger();
    expect(await app.readContact({ workerId: workerId(1) }, otherService)).toEqual({
      workerId: workerId(1),
      phone: "15400000001",
      consentToPush: false,
    });
  });

  it.each([
    ["contact-unknown", workerId(2)],
    ["worker-not-found", workerId(3)],
  ])("says %s", async (code, id) => {
    const app = await aLedger();
    await expect(app.readContact({ workerId: id }, otherService)).rejects.toMatchObject({ code });
  });
});
