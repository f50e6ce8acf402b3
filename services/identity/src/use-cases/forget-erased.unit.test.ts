/**
 * Guarantees
 * 1. Of somebody who left the ledger, the account that is theirs keeps no name; with it the audit log names nobody.
 * 2. Accounts of others, of people who changed otherwise, and of staff keep theirs; the same news again changes nothing.
 */
import { describe, expect, it } from "@jest/globals";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import { type AccountId, WorkerId } from "@qianxian/contracts/vocabulary";
import { aWorkerCard, anEvent, anId } from "@qianxian/testing";
import { identityReactions } from "../consumers.ts";
import { accountId, aStaffRoom } from "../testing/index.ts";

const workerId = (n: number) => WorkerId.parse(anId(n, "aa"));

/** Staff by the first account; by the second and third the first and second worker. */
const aRoom = async () => {
  const room = await aStaffRoom();
  const link = (id: AccountId, worker: number) =>
    room.transact(async (tx) => {
      const account = await tx.accounts.lock(id);
      if (account) await tx.accounts.save({ ...account, displayName: `韦师傅${worker}`, workerId: workerId(worker) });
    });
  await link(accountId(2), 1);
  await link(accountId(3), 2);
  const names = () => [1, 2, 3].map((n) => room.state.accounts.get(accountId(n))?.displayName);
  const tell = (event: ReturnType<typeof left>) => identityReactions({ transact: room.transact, deps: room.deps })["forget-erased"]?.react(event);
  return { ...room, names, tell };
};

const left = (...workers: [worker: number, erased: boolean][]) =>
  anEvent(WorkersChanged, { workers: workers.map(([n, erased]) => aWorkerCard({ id: workerId(n), erased })) });

describe("an account of somebody who left the ledger", () => {
  it("keeps no name; others keep theirs", async () => {
    const { names, tell } = await aRoom();
    const [staff] = names();
    await tell(left([1, true], [2, false], [9, true]));
    expect(names()).toEqual([staff, "带头能人", "韦师傅2"]);
  });

  it("stays as it is when the news comes again", async () => {
    const { names, tell, state } = await aRoom();
    const event = left([1, true]);
    await tell(event);
    const before = [names(), structuredClone(state.accounts)];
    await tell(event);
    expect([names(), state.accounts]).toEqual(before);
  });
});
