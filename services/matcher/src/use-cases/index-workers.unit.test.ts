/**
 * Guarantees
 * 1. A worker who is told of can be found.
 * 2. Repeats and older revisions change nothing; within a chunk the highest revision wins.
 * 3. Whoever left the ledger is not brought back by a late event.
 */
import { describe, expect, it } from "@jest/globals";
import { aMatcherApp, aWorker } from "../testing/index.ts";

const id = aWorker(1).id;

describe("indexWorkers", () => {
  it("makes a worker known, at the highest revision of the chunk", async () => {
    const { learn, index } = aMatcherApp();
    await learn({ workers: [aWorker(1, { revision: 2, wageFloorFen: 1 }), aWorker(1)] });
    expect(index.worker(id)).toEqual(aWorker(1, { revision: 2, wageFloorFen: 1 }));
  });

  it("ignores repeats and older revisions", async () => {
    const { learn, index } = aMatcherApp();
    await learn({ workers: [aWorker(1, { revision: 2 })] });
    await learn({ workers: [aWorker(1, { revision: 2, wageFloorFen: 1 })] });
    await learn({ workers: [aWorker(1, { revision: 1, wageFloorFen: 1 })] });
    expect(index.worker(id)).toEqual(aWorker(1, { revision: 2 }));
    expect(index.position).toBe(1);
  });

  it("does not bring back who left the ledger", async () => {
    const { learn, index } = aMatcherApp();
    await learn({ workers: [aWorker(1, { revision: 3, erased: true })] });
    await learn({ workers: [aWorker(1, { revision: 2 })] });
    expect(index.worker(id)).toBeNull();
  });
});
