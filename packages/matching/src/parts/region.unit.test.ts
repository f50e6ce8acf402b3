/**
 * Guarantees
 * 1. The first choice is full and each further rank counts less.
 * 2. A county counts more than a city, a city more than a province, a province more than an area.
 * 3. A neighbour in the same city or province earns a part; elsewhere earns nothing.
 * 4. A posting that names only a wider region is not taken for an exact one.
 * 5. A silent worker leaves the part out; a silent vacancy counts half.
 */
import { describe, expect, it } from "@jest/globals";
import { aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import { regionPart } from "./region.ts";

const context = { today: "2026-03-01" };
const [jiangsu, changzhou, wujin, tianning, suzhou] = ["320000", "320400", "320412", "320402", "320500"];
const [guangdong, huangpu, pudong, minhang, sandu] = ["440000", "440112", "310115", "310112", "522732"];
const judge = (wantedRegions: string[], region: string | null) =>
  regionPart.judge(aWorkerCard({ wantedRegions: wantedRegions as never }), aVacancyCard({ region }), context);

describe("regionPart", () => {
  it.each([
    [[wujin], 10_000],
    [[huangpu, wujin], 9_000],
    [[huangpu, pudong, wujin], 8_000],
    [[huangpu, pudong, sandu, wujin], 7_000],
    [[huangpu, pudong, sandu, "330106", wujin], 6_000],
  ])("falls with the rank of the wish: %j", (wanted, fit) => {
    expect(judge(wanted, wujin).fit).toBe(fit);
  });

  it.each([
    [wujin, 10_000],
    [changzhou, 9_500],
    [jiangsu, 8_500],
    ["yangtze-delta", 7_500],
    ["outside-province", 6_000],
  ])("counts a wish for %s by its breadth", (wanted, fit) => {
    expect(judge([wanted], wujin).fit).toBe(fit);
  });

  it("takes the home county as the county it is, and a municipality as a city", () => {
    expect(judge(["home-county"], sandu).fit).toBe(10_000);
    expect(judge(["310000"], pudong).fit).toBe(9_500);
  });

  it.each([
    ["another district of the wanted county's city", wujin, tianning, 7_000],
    ["another district of the wanted county's municipality", pudong, minhang, 7_000],
    ["another city of the wanted county's province", wujin, suzhou, 4_000],
    ["another city of the wanted city's province", changzhou, suzhou, 4_000],
    ["another province", wujin, huangpu, 0],
    ["outside the wanted area", "yangtze-delta", huangpu, 0],
    ["a code nobody knows", wujin, "999999", 0],
  ])("credits %s", (_case, wanted, region, fit) => {
    expect(judge([wanted], region).fit).toBe(fit);
  });

  it("counts a posting that names only the province of the wish half, and says so", () => {
    expect(judge([changzhou], jiangsu)).toMatchObject({ fit: 5_000, says: { zh: "岗位只写了江苏，您的第一意向常州在里面" } });
  });

  it("prefers an exact second choice to a distant first one", () => {
    expect(judge([guangdong, wujin], wujin)).toMatchObject({ fit: 9_000, says: { zh: "常州武进是您的第二意向" } });
    expect(judge([tianning, wujin], wujin).fit).toBe(9_000);
  });

  it.each([
    [[changzhou], wujin, "常州是您的第一意向", "Changzhou is your first choice"],
    [[wujin], tianning, "和您的第一意向常州武进同在常州", "in Changzhou like your first choice"],
    [["yangtze-delta"], wujin, "长三角是您的第一意向", "Yangtze Delta is your first choice"],
    [[huangpu], changzhou, "常州不在您想去的地方里", "Changzhou is not among the places you want"],
  ])("says why for %j", (wanted, region, zh, en) => {
    const { says } = judge(wanted, region);
    expect(says.zh).toBe(zh);
    expect(says.en).toContain(en);
  });

  it("is left out when the worker has no wish, and counts half when the posting names no place", () => {
    expect(judge([], wujin)).toMatchObject({ fit: null, unknown: "worker", says: { zh: "您还没有说想去哪里" } });
    expect(judge([], null)).toMatchObject({ fit: null, unknown: "worker" });
    expect(judge([wujin], null)).toMatchObject({ fit: 5_000, unknown: "vacancy", says: { zh: "岗位没有写在哪里上班" } });
  });
});
