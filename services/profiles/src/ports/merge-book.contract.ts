import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { KeepChoices } from "@qianxian/contracts/profiles";
import { EmployerId, ReferralId, type WorkerId } from "@qianxian/contracts/vocabulary";
import type { Env } from "@qianxian/kernel";
import { anId } from "@qianxian/testing";
import fc from "fast-check";
import { profilesApp } from "../app.ts";
import { plainOf } from "../domain/identity.ts";
import { aNewCrew, aNewWorker, anIdNumber, countyStaff, crewId, employerId, otherService, stationId, villages, workerId } from "../testing/index.ts";
import type { Deps, Tx } from "../use-case.ts";

/** How the suite opens an empty service, and puts it away again. */
export type OpenService = () => Promise<Env<Tx, Deps> & { close: () => Promise<void> }>;

const side = fc.constantFrom("kept", "other");
const choices = fc.record(
  Object.fromEntries("name phone idNumber village householdId crewId presence seeking skills wantedRegions wageFloorFen".split(" ").map((field) => [field, side])),
  { requiredKeys: [] },
) as fc.Arbitrary<KeepChoices>;

const word = fc.constantFrom("give-push", "withdraw-push", "give-share", "refuse-machine");

/** A person as one of two entries might have them. */
const entry = fc.record({
  name: fc.constantFrom("韦试验", "莫试验"),
  village: fc.constantFrom(villages.sanhe, villages.dahe),
  hasIdNumber: fc.boolean(),
  hasPhone: fc.boolean(),
  householdId: fc.constantFrom(null, workerId(900)),
  crew: fc.constantFrom(null, 0, 1),
  station: fc.constantFrom(null, 1, 2),
  region: fc.constantFrom(null, "320400"),
  released: fc.subarray([1, 2]),
  words: fc.array(word, { maxLength: 4 }),
  facts: fc.record({
    consentToPush: fc.boolean(),
    wageFloorFen: fc.constantFrom(null, 400_000, 500_000),
    wantedRegions: fc.constantFrom([], ["320400"], ["440300", "320400"]),
    skills: fc.constantFrom([], [{ name: "缝纫", level: "able", years: 2 }]),
    seeking: fc.record({
      state: fc.constantFrom("now", "no", "only-better"),
      from: fc.constant(null),
      source: fc.constant("village"),
      verifiedOn: fc.constantFrom("2026-02-01", "2026-03-01"),
    }),
  }),
});
type Entry = typeof entry extends fc.Arbitrary<infer E> ? E : never;

const consentOf = (one: string): ["giveConsent" | "withdrawConsent", string] => {
  const purposes: Record<string, string> = { "refuse-machine": "automated-decisions", "give-share": "share-with-employer" };
  return [one.startsWith("give") ? "giveConsent" : "withdrawConsent", purposes[one] ?? "push"];
};

/** Enters two people as told, n being a number that nobody has used. */
const enterPair = async (env: Env<Tx, Deps>, n: number, pair: readonly [Entry, Entry]): Promise<[WorkerId, WorkerId]> => {
  const app = profilesApp(env);
  const ids: [WorkerId, WorkerId] = [workerId(n), workerId(n + 1)];
  const leaders = [workerId(n + 2), workerId(n + 3)];
  const known = pair.map((one, at) =>
    aNewWorker(n + at, {
      ...(one.facts as object),
      name: one.name,
      village: one.village,
      householdId: one.householdId,
      ...(one.hasPhone ? {} : { phone: null }),
      ...(one.hasIdNumber ? { idNumber: anIdNumber("1990-05-17", n + at) } : { idNumber: null }),
    }),
  );
  await app.loadWorkers({ workers: [...known, ...[2, 3].map((at) => aNewWorker(n + at, { idNumber: null }))] }, otherService);
  const membersOf = (crew: number) => ids.filter((_id, at) => pair[at]?.crew === crew);
  const crews = leaders.map((leader, crew) => aNewCrew(n + crew, [leader, ...membersOf(crew)]));
  await app.loadCrews({ crews }, otherService);
  for (const [at, one] of pair.entries()) {
    const id = ids[at] as WorkerId;
    await app.setPresence({ workerId: id, stationId: one.station && stationId(one.station), region: one.region }, countyStaff);
    for (const said of one.words) {
      const [operation, purpose] = consentOf(said);
      await app[operation]({ workerId: id, purpose, how: "spoken" }, countyStaff);
    }
    await env.transact(async (tx) => {
      const worker = await tx.workers.lock(id);
      if (!worker) return;
      await tx.workers.save({ ...worker, revision: worker.revision + 1, releasedTo: one.released.map(employerId) });
      const keys = [`list.${id}`, ...(worker.index.idNumber ? [`id.${worker.index.idNumber}`] : [])];
      await tx.intake.put(keys.map((key) => ({ key, rowHash: "row", workerId: id })));
      const referral = { referralId: ReferralId.parse(anId(n + at, "f")), revision: 1, workerId: id, employerId: EmployerId.parse(employerId(1)), isOpen: true };
      await tx.referrals.note(referral);
    }, "all");
  }
  return ids;
};

