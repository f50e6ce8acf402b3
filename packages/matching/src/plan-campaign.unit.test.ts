/**
 * Guarantees
 * 1. Nobody gets more than the campaign's and the week's limit, no vacancy more than its offers per open seat.
 * 2. Everybody is planned, or left out with exactly one reason, in the contract's order of precedence.
 * 3. A first offer for everybody comes before a second for anybody; equal scores go to priority groups first.
 * 4. The order of the input is irrelevant.
 * 5. Who refuses plans made by machine is planned by none, before any other reason.
 * 6. A planned pair keeps its score, its sentence and the clause that speaks for it.
 */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { VacancyId, WorkerId } from "@qianxian/contracts/vocabulary";
import { anId } from "@qianxian/testing/cards";
import { pairKey, planCampaign, type CampaignInput, type CampaignPerson } from "./index.ts";

const sentence = { zh: "常州是您的第一意向", en: "Changzhou is your first choice" };
const worker = (number: number) => WorkerId.parse(anId(number));
const vacancy = (number: number) => VacancyId.parse(anId(1_000 + number));
const person = (number: number, facts: Partial<CampaignPerson> = {}): CampaignPerson => ({
  workerId: worker(number),
  consentToPush: true,
  hasPhone: true,
  priorityGroups: [],
  failedGate: null,
  messagesThisWeek: 0,
  ...facts,
});
const pair = (who: number, what: number, score: number) => ({ workerId: worker(who), vacancyId: vacancy(what), score, sentence, because: null });
const plan = (input: Partial<CampaignInput>) =>
  planCampaign({
    people: [],
    pairs: [],
    vacancies: [{ id: vacancy(1), seatsOpen: 1 }],
    alreadyOffered: new Set(),
    ...input,
    limits: { perWorkerMax: 1, offersPerSeat: 1, scoreMin: 4_000, weeklyCap: 2, ...input.limits },
  });
const planned = (input: Partial<CampaignInput>) => plan(input).planned.map(({ workerId, vacancyId }) => pairKey(workerId, vacancyId));
const limits = { perWorkerMax: 1, offersPerSeat: 1, scoreMin: 4_000, weeklyCap: 2 };

