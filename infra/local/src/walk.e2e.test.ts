/**
 * Guarantees, over HTTP through the gateway, every service its own process on real Postgres and Redis
 * 1. A posted vacancy reaches the matcher through the queue; staff see who fits, with parts and why.
 * 2. A plan is a dry run; confirming sends each message once, and none tells workers what they have not said; a
 *    link only answers by POST.
 * 3. A yes becomes a referral; the employer's answers move the seats; the worker stops looking.
 *    The employer reaches by phone who said yes and agreed to it, and nobody else does.
 *    Staff refer who says yes at the counter, and take it back.
 * 4. A leader pulls matches for the own crew, and for no other. Town staff see what was sent to their own
 *    townspeople, what they answered and where they were referred, and nothing of others. What members answered to
 *    their leader in person counts as answers by link do.
 * 5. A draft can be looked at and never sent; completing it makes it live.
 * 6. A posting sent again under its key is answered as before, byte by byte; a change names what it is based on.
 * 7. No process runs on a memory twin; one request id goes from the gateway to the job's log line;
 *    no phone or ID number is in any log, event, job or answer.
 */
import { afterAll, beforeAll } from "@jest/globals";
import { startWalk } from "./testing/a-walk.ts";
import { answersChapter } from "./testing/walk/answers.contract.ts";
import { contactChapter } from "./testing/walk/contact.contract.ts";
import { counterChapter } from "./testing/walk/counter.contract.ts";
import { draftsAndKeysChapter } from "./testing/walk/drafts-and-keys.contract.ts";
import { offersChapter } from "./testing/walk/offers.contract.ts";
import { postingChapter } from "./testing/walk/posting.contract.ts";
import { reachChapter } from "./testing/walk/reach.contract.ts";
import type { Story } from "./testing/walk/story.ts";
import { tracesChapter } from "./testing/walk/traces.contract.ts";
import { wordOfMouthChapter } from "./testing/walk/word-of-mouth.contract.ts";

const story = {} as Story;

beforeAll(async () => {
  story.walk = await startWalk(600);
}, 120_000);
afterAll(() => story.walk?.stop(), 60_000);

postingChapter(story);
offersChapter(story);
answersChapter(story);
contactChapter(story);
draftsAndKeysChapter(story);
reachChapter(story);
wordOfMouthChapter(story);
counterChapter(story);
tracesChapter(story);
