import { appendFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Redis } from "ioredis";
import { allowances } from "../../leaks/allowed.ts";
import { collectTraces } from "../../leaks/collect.ts";
import { databaseFiles } from "../../leaks/collect-files.ts";
import { withDatabase } from "../../leaks/collect-database.ts";
import { knownIdentifiers, type KnownIdentifiers, type Person } from "../../leaks/identifiers.ts";
import { isFound, planted, plants } from "../../leaks/plants.ts";
import { knownIn, type Material, type Medium, scanForLeaks } from "../../leaks/scan.ts";
import { newcomer, newPhone, stranger, type TracedStory } from "./traced-story.ts";

type Whole = { [Field in keyof Person]: string };

const isWhole = (person: Person): person is Whole => person.phone !== null && person.idNumber !== null;

/** Everything the run left behind holds nobody's direct identifiers; ten leaks put into it are found. */
export const leaksChapter = (story: TracedStory): void =>
  describe("the walk: nobody's identifiers are left anywhere", () => {
    let known: KnownIdentifiers;
    let materials: readonly Material[];
    let someone: Whole;

    beforeAll(async () => {
      const { people, ordinaryText, walk, door } = story;
      known = knownIdentifiers([...people, newcomer, { ...newcomer, phone: newPhone }, stranger], ordinaryText);
      someone = people.filter(isWhole).find(({ name }) => known.names.has(name))!;
      materials = [...(await collectTraces(walk.stack)), ...door.recorded()];
    }, 30_000);

    const textAt = (place: RegExp): string => materials.filter((one) => place.test(one.place)).map(({ text }) => text).join();
    const countOf = (medium: Medium): number => materials.filter((one) => one.medium === medium).length;

    it("has looked everywhere", () => {
      expect(known.names.size).toBeGreaterThan(50);
      expect(known.phones.size).toBeGreaterThan(50);
      expect(known.ordinary).toBeLessThanOrEqual(known.names.size / 20);
      const least: Partial<Record<Medium, number>> = { log: 9, queue: 20, file: 3, table: 200, event: 30, metric: 6, url: 50, answer: 50, error: 10 };
      for (const [medium, count] of Object.entries(least)) expect([medium, countOf(medium as Medium) >= count]).toEqual([medium, true]);
      expect(textAt(/^profiles\.worker\.name_sealed$/)).toMatch(/^v2\./);
      expect(textAt(/^profiles\.outbox\.payload$/)).toContain('"workers"');
      expect(textAt(/^GET \/v1\/workers$/)).toContain("maskedPhone");
      expect(textAt(/^logs\/profiles\.log$/)).toContain('"route":"/v1/workers/:workerId/reveal"');
    });

    it("finds nobody anywhere", () => {
      expect(scanForLeaks(materials, known, allowances)).toEqual([]);
    });

    it("finds nobody of the ledger in the database's pages and its write-ahead log, not even where a row was", () => {
      const { people, ordinaryText, walk } = story;
      // What a recruiter wrote into a posting is kept for a time, and the stranger stood there.
      const ofLedger = knownIdentifiers([...people, newcomer, { ...newcomer, phone: newPhone }], ordinaryText);
      const files = [...databaseFiles(walk.stack.places)];
      expect(files.filter(({ place }) => place.startsWith("postgres/pg_wal/")).length).toBeGreaterThan(0);
      expect(files.some(({ bytes }) => bytes.includes("profiles.workers-changed"))).toBe(true);
      const found = files.map(({ place, bytes }) => ({ place, kinds: knownIn(bytes, ofLedger) }));
      expect(found.filter(({ kinds }) => kinds.length > 0)).toEqual([]);
    });

    it("would have found what is allowed, at its place", () => {
      const answers = materials.filter(({ medium }) => medium === "answer");
      const places = new Set(scanForLeaks(answers, known).map(({ medium, place }) => `${medium} ${place}`));
      expect([...places]).toEqual(
        expect.arrayContaining(["answer POST /v1/workers/:x/reveal", "answer POST /v1/workers/:x/export", "answer POST /v1/referrals/:x/contact"]),
      );
    });

    it.each(plants.map((plant) => [plant.what, plant] as const))("would find %s", (_what, plant) => {
      const changed = planted(materials, plant, someone).filter((one, at) => one !== materials[at]);
      expect(isFound(scanForLeaks(changed, known, allowances), plant)).toBe(true);
    });

    describe("with leaks in the run itself", () => {
      const redis = () => new Redis(story.walk.stack.env["REDIS_URL"]!);

      beforeAll(async () => {
        const { stack, queue } = story.walk;
        appendFileSync(stack.places.log("matcher"), `{"level":30,"msg":"${encodeURIComponent(someone.name)}"}\n`);
        await withDatabase(stack.adminUrl, async (client) => {
          const payload = JSON.stringify({ to: { idNumber: someone.idNumber } });
          await client.query("update outreach.campaign set asked = asked || jsonb_build_object('note', $1::text)", [`先问${someone.name}家`]);
          await client.query(
            "insert into profiles.dead_letter (queue, event_id, type, version, payload, reason, attempts) values ('a', gen_random_uuid(), 'a', 1, $1, 'a', 1)",
            [payload],
          );
        });
        if (queue === "redis") {
          const client = redis();
          await client.set("qx:planted", Buffer.from(someone.phone).toString("base64"));
          client.disconnect();
        }
      });

      afterAll(async () => {
        const { stack, queue } = story.walk;
        await withDatabase(stack.adminUrl, (client) => client.query("delete from profiles.dead_letter where queue = 'a'"));
        if (queue === "redis") {
          const client = redis();
          await client.del("qx:planted");
          client.disconnect();
        }
      });

      it("finds each of them", async () => {
        const { stack, queue } = story.walk;
        const findings = scanForLeaks(await collectTraces(stack), known, allowances);
        const found = findings.map(({ medium, place, kind, form }) => `${medium} ${place} ${kind} ${form}`);
        expect(found).toEqual(
          expect.arrayContaining([
            "log logs/matcher.log name percent-encoded",
            "table outreach.campaign.asked name plain",
            "event profiles.dead_letter.payload id-number plain",
            ...(queue === "redis" ? ["queue qx:planted phone base64"] : []),
          ]),
        );
        const inPages = [...databaseFiles(stack.places)].flatMap(({ bytes }) => knownIn(bytes, known));
        expect(inPages).toEqual(expect.arrayContaining(["name", "id-number"]));
      });
    });
  });
