/**
 * Guarantees
 * 1. The Postgres adapter of codes keeps the promises of its port, rollback included.
 * 2. A person joins over Postgres by a code that went to the own phone; two posts of it at once have one effect.
 * 3. Row-level security alone shows a code to whoever has that phone, and to no leader, staff or other phone.
 * 4. Wrong codes are counted also when they come at once.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Actor } from "@qianxian/contracts/vocabulary";
import { scopesOf } from "@qianxian/kernel";
import { profilesApp } from "../app.ts";
import { ownerOf } from "../domain/join-link.ts";
import { joinCodesContract } from "../ports/join-codes.contract.ts";
import { aNewCrew, aNewWorker, countyStaff, crewId, leaderOf, otherService, testJoinTokens, workerId } from "../testing/index.ts";
import { prismaStore } from "../testing/prisma-store.ts";

joinCodesContract("prisma", prismaStore);

const anyone: Actor = { role: "anyone" };
const leader = leaderOf(crewId(1));
const phoneOf = (n: number) => aNewWorker(n).phone ?? "";

let store: Awaited<ReturnType<typeof prismaStore>>;
let app: ReturnType<typeof profilesApp>;
let token: string;
beforeAll(async () => {
  store = await prismaStore();
  // As the service does it: what a caller may see is asked for by the caller's place, or by the link's.
  app = profilesApp({ transact: (work, behalf = []) => store.transact(work, behalf), deps: store.deps });
  await app.loadWorkers({ workers: [1, 2, 3].map((n) => aNewWorker(n)) }, otherService);
  await app.loadCrews({ crews: [aNewCrew(1, [workerId(1)])] }, otherService);
  token = ((await app.openJoinLink({ crewId: crewId(1) }, leader)) as { path: string }).path.slice("/c/join/".length);
});
afterAll(() => store.close());

const codeFor = async (phone: string): Promise<string> => {
  await app.requestJoinCode({ token, phone }, anyone);
  await store.settled();
  return store.codes.sent.at(-1)?.code ?? "";
};

describe("joining by a leader's link, over Postgres", () => {
  it("takes the code once, however often it is posted at once", async () => {
    const [phone, code] = [phoneOf(2), await codeFor(phoneOf(2))];
    expect(store.codes.sent.at(-1)?.workerId).toBe(workerId(2));
    const posts = await Promise.all([1, 2, 3].map(() => app.joinByCode({ token, phone, code }, anyone)));
    expect(new Set(posts.map((one) => JSON.stringify(one))).size).toBe(1);
    const { rows } = await store.pool.query("select crew_id, revision from worker where id = $1", [workerId(2)]);
    expect(rows).toEqual([{ crew_id: crewId(1), revision: 2 }]);
    const { rows: answered } = await store.pool.query("select status, how from crew_invitation where worker_id = $1", [workerId(2)]);
    expect(answered).toEqual([{ status: "joined", how: "phone" }]);
  });

  it("shows a code by row-level security alone to whoever has the phone", async () => {
    await codeFor(phoneOf(3));
    const hash = testJoinTokens.phoneHash(phoneOf(3));
    const seenBy = (behalf: readonly string[]) => store.transact((tx) => tx.joinCodes.lockLatest(hash), behalf as never);
    expect(await seenBy(ownerOf(hash))).toMatchObject({ workerIds: [workerId(3)] });
    const others = [scopesOf(leader), scopesOf(countyStaff), ownerOf(testJoinTokens.phoneHash(phoneOf(2))), []];
    expect(await Promise.all(others.map(seenBy))).toEqual([null, null, null, null]);
  });

  it("counts wrong codes also when they come at once", async () => {
    const code = await codeFor(phoneOf(3));
    const wrong = code === "AAAAAA" ? "BBBBBB" : "AAAAAA";
    const guesses = await Promise.allSettled(Array.from({ length: 5 }, () => app.joinByCode({ token, phone: phoneOf(3), code: wrong }, anyone)));
    expect(guesses.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => "rejected"));
    await expect(app.joinByCode({ token, phone: phoneOf(3), code }, anyone)).rejects.toMatchObject({ code: "wrong-code" });
    const { rows } = await store.pool.query("select crew_id from worker where id = $1", [workerId(3)]);
    expect(rows).toEqual([{ crew_id: null }]);
  });
});
