import { describe, expect, it } from "@jest/globals";
import { eventually } from "@qianxian/testing/servers";
import pg from "pg";
import type { Story } from "./story.ts";

/** One request id goes from the gateway to the job's log line; no phone or ID number is in any log, event, job or answer. */
export const tracesChapter = (story: Story): void =>
  describe("the walk: what it leaves behind", () => {
    it("carries one request id from the gateway to the job's log line", async () => {
      const { walk, vacancyId } = story;
      const requestId = `walk-${Date.now()}`;
      const answer = await fetch(`${walk.stack.url}/v1/vacancies/${vacancyId}/close`, {
        method: "POST",
        headers: { "x-request-id": requestId, authorization: `Bearer ${walk.apiKey}` },
      });
      expect([answer.status, answer.headers.get("x-request-id")]).toEqual([200, requestId]);
      const services = await eventually(() => {
        const lines = walk.logs().split("\n").filter((line) => line.includes(requestId));
        const seen = new Set(lines.map((line) => (JSON.parse(line) as { service: string }).service));
        return seen.has("matcher") && seen.has("gateway") && seen;
      }, "the matcher has logged the job");
      expect([...services]).toEqual(expect.arrayContaining(["gateway", "vacancies", "matcher"]));
    });

    it("keeps people's data out of every log, event, dead letter and job", async () => {
      const { walk } = story;
      const phones = walk.tray().map(({ to }) => to);
      expect(phones.length).toBeGreaterThan(0);
      const pool = new pg.Pool({ connectionString: walk.stack.adminUrl });
      const schemas = Object.keys(walk.stack.serviceUrls).filter((name) => name !== "identity" && name !== "gateway");
      const stored: string[] = [];
      for (const schema of schemas)
        for (const table of ["outbox", "dead_letter"]) {
          const { rows } = await pool.query(`select payload::text from ${schema}.${table}`);
          stored.push(...rows.map(({ payload }) => payload as string));
        }
      const { rows: letters } = await pool.query("select reason from outreach.dead_letter");
      await pool.end();
      stored.push(...(await walk.jobs()));

      const everything = [walk.logs(), ...stored].join("\n");
      expect(stored.length).toBeGreaterThan(20);
      expect(letters).toEqual([]);
      for (const phone of phones) expect(everything).not.toContain(phone);
      expect(everything).not.toMatch(/990000(19|20)\d{9}[\dX]/);
    });
  });
