/**
 * Guarantees
 * 1. A crew that is told of can be found with its members.
 * 2. Repeats and older revisions change nothing; within a chunk the highest revision wins.
 */
import { describe, expect, it } from "@jest/globals";
import { aCrew, aMatcherApp, workerId } from "../testing/index.ts";

describe("indexCrews", () => {
  it("keeps the crew at its highest revision, whatever comes late", async () => {
    const { learn, index } = aMatcherApp();
    const now = aCrew(1, { revision: 3, memberIds: [workerId(1), workerId(2)] });
    await learn({ crews: [aCrew(1, { revision: 2 }), now] });
    await learn({ crews: [aCrew(1, { revision: 2 })] });
    await learn({ crews: [aCrew(1, { revision: 3 })] });
    expect(index.crew(now.id)).toEqual(now);
    expect(index.position).toBe(1);
  });
});
