/**
 * Guarantees
 * 1. A posting that lacks nothing is live; otherwise a draft that names every lack, in order, in words.
 * 2. A change counts the revision, keeps what it does not name, and never reopens what is closed.
 * 3. Clearing the wording lasts until the public text changes.
 * 4. What others are told never holds the description or the workplace.
 */
import { VacancyCard, Vacancy } from "@qianxian/contracts/vacancies";
import { findForbiddenWording } from "@qianxian/intake";
import { describe, expect, it } from "@jest/globals";
import { aPosting } from "../testing/index.ts";
import { cardOf, change, close, viewOf } from "./posting.ts";

const facts = aPosting().facts;
const forbidden = findForbiddenWording("限女性");
const draft = aPosting(1, { facts: { ...facts, wage: null } });
const unlawful = aPosting(1, { forbidden });

describe("open", () => {
  it("is live with nothing lacking", () => {
    expect(aPosting()).toMatchObject({ status: "live", lacks: [], revision: 1, seats: { total: 5, open: 5 } });
  });

  it("is a draft that names what it lacks, in order", () => {
    const bare = { ...facts, seats: null, wage: null, region: null, sector: null, closesOn: null };
    const posting = aPosting(1, { facts: bare, employer: null, forbidden });
    expect(forbidden.length).toBeGreaterThan(0);
    expect(posting.status).toBe("draft");
    expect(posting.lacks).toEqual(["employer", "seats", "wage", "region", "sector", "closes-on", "wording"]);
    expect(viewOf(posting).lacksSay).toHaveLength(7);
    for (const { zh, en } of viewOf(posting).lacksSay)
      expect([zh, en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]/)]);
  });
});

describe("change", () => {
  it("completes a draft", () => {
    const wage = { minFen: 1, maxFen: 2, unit: "month" as const };
    expect(change(draft, { facts: { wage }, forbidden: [] })).toMatchObject({
      status: "live",
      lacks: [],
      revision: 2,
      facts: { title: "缝纫工", wage },
    });
  });

  it("makes a draft again of what comes to lack something", () => {
    expect(change(aPosting(), { facts: { wage: null }, forbidden: [] })).toMatchObject({ status: "draft", lacks: ["wage"] });
  });

  it("keeps seats taken, and refuses fewer than those", () => {
    const taken = { ...aPosting(), seats: { total: 5, open: 2, held: 1, reserved: 1, filled: 1 } };
    expect(change(taken, { facts: { seats: 3 }, forbidden: [] }).seats).toEqual({ total: 3, open: 0, held: 1, reserved: 1, filled: 1 });
    expect(() => change(taken, { facts: { seats: 2 }, forbidden: [] })).toThrow(expect.objectContaining({ code: "seats-below-taken" }));
  });

  it("is cleared of its wording until the text changes", () => {
    const cleared = change(unlawful, { facts: {}, forbidden, wordingCleared: true });
    expect(cleared.status).toBe("live");
    expect(change(cleared, { facts: { seats: 6 }, forbidden }).status).toBe("live");
    expect(change(cleared, { facts: { description: "限女性,30岁以下" }, forbidden })).toMatchObject({ status: "draft", lacks: ["wording"] });
  });

  it("does not touch what is closed", () => {
    const closed = close(aPosting());
    expect(closed).toMatchObject({ status: "closed", revision: 2 });
    expect(close(closed)).toBe(closed);
    expect(() => change(closed, { facts: {}, forbidden: [] })).toThrow(expect.objectContaining({ code: "vacancy-closed" }));
  });
});

describe("what is shown", () => {
  it("fits the contract", () => {
    expect(Vacancy.parse(viewOf(aPosting()))).toMatchObject({ employerName: "示例制衣厂", seats: { open: 5 } });
  });

  it("tells others no free text, and no open seat once closed", () => {
    const card = cardOf(close(aPosting(1, { facts: { ...facts, description: "电话13800000000", workplace: "x" } })));
    expect(VacancyCard.parse(card)).toMatchObject({ status: "closed", seatsOpen: 0, seatsTotal: 5 });
    expect(JSON.stringify(card)).not.toContain("13800000000");
  });
});
