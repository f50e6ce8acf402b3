/**
 * Guarantees, over HTTP through the gateway, every service its own process on real Postgres and Redis
 * 1. After a walk from posting to placement, people entered on the way and careless requests of all kinds, no direct
 *    identifier of anybody is in a log, Redis, a file, a table, an event, a metric, an address, an error or an answer
 *    that does not give it by right; sealed columns do not match, nor does any page of the database or its log.
 * 2. Sessions can't be planted, reused or outlived; keys do what they are for; a link answered twice has one effect.
 *    By a leader's link a person joins with the code that came to the own phone, and nobody without it.
 * 3. No GET writes anything, whoever asks for whatever there is; noted is only when a session or a key was last used.
 * 4. Ten leaks put into copies of all that are found, and so are four put into the run itself.
 */
import { afterAll, beforeAll } from "@jest/globals";
import { demoPeople } from "./demo-county.ts";
import { openRecordingDoor } from "./leaks/recording-door.ts";
import { startWalk } from "./testing/a-walk.ts";
import { answersChapter } from "./testing/walk/answers.contract.ts";
import { carelessChapter } from "./testing/walk/careless.contract.ts";
import { contactChapter } from "./testing/walk/contact.contract.ts";
import { joiningChapter } from "./testing/walk/joining.contract.ts";
import { leaksChapter } from "./testing/walk/leaks.contract.ts";
import { offersChapter } from "./testing/walk/offers.contract.ts";
import { postingChapter } from "./testing/walk/posting.contract.ts";
import { readingChapter } from "./testing/walk/reading.contract.ts";
import { sessionsChapter } from "./testing/walk/sessions.contract.ts";
import type { TracedStory } from "./testing/walk/traced-story.ts";

const workers = 200;
const story = { ...demoPeople(workers) } as TracedStory;

beforeAll(async () => {
  story.walk = await startWalk(workers, {}, async (gatewayUrl) => {
    story.door = await openRecordingDoor(gatewayUrl);
    return story.door.url;
  });
}, 120_000);
afterAll(async () => {
  await story.walk?.stop();
  await story.door?.close();
}, 60_000);

postingChapter(story);
offersChapter(story);
answersChapter(story);
contactChapter(story);
carelessChapter(story);
sessionsChapter(story);
joiningChapter(story);
readingChapter(story);
leaksChapter(story);
