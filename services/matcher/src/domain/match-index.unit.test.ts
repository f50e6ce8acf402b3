/**
 * Guarantees
 * 1. The index stands at the position of the last change it took in.
 * 2. Only live vacancies may be offered; drafts and closed ones can still be asked about.
 * 3. Whoever left the ledger is nobody.
 * 4. Before the store has been read nobody is told that something does not exist.
 * 5. Lists are of one county, and follow every change, also after they have been read; so do those who look for work.
 */
import { describe, expect, it } from "@jest/globals";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import { aCrew, aVacancy, aWorker, county, nextDoor, notSeeking, townNextDoor } from "../testing/cards.ts";
import { MatchIndex } from "./match-index.ts";

describe("MatchIndex", () => {
  it("stands at the position of the last change", () => {
    const index = new MatchIndex();
    index.apply([]);
    expect(index.asOf("2026-03-02")).toEqual({ position: 0, date: "2026-03-02" });
    index.apply([
      { position: 3, kind: "vacancy", card: aVacancy(1) },
      { position: 7, kind: "crew", card: aCrew(1) },
    ]);
    expect(index.asOf("2026-03-02")).toEqual({ position: 7, date: "2026-03-02" });
    expect(index.crew(aCrew(1).id)).toEqual(aCrew(1));
  });

  it.each([
    ["a vacancy", (index: MatchIndex) => index.vacancy(aVacancy(1).id)],
    ["a worker", (index: MatchIndex) => index.worker(aWorker(1).id)],
    ["a crew", (index: MatchIndex) => index.crew(aCrew(1).id)],
    ["live vacancies", (index: MatchIndex) => index.liveVacancies(county)],
    ["workers", (index: MatchIndex) => index.workers(county)],
    ["seekers", (index: MatchIndex) => index.seekers(county)],
    ["its position", (index: MatchIndex) => index.asOf("2026-03-02")],
  ])("asks who wants %s to come again until it has read its store once", (_what, read) => {
    const index = new MatchIndex();
    expect(() => read(index)).toThrow(expect.objectContaining({ code: "try-again-later" }));
    index.apply([]);
    expect(() => read(index)).not.toThrow();
  });

  it("offers live vacancies only, and knows drafts and closed ones", () => {
    const index = new MatchIndex();
    const [draft, closed] = [aVacancy(2, { status: "draft" }), aVacancy(3, { status: "closed" })];
    const cards = [aVacancy(1), draft, closed];
    index.apply(cards.map((card, place) => ({ position: place + 1, kind: "vacancy", card })));

    expect(index.liveVacancies(county)).toEqual([aVacancy(1)]);
    expect(index.vacancy(draft.id)).toEqual(draft);
    expect(index.vacancy(closed.id)).toEqual(closed);
    expect(index.vacancy(aVacancy(4).id)).toBeNull();
  });

  it("knows nobody who left the ledger", () => {
    const index = new MatchIndex();
    index.apply([{ position: 1, kind: "worker", card: aWorker(1, { erased: true }) }]);
    expect(index.worker(aWorker(1).id)).toBeNull();
    expect(index.workers(county)).toEqual([]);
  });

  it("lists what is of one county", () => {
    const index = new MatchIndex();
    const [here, there] = [aWorker(1), aWorker(2, { town: townNextDoor })];
    index.apply([
      { position: 1, kind: "vacancy", card: aVacancy(1) },
      { position: 2, kind: "vacancy", card: aVacancy(2, { county: nextDoor }) },
      { position: 3, kind: "worker", card: here },
      { position: 4, kind: "worker", card: there },
    ]);
    expect([index.liveVacancies(county), index.workers(county)]).toEqual([[aVacancy(1)], [here]]);
    expect([index.liveVacancies(nextDoor).length, index.workers(nextDoor)]).toEqual([1, [there]]);
    expect([index.liveVacancies("990000"), index.workers("990000")]).toEqual([[], []]);
  });

  it("knows who looks for work in a county, through every change of state and home", () => {
    const index = new MatchIndex();
    let position = 0;
    const take = (...cards: WorkerCard[]) => {
      index.apply(cards.map((card) => ({ position: (position += 1), kind: "worker", card })));
      return [county, nextDoor].map((where) => index.seekers(where).map(({ id }) => id));
    };
    const [one, two] = [aWorker(1), aWorker(2)];

    expect(take(one, two, aWorker(3, { seeking: notSeeking }), aWorker(4, { erased: true }))).toEqual([[one.id, two.id], []]);
    expect(take(aWorker(1, { seeking: notSeeking }))).toEqual([[two.id], []]);
    expect(take(aWorker(1))).toEqual([[two.id, one.id], []]);
    expect(take(aWorker(2, { town: townNextDoor }))).toEqual([[one.id], [two.id]]);
    expect(take(aWorker(1, { erased: true }))).toEqual([[], [two.id]]);
    const changed = aWorker(2, { town: townNextDoor, revision: 2 });
    take(changed);
    expect(index.seekers(nextDoor)).toEqual([changed]);
  });

  it("follows changes after its lists were read", () => {
    const index = new MatchIndex();
    index.apply([
      { position: 1, kind: "vacancy", card: aVacancy(1) },
      { position: 2, kind: "worker", card: aWorker(1) },
    ]);
    expect([index.liveVacancies(county).length, index.workers(county).length]).toEqual([1, 1]);

    index.apply([
      { position: 3, kind: "vacancy", card: aVacancy(1, { revision: 2, status: "closed" }) },
      { position: 4, kind: "worker", card: aWorker(1, { revision: 2, erased: true }) },
    ]);
    expect([index.liveVacancies(county).length, index.workers(county).length]).toEqual([0, 0]);

    index.apply([{ position: 5, kind: "vacancy", card: aVacancy(1, { revision: 3 }) }]);
    expect(index.liveVacancies(county)).toEqual([aVacancy(1, { revision: 3 })]);
  });
});
