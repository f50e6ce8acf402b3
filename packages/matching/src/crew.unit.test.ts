/**
 * Guarantees
 * 1. Each member sees their own best vacancies, or the gate why there is none.
 * 2. Together come only vacancies with a seat for every seeking member: fewest failing first, then the mean, then the worst off.
 * 3. The sentence counts who is seated and who is not; the order of the input is irrelevant.
 */
import { describe, expect, it } from "@jest/globals";
import { aVacancyCard, anId, aWorkerCard } from "@qianxian/testing/cards";
import { crewMatches, scoreOnly } from "./index.ts";

/** Only the region counts here, so that the numbers are those of one part. */
const weights = { skill: 0, region: 1, sector: 0, wage: 0, living: 0 };
const context = { today: "2026-03-15", weights };
const limits = { perMember: 2, together: 5 };
const member = (number: number, facts: Parameters<typeof aWorkerCard>[0] = {}) =>
  aWorkerCard({ id: anId(number), wantedRegions: ["320412"] as never, ...facts });
const vacancy = (number: number, facts: Parameters<typeof aVacancyCard>[0] = {}) =>
  aVacancyCard({ id: anId(1_000 + number), region: "320412", ...facts });
const resting = member(9, { seeking: { state: "no", from: null, source: "leader", verifiedOn: "2026-03-01" } });

describe("crewMatches", () => {
  it("lists each member by id with their best vacancies or the gate why there is none", () => {
    const picky = member(2, { refusedRegions: ["320000"] as never });
    const { members, seeking } = crewMatches([resting, picky, member(1)], [vacancy(1), vacancy(2), vacancy(3)], limits, context);
    expect(seeking).toBe(2);
    expect(members.map(({ worker, failedGate, items }) => [worker.id, failedGate?.gate, items.length])).toEqual([
      [anId(1), undefined, 2],
      [anId(2), "region-refused", 0],
      [anId(9), "worker-seeking", 0],
    ]);
  });

  it("takes only vacancies with an open seat for every seeking member", () => {
    const crew = [member(1), member(2), member(3), resting];
    const { together } = crewMatches(crew, [vacancy(1, { seatsOpen: 2 }), vacancy(2, { seatsOpen: 3 })], limits, context);
    expect(together.map(({ vacancy: { id } }) => id)).toEqual([anId(1_002)]);
    expect(together[0]?.sentence.zh).toBe("可一次安置班组里在找工作的3人；平均匹配度1.00，最低1.00");
  });

  it("says when the whole crew is seated", () => {
    const crew = Array.from({ length: 12 }, (_, at) => member(1 + at));
    const [first] = crewMatches(crew, [vacancy(1, { seatsOpen: 12 })], limits, context).together;
    expect(first?.sentence).toEqual({
      zh: "可一次安置全班12人；平均匹配度1.00，最低1.00",
      en: "seats the whole crew of 12 at once; mean fit 1.00, lowest 1.00",
    });
  });

  it("ranks fewest failing first, then the mean, then the worst off", () => {
    const crew = [
      member(1, { wantedRegions: ["320412", "440112"] as never }),
      member(2, { wantedRegions: ["440112", "320412"] as never, refusedSectors: ["hotel"] }),
      member(3, { wantedRegions: ["320412"] as never }),
    ];
    const best = vacancy(1, { region: "320412", sector: "hotel" });
    const good = vacancy(2, { region: "320412" });
    const poor = vacancy(3, { region: "440112" });
    const { together } = crewMatches(crew, [poor, best, good], limits, context);
    expect(together.map((match) => [match.vacancy.id, match.meanScore, match.worstScore, match.failing.length])).toEqual([
      [good.id, Math.round((10_000 + 9_000 + 10_000) / 3), 9_000, 0],
      [poor.id, Math.round((9_000 + 10_000 + 0) / 3), 0, 0],
      [best.id, 10_000, 10_000, 1],
    ]);
    expect(together[2]?.failing).toEqual([{ workerId: anId(2), gate: "sector-refused", says: "不愿做酒店" }]);
    expect(together[2]?.sentence.zh).toBe("名额够全班3人，其中1人条件不合；其余2人平均匹配度1.00，最低1.00");
  });

  it("decides equal means by the worst off", () => {
    const crew = [
      member(1, { wantedRegions: ["320412", "440112", "310115"] as never }),
      member(2, { wantedRegions: ["310115", "440112", "320412"] as never }),
    ];
    const extreme = vacancy(1, { region: "320412" });
    const even = vacancy(2, { region: "440112" });
    const [first, second] = crewMatches(crew, [extreme, even], limits, context).together;
    expect(first?.meanScore).toBe(second?.meanScore);
    expect([first?.vacancy.id, second?.vacancy.id]).toEqual([even.id, extreme.id]);
  });

  it("leaves out vacancies that no member may take, and offers nothing together when nobody is looking", () => {
    const refusing = member(1, { refusedSectors: ["hotel"] });
    expect(crewMatches([refusing], [vacancy(1, { sector: "hotel" })], limits, context).together).toEqual([]);
    expect(crewMatches([resting], [vacancy(1)], limits, context)).toMatchObject({ seeking: 0, together: [] });
    expect(crewMatches([], [vacancy(1)], limits, context)).toEqual({ seeking: 0, members: [], together: [] });
  });

  it("does not depend on the order of its input, and keeps the limits", () => {
    const crew = [member(1), member(2, { wantedRegions: ["440112"] as never }), member(3), resting];
    const offers = Array.from({ length: 9 }, (_, at) => vacancy(at, { region: at % 2 ? "440112" : "320412" }));
    const forward = crewMatches(crew, offers, limits, context);
    expect(crewMatches(crew.toReversed(), offers.toReversed(), limits, context)).toEqual(forward);
    expect(forward.together).toHaveLength(5);
    expect(forward.together[0]?.worstScore).toBe(
      Math.min(...crew.slice(0, 3).map((worker) => scoreOnly(worker, forward.together[0]?.vacancy ?? vacancy(1), context))),
    );
  });
});
