/**
 * Guarantees
 * 1. Lodging counts when it is needed, a couple's room with a partner, nearness when the present place is known.
 * 2. Board counts for everybody who has said anything.
 * 3. A silent worker leaves the part out; silence of the posting counts half.
 */
import { describe, expect, it } from "@jest/globals";
import type { z } from "zod";
import type { WorkerCard } from "@qianxian/contracts/profiles";
import type { VacancyCard } from "@qianxian/contracts/vacancies";
import { aVacancyCard, anId, aWorkerCard } from "@qianxian/testing/cards";
import { livingPart } from "./living.ts";

const context = { today: "2026-03-01" };
const [wujin, tianning, suzhou, huangpu] = ["320412", "320402", "320500", "440112"];
const judge = (worker: Partial<z.input<typeof WorkerCard>>, vacancy: Partial<z.input<typeof VacancyCard>>) =>
  livingPart.judge(aWorkerCard(worker), aVacancyCard(vacancy), context);
const partner = { partnerId: anId(9) };

describe("livingPart", () => {
  it.each([
    [{ board: true, lodging: true }, 10_000, "包吃包住"],
    [{ board: false, lodging: true }, 6_667, "包住，不包吃"],
    [{ board: true, lodging: false }, 3_333, "包吃，不包住"],
    [{ board: false, lodging: false }, 0, "不包吃住"],
    [{ board: true }, 6_667, "包吃，岗位没有写住宿"],
    [{ lodging: true }, 8_333, "包住，岗位没有写吃饭"],
  ])("judges %j for somebody who needs lodging", (vacancy, fit, zh) => {
    const { fit: found, says } = judge({ needsLodging: true }, vacancy);
    expect(found).toBe(fit);
    expect(says.zh).toBe(zh);
  });

  it("does not ask for lodging when none is needed", () => {
    expect(judge({ needsLodging: false }, { board: true, lodging: false }).fit).toBe(10_000);
  });

  it.each([
    [true, 10_000, "包吃包住，有夫妻房"],
    [false, 5_000, "包吃包住，没有夫妻房"],
    [null, 7_500, "包吃包住，岗位没有写夫妻房"],
  ])("asks for a couple's room with a partner: %s", (couplesRoom, fit, zh) => {
    const { fit: found, says } = judge(partner, { board: true, lodging: true, couplesRoom });
    expect(found).toBe(fit);
    expect(says.zh).toBe(zh);
  });

  it("names in one breath all that the posting does not say", () => {
    expect(judge(partner, {}).says.zh).toBe("岗位没有写食宿和夫妻房");
    expect(judge({}, {}).says.zh).toBe("您还没有说食宿要求");
  });

  it("does not speak of a couple's room without a partner", () => {
    const worker = { needsLodging: true };
    const vacancy = { board: true, lodging: true };
    expect(judge(worker, { ...vacancy, couplesRoom: false })).toEqual(judge(worker, vacancy));
  });

  it.each([
    ["the same county", wujin, 10_000, "包吃包住，就在您现在的常州武进"],
    ["the same city", tianning, 8_750, "包吃包住，就在您现在的常州"],
    ["the same province", suzhou, 7_000, "包吃包住"],
    ["another province", huangpu, 5_000, "包吃包住"],
    ["no place named", null, 7_500, "包吃包住"],
  ])("counts how near it is to where the worker is now: %s", (_case, region, fit, zh) => {
    const { fit: found, says } = judge({ presentRegion: wujin }, { board: true, lodging: true, region });
    expect(found).toBe(fit);
    expect(says.zh).toBe(zh);
  });

  it("is left out when the worker has said nothing, and counts half when the posting is silent", () => {
    expect(judge({}, { board: true, lodging: true })).toMatchObject({
      fit: null,
      unknown: "worker",
      says: { zh: "包吃包住，您还没有说食宿要求" },
    });
    expect(judge({ needsLodging: true, presentRegion: wujin }, {})).toMatchObject({
      fit: 5_000,
      unknown: "vacancy",
      says: { zh: "岗位没有写食宿", en: "the posting does not mention board or lodging" },
    });
  });
});