describe("planCampaign", () => {
  it("offers the seat to the better match and tells the other why", () => {
    const { planned, leftOut } = plan({ people: [person(1), person(2)], pairs: [pair(1, 1, 7_000), pair(2, 1, 8_000)] });
    expect(planned).toEqual([pair(2, 1, 8_000)]);
    expect(leftOut).toEqual([
      { workerId: worker(1), reason: "vacancy-full", says: { zh: "合适的岗位已经推满", en: expect.any(String) } },
    ]);
  });

  it("gives equal scores to priority groups first, and no better score away", () => {
    const people = [person(1), person(2), person(3, { priorityGroups: ["relocated"] })];
    expect(planned({ people, pairs: [1, 2, 3].map((who) => pair(who, 1, 7_000)) })).toEqual([pairKey(worker(3), vacancy(1))]);
    const close = [pair(1, 1, 7_001), pair(2, 1, 7_000), pair(3, 1, 7_000)];
    expect(planned({ people, pairs: close })).toEqual([pairKey(worker(1), vacancy(1))]);
  });

  it("keeps the words of a pair", () => {
    const [spoken, silent] = [{ ...pair(1, 1, 8_000), because: sentence }, pair(2, 1, 7_000)];
    const people = [person(1), person(2)];
    expect(plan({ people, pairs: [silent, spoken], limits: { ...limits, offersPerSeat: 2 } }).planned).toEqual([spoken, silent]);
  });

  it("spreads people over vacancies when one is full", () => {
    const vacancies = [vacancy(1), vacancy(2)].map((id) => ({ id, seatsOpen: 1 }));
    const pairs = [pair(1, 1, 9_000), pair(1, 2, 5_000), pair(2, 1, 8_000), pair(2, 2, 7_000)];
    expect(planned({ people: [person(1), person(2)], pairs, vacancies })).toEqual([
      pairKey(worker(1), vacancy(1)),
      pairKey(worker(2), vacancy(2)),
    ]);
  });

  it("gives everybody a first offer before anybody a second", () => {
    const vacancies = [vacancy(1), vacancy(2)].map((id) => ({ id, seatsOpen: 1 }));
    const pairs = [pair(1, 1, 9_000), pair(1, 2, 8_000), pair(2, 2, 5_000)];
    const chosen = planned({ people: [person(1), person(2)], pairs, vacancies, limits: { ...limits, perWorkerMax: 2 } });
    expect(chosen).toEqual([pairKey(worker(1), vacancy(1)), pairKey(worker(2), vacancy(2))]);
  });

  it("counts the messages of the week, and offers per open seat", () => {
    const vacancies = [1, 2, 3].map((number) => ({ id: vacancy(number), seatsOpen: 1 }));
    const pairs = [1, 2, 3].map((what) => pair(1, what, 8_000));
    const three = { ...limits, perWorkerMax: 3 };
    expect(planned({ people: [person(1, { messagesThisWeek: 1 })], pairs, vacancies, limits: three })).toHaveLength(1);
    const crowd = [1, 2, 3, 4].map((who) => pair(who, 1, 8_000));
    const people = [1, 2, 3, 4].map((who) => person(who));
    expect(planned({ people, pairs: crowd, limits: { ...limits, offersPerSeat: 3 } })).toHaveLength(3);
  });

  const good = [pair(1, 1, 8_000)];
  const offered = new Set([pairKey(worker(1), vacancy(1))]);
  it.each([
    ["no-consent", person(1, { consentToPush: false, messagesThisWeek: 9 }), good, offered],
    ["refuses-automated", person(1, { automated: false, consentToPush: false }), good, offered],
    ["no-phone", person(1, { hasPhone: false, messagesThisWeek: 9 }), good, offered],
    ["already-offered", person(1, { messagesThisWeek: 9 }), good, offered],
    ["weekly-cap", person(1, { messagesThisWeek: 2, failedGate: "age" }), [], offered],
    ["gate", person(1, { failedGate: "age" }), [], new Set<string>()],
    ["ranked-too-low", person(1), [], new Set<string>()],
    ["ranked-too-low", person(1), [pair(1, 1, 3_999)], offered],
    ["vacancy-full", person(1), [pair(1, 2, 8_000)], new Set<string>()],
  ] as const)("leaves out for %s before any later reason", (reason, who, pairs, alreadyOffered) => {
    const vacancies = [
      { id: vacancy(1), seatsOpen: 5 },
      { id: vacancy(2), seatsOpen: 0 },
    ];
    const { planned: got, leftOut } = plan({ people: [who], pairs, alreadyOffered, vacancies });
    expect(got).toEqual([]);
    expect(leftOut.map((out) => out.reason)).toEqual([reason]);
    expect(leftOut[0]?.says.zh.length).toBeGreaterThan(4);
  });

  it("names the gate in words", () => {
    const { leftOut } = plan({ people: [person(1, { failedGate: "certificates" })] });
    expect(leftOut[0]?.says.zh).toBe("这些岗位都不合条件：缺有效证件");
  });

  it("ignores pairs of strangers and of other vacancies, and counts a pair given twice once", () => {
    const pairs = [pair(9, 1, 9_000), pair(1, 9, 9_000), pair(1, 1, 5_000), pair(1, 1, 5_000)];
    const chosen = planned({ people: [person(1)], pairs, limits: { ...limits, perWorkerMax: 3, offersPerSeat: 5, weeklyCap: 5 } });
    expect(chosen).toEqual([pairKey(worker(1), vacancy(1))]);
  });
});

