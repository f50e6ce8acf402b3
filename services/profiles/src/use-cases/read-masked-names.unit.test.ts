/**
 * Guarantees
 * 1. Each known id comes back once with its masked name and town, by which others keep town staff to
 *    their own; unknown ids are left out.
 */
import { describe, expect, it } from "@jest/globals";
import { aNewWorker, aProfilesApp, otherService, towns, villages, workerId } from "../testing/index.ts";

describe("readMaskedNames", () => {
  it("names whom it knows", async () => {
    const { app } = aProfilesApp();
    const second = aNewWorker(2, { name: "欧阳试验", village: villages.dahe });
    await app.loadWorkers({ workers: [aNewWorker(1), second] }, otherService);
    const workerIds = [workerId(2), workerId(1), workerId(9), workerId(2)];
    const { names } = await app.readMaskedNames({ workerIds }, otherService);
    expect(names.toSorted((a, b) => (a.workerId < b.workerId ? -1 : 1))).toEqual([
      { workerId: workerId(1), maskedName: "韦*", town: towns.sanhe },
      { workerId: workerId(2), maskedName: "欧阳*", town: towns.dahe },
    ]);
    expect(await app.readMaskedNames({ workerIds: [] }, otherService)).toEqual({ names: [] });
  });
});