/** Everything that is known of some people, but revisions and how it is sealed. */
const everythingOf = ({ transact, deps }: Env<Tx, Deps>, ids: readonly WorkerId[], n: number) =>
  transact(async (tx) => {
    const people = await tx.workers.among(ids);
    const index = people.flatMap((one) => (one.index.idNumber ? [`id.${one.index.idNumber}`] : []));
    return {
      people: people.map(({ revision: _revision, sealed, ...rest }) => ({ ...rest, plain: plainOf({ ...rest, sealed, revision: 1 }, deps.vault) })),
      consents: await Promise.all(ids.map((id) => tx.consents.of(id))),
      crews: (await tx.workers.membersOf([crewId(n), crewId(n + 1)])).map(({ id, crewId: at, scopes }) => ({ id, at, scopes })),
      lists: (await tx.intake.find([...ids.map((id) => `list.${id}`), ...index])).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      employers: await Promise.all(ids.map((id) => tx.referrals.openEmployersOf(id))),
      gone: await tx.merges.keptFor(ids),
    };
  }, "all");

/**
 * Every MergeBook keeps these promises, with the use cases that merge and undo; memory and Postgres both run them.
 * `fresh` asks for a new store with each run.
 */
export const mergeBookContract = (name: string, open: OpenService, { runs, fresh }: { runs: number; fresh: boolean }): void => {
  let env: Awaited<ReturnType<OpenService>>;
  let n = 0;
  const next = () => (n += 10);
  beforeAll(async () => {
    env = await open();
  });
  afterAll(() => env.close());

  describe(`${name}: merge, then undo`, () => {
    it("is as if nothing had been, but for revisions", async () => {
      await fc.assert(
        fc.asyncProperty(entry, entry, choices, async (one, two, keep) => {
          if (fresh) [env, n] = [await open(), 0];
          const at = next();
          const [kept, other] = await enterPair(env, at, [one, two]);
          const app = profilesApp(env);
          const before = await everythingOf(env, [kept, other], at);
          const merge = await app.mergeWorkers({ workerId: kept, otherId: other, keep, reason: "同一个人" }, countyStaff);
          const merged = await everythingOf(env, [kept, other], at);
          expect([merged.people.map(({ id }) => id), merged.gone]).toEqual([[kept], new Map([[other, kept]])]);
          expect(merged.lists.every((line) => line.workerId === kept)).toBe(true);
          const { mergeId } = merge as { mergeId: string };
          await app.undoMerge({ mergeId, reason: "弄错了" }, countyStaff);
          expect(await everythingOf(env, [kept, other], at)).toEqual(before);
          await expect(app.undoMerge({ mergeId, reason: "弄错了" }, countyStaff)).rejects.toMatchObject({ code: "merge-undone" });
        }),
        { numRuns: runs, seed: 20_261_124 },
      );
    }, 120_000);
  });

  describe(`${name} is a MergeBook`, () => {
    const plain: Entry = {
      name: "韦试验",
      village: villages.sanhe,
      hasIdNumber: true,
      hasPhone: true,
      householdId: null,
      crew: null,
      station: null,
      region: null,
      released: [],
      words: [],
      facts: { consentToPush: false, wageFloorFen: null, wantedRegions: [], skills: [], seeking: { state: "now", from: null, source: "village", verifiedOn: "2026-03-01" } },
    };
    const mergeThem = async (...pairs: [WorkerId, WorkerId][]) => {
      for (const [kept, other] of pairs)
        await profilesApp(env).mergeWorkers({ workerId: kept, otherId: other, reason: "同一个人" }, countyStaff);
    };

    it("follows entries to where they have gone in the end, and knows whom it holds", async () => {
      const [a, b] = await enterPair(env, next(), [plain, plain]);
      const [c] = await enterPair(env, next(), [plain, plain]);
      const index = (await env.transact((tx) => tx.workers.find(a), "all"))?.index.idNumber ?? "";
      await mergeThem([b, a], [c, b]);
      const found = await env.transact(
        async (tx) => ({
          kept: await tx.merges.keptFor([a, b, c]),
          byNumber: await tx.merges.keptByIdNumber([index, "none"]),
          gathered: (await tx.merges.gatheredIn(c)).map(({ id }) => id).toSorted(),
        }),
        "all",
      );
      expect(found).toEqual({ kept: new Map([[a, c], [b, c]]), byNumber: new Map([[index, c]]), gathered: [a, b] });
    });

    it("keeps nothing of a merge that fails", async () => {
      const at = next();
      const [a, b] = await enterPair(env, at, [plain, plain]);
      const before = await everythingOf(env, [a, b], at);
      const failing = env.transact(async (tx) => {
        const [kept, other] = await tx.workers.among([a, b]);
        if (!kept || !other) return;
        const { chosen, sides } = { chosen: kept, sides: { name: "kept", phone: "kept", idNumber: "kept" } as const };
        const merge = { id: anId(at, "99") as never, keptId: a, otherId: b, sides, chosen, mergedBy: null, mergedAt: new Date(0) };
        await tx.merges.add(merge, { kept, other });
        await tx.merges.refile(merge);
        throw new Error("planned");
      }, "all");
      await expect(failing).rejects.toThrow("planned");
      expect(await everythingOf(env, [a, b], at)).toEqual(before);
      expect(await env.transact((tx) => tx.merges.find(anId(at, "99") as never), "all")).toBeNull();
    });
  });
};