const anyone = fc.record({
  consentToPush: fc.integer({ min: 0, max: 4 }).map((dice) => dice > 0),
  hasPhone: fc.integer({ min: 0, max: 4 }).map((dice) => dice > 0),
  automated: fc.integer({ min: 0, max: 4 }).map((dice) => dice > 0),
  priorityGroups: fc.constantFrom([], ["lifted" as const]),
  failedGate: fc.constantFrom(null, null, null, "age" as const),
  messagesThisWeek: fc.integer({ min: 0, max: 3 }),
});
const anyInput = fc
  .record({
    people: fc.array(anyone, { maxLength: 10 }),
    pairs: fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom(3_000, 5_000, 6_000, 7_000)), { maxLength: 50 }),
    vacancies: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 5 }),
    offered: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 })), { maxLength: 6 }),
    limits: fc.record({
      perWorkerMax: fc.integer({ min: 1, max: 3 }),
      offersPerSeat: fc.integer({ min: 1, max: 3 }),
      scoreMin: fc.constantFrom(0, 4_000, 6_000),
      weeklyCap: fc.integer({ min: 0, max: 4 }),
    }),
  })
  .map(({ people, pairs, vacancies, offered, limits }) => ({
    people: people.map((facts, at) => person(at, facts)),
    pairs: pairs.map(([who, what, score]) => pair(who, what, score)),
    vacancies: vacancies.map((seatsOpen, at) => ({ id: vacancy(at), seatsOpen })),
    alreadyOffered: new Set(offered.map(([who, what]) => pairKey(worker(who), vacancy(what)))),
    limits,
  }));

describe("any campaign", () => {
  it("keeps every cap", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { planned: pairs } = planCampaign(input);
        for (const { id, seatsOpen } of input.vacancies)
          expect(pairs.filter(({ vacancyId }) => vacancyId === id).length).toBeLessThanOrEqual(seatsOpen * input.limits.offersPerSeat);
        for (const who of input.people) {
          const own = pairs.filter(({ workerId }) => workerId === who.workerId);
          const room = Math.min(input.limits.perWorkerMax, Math.max(0, input.limits.weeklyCap - who.messagesThisWeek));
          expect(own.length).toBeLessThanOrEqual(who.automated !== false && who.consentToPush && who.hasPhone && who.failedGate === null ? room : 0);
          expect(new Set(own.map(({ vacancyId }) => vacancyId)).size).toBe(own.length);
        }
        for (const { workerId, vacancyId, score } of pairs) {
          expect(score).toBeGreaterThanOrEqual(input.limits.scoreMin);
          expect(input.alreadyOffered.has(pairKey(workerId, vacancyId))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("plans everybody, or leaves them out exactly once", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { planned: pairs, leftOut } = planCampaign(input);
        const got = new Set(pairs.map(({ workerId }) => workerId));
        expect([...got, ...leftOut.map(({ workerId }) => workerId)].toSorted()).toEqual(input.people.map(({ workerId }) => workerId).toSorted());
      }),
      { numRuns: 400 },
    );
  });

  it("wastes no offer: whoever is left out for a full vacancy met only full ones", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { planned: pairs, leftOut } = planCampaign(input);
        for (const { workerId } of leftOut.filter(({ reason }) => reason === "vacancy-full"))
          for (const open of input.pairs.filter((each) => each.workerId === workerId && each.score >= input.limits.scoreMin)) {
            const seats = input.vacancies.find(({ id }) => id === open.vacancyId)?.seatsOpen ?? 0;
            const taken = pairs.filter(({ vacancyId }) => vacancyId === open.vacancyId).length;
            if (!input.alreadyOffered.has(pairKey(workerId, open.vacancyId))) expect(taken).toBe(seats * input.limits.offersPerSeat);
          }
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on the order of its input", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = {
          ...input,
          people: input.people.toReversed(),
          pairs: input.pairs.toReversed(),
          vacancies: input.vacancies.toReversed(),
          alreadyOffered: new Set([...input.alreadyOffered].toReversed()),
        };
        expect(planCampaign(turned)).toEqual(planCampaign(input));
      }),
      { numRuns: 400 },
    );
  });
});
