import { describe, expect, it } from "@jest/globals";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { eventually } from "@qianxian/testing/servers";
import { sewing, type Story } from "./story.ts";

/** A posted vacancy reaches the matcher through the queue; staff see who fits, with parts and why. */
export const postingChapter = (story: Story): void =>
  describe("the walk: a vacancy is posted", () => {
    it("runs on real adapters everywhere", async () => {
      const { walk } = story;
      for (const url of [walk.stack.url, ...Object.values(walk.stack.serviceUrls)]) {
        const answer = await fetch(`${url}/readyz`);
        const { ok, adapters } = (await answer.json()) as { ok: boolean; adapters: object };
        expect(ok).toBe(true);
        expect(Object.values(adapters).length).toBeGreaterThan(0);
        expect(Object.values(adapters)).not.toContain("memory");
        if ("queue" in adapters) expect(adapters.queue).toBe(`bullmq-${walk.queue}`);
      }
    });

    it("brings a posted vacancy to the matcher, which says who fits and why", async () => {
      const { walk } = story;
      const posted = await walk.employer(vacanciesRoutes.publishVacancy, sewing);
      expect(posted).toMatchObject({ status: "live", lacks: [], seats: { total: 2, open: 2 } });
      const { id: vacancyId } = posted;
      story.vacancyId = vacancyId;

      const found = await eventually(async () => {
        const asked = walk.staff(matcherRoutes.candidatesForVacancy, { vacancyId, limit: 10 });
        return asked.catch(() => null);
      }, "the vacancy is in the index");

      expect(found.preview).toBe(false);
      expect(found.items.length).toBeGreaterThanOrEqual(3);
      for (const { parts, sentence } of found.items) {
        expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000);
        expect(sentence.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(sentence.en).toMatch(/[a-z]/);
      }
      const scores = found.items.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    });

    it("says the same of a pair from both sides", async () => {
      const { walk, vacancyId } = story;
      const asked = { vacancyId, limit: 1 };
      const [best] = (await walk.staff(matcherRoutes.candidatesForVacancy, asked)).items;
      const { workerId } = best!;
      const matches = await walk.staff(matcherRoutes.matchesForWorker, { workerId, limit: 100 });
      const same = matches.items.find(({ vacancy }) => vacancy.id === vacancyId);
      expect(same).toMatchObject({ score: best!.score, parts: best!.parts, sentence: best!.sentence });
      const why = await walk.staff(matcherRoutes.explainMatch, { workerId, vacancyId });
      expect(why).toMatchObject({ failedGates: [], verdict: { score: best!.score } });
    });
  });
