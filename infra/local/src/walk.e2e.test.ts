/**
 * Guarantees, over HTTP through the gateway, every service its own process on real Postgres and Redis
 * 1. A posted vacancy reaches the matcher through the queue; staff see who fits, with parts and why.
 * 2. A plan is a dry run; confirming sends each message once, and none tells workers what they have not said; a
 *    link only answers by POST.
 * 3. A yes becomes a referral; the employer's answers move the seats; the worker stops looking.
 * 4. A leader pulls matches for the own crew, and for no other. Town staff see what was sent to their own
 *    townspeople, what they answered and where they were referred, and nothing of others.
 * 5. A draft can be looked at and never sent; completing it makes it live.
 * 6. A posting sent again under its key is answered as before, byte by byte; a change names what it is based on.
 * 7. No process runs on a memory twin; one request id goes from the gateway to the job's log line;
 *    no phone or ID number is in any log, event, job or answer.
 */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { vacanciesRoutes } from "@qianxian/contracts/vacancies";
import { eventually } from "@qianxian/testing/servers";
import pg from "pg";
import { startWalk, type Walk } from "./testing/a-walk.ts";

const closesOn = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
const sewing = {
  title: "缝纫车位工",
  base: "changzhou",
  sector: "manufacturing",
  region: "320412",
  seats: 2,
  skills: [{ name: "缝纫", level: null, must: true }],
  wage: { minFen: 520_000, maxFen: 680_000, unit: "month" },
  board: true,
  lodging: true,
  closesOn,
} as const;

let walk: Walk;
let vacancyId: string;
let completedId: string;
let campaignId: string;
let messages: { id: string; workerId: string }[];

beforeAll(async () => {
  walk = await startWalk(600);
}, 120_000);
afterAll(() => walk?.stop(), 60_000);

const tokenFor = (messageId: string): string => {
  const { text = "" } = walk.tray().find((message) => message.messageId === messageId) ?? {};
  return /\/o\/([\w-]+)/.exec(text)?.[1] ?? "";
};

const referrals = async () => (await walk.employer(placementsRoutes.listReferrals, { vacancyId })).items;
const seats = async () => (await walk.employer(vacanciesRoutes.readVacancy, { vacancyId })).seats;

describe("the walk", () => {
  it("runs on real adapters everywhere", async () => {
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
    const posted = await walk.employer(vacanciesRoutes.publishVacancy, { ...sewing, skills: [...sewing.skills] });
    expect(posted).toMatchObject({ status: "live", lacks: [], seats: { total: 2, open: 2 } });
    vacancyId = posted.id;

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
    const asked = { vacancyId, limit: 1 };
    const [best] = (await walk.staff(matcherRoutes.candidatesForVacancy, asked)).items;
    const { workerId } = best!;
    const matches = await walk.staff(matcherRoutes.matchesForWorker, { workerId, limit: 100 });
    const same = matches.items.find(({ vacancy }) => vacancy.id === vacancyId);
    expect(same).toMatchObject({ score: best!.score, parts: best!.parts, sentence: best!.sentence });
    const why = await walk.staff(matcherRoutes.explainMatch, { workerId, vacancyId });
    expect(why).toMatchObject({ failedGates: [], verdict: { score: best!.score } });
  });

  it("plans without anybody hearing of it, and says why somebody is left out", async () => {
    const order = { vacancyIds: [vacancyId], offersPerSeat: 2, scoreMin: 3_000 };
    const plan = await walk.staff(outreachRoutes.planCampaign, order);
    campaignId = plan.id;

    expect(plan.status).toBe("planned");
    expect(plan.planned).toHaveLength(4);
    expect(plan.leftOut.length).toBeGreaterThan(0);
    expect(plan.leftOut.every(({ says }) => says.zh.length > 3)).toBe(true);
    const concerned = [...plan.planned, ...plan.leftOut].map(({ workerId }) => workerId);
    expect(new Set(concerned).size).toBe(concerned.length);
    expect(walk.tray()).toEqual([]);
  });

  it("sends each message once, though it is confirmed twice", async () => {
    await walk.staff(outreachRoutes.sendCampaign, { campaignId });
    await walk.staff(outreachRoutes.sendCampaign, { campaignId });
    await eventually(async () => {
      const { status } = await walk.staff(outreachRoutes.readCampaign, { campaignId });
      return status === "sent";
    }, "every message has an outcome");

    const { items } = await walk.staff(outreachRoutes.listMessages, { campaignId });
    messages = items;
    expect(items.map(({ status }) => status)).toEqual(["sent", "sent", "sent", "sent"]);
    expect(walk.tray().map(({ messageId }) => messageId).toSorted()).toEqual(
      items.map(({ id }) => id as string).toSorted(),
    );
    for (const { text } of walk.tray()) expect(text).not.toContain("您还没有说");
  });

  it("changes nothing when a link is fetched, and takes the answer by POST", async () => {
    const [first] = messages;
    const token = tokenFor(first!.id);
    for (let n = 0; n < 20; n += 1) {
      const page = await fetch(`${walk.stack.url}/o/${token}`);
      expect(page.status).toBe(200);
    }
    expect((await walk.staff(outreachRoutes.listReplies, {})).items).toEqual([]);

    const form = new URLSearchParams({ answer: "interested" });
    const page = await fetch(`${walk.stack.url}/o/${token}`, { method: "POST", body: form });
    expect(await page.text()).toContain("我想去");
    const { items } = await walk.staff(outreachRoutes.listReplies, {});
    expect(items).toMatchObject([{ id: first!.id, answer: "interested" }]);
  });

  it("refuses a link that was tampered with", async () => {
    const token = tokenFor(messages[1]!.id);
    const forged = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    const reply = walk.nobody(outreachRoutes.recordReply, { token: forged, answer: "interested" });
    await expect(reply).rejects.toMatchObject({ code: "link-invalid" });
  });

  it("makes referrals of yeses, and of nothing else", async () => {
    const [, second, third, fourth] = messages.map(({ id }) => tokenFor(id));
    await walk.nobody(outreachRoutes.recordReply, { token: second!, answer: "interested" });
    await walk.nobody(outreachRoutes.recordReply, { token: third!, answer: "interested" });
    const no = { token: fourth!, answer: "not-suitable", reason: "too-far" } as const;
    await walk.nobody(outreachRoutes.recordReply, no);

    await eventually(async () => (await referrals()).length === 3, "three referrals");
    expect((await referrals()).map(({ status }) => status)).toEqual(["referred", "referred", "referred"]);
  });

  it("counts the seats down with the employer's answers", async () => {
    const [a, b, c] = await referrals();
    await walk.employer(placementsRoutes.acceptReferral, { referralId: a!.id });
    expect(await seats()).toMatchObject({ open: 1, reserved: 1, filled: 0 });
    const refusal = { referralId: b!.id, reason: "lacks-skill" } as const;
    await walk.employer(placementsRoutes.refuseReferral, refusal);
    expect(await seats()).toMatchObject({ open: 1, reserved: 1 });
    await walk.employer(placementsRoutes.startReferral, { referralId: a!.id });
    await walk.employer(placementsRoutes.acceptReferral, { referralId: c!.id });
    expect(await seats()).toEqual({ total: 2, open: 0, held: 0, reserved: 1, filled: 1 });
  });

  it("stops looking for who has started, and shows staff how it went", async () => {
    const started = (await referrals()).find(({ status }) => status === "started")!;
    await eventually(async () => {
      const { workerId } = started;
      const worker = await walk.staff(profilesRoutes.readWorker, { workerId });
      return worker.seeking.state === "no" && worker.seeking.source === "placement";
    }, "the ledger knows of the placement");
    const token = tokenFor(started.messageId);
    await eventually(async () => {
      const changed = walk.nobody(outreachRoutes.recordReply, { token, answer: "not-suitable" });
      return changed.then(() => false, ({ code }) => code === "offer-settled");
    }, "the offer is settled");
    const { counts } = await walk.staff(outreachRoutes.readCampaign, { campaignId });
    expect(counts).toMatchObject({ sent: 4, failed: 0, unknown: 0, replied: 4, interested: 3 });
  });

  it("gives a leader the own crew's matches, and no other crew's", async () => {
    const [own] = (await walk.leader(profilesRoutes.listCrews, {})).items;
    const crew = await walk.leader(matcherRoutes.matchesForCrew, { crewId: own!.id });
    expect(crew.members.length).toBe(own!.memberIds.length);
    expect(crew.seeking).toBeGreaterThan(0);
    expect(crew.members.some(({ items }) => items.length > 0)).toBe(true);
    expect(crew.together.every(({ vacancy }) => vacancy.seatsOpen >= crew.seeking)).toBe(true);

    const others = (await walk.staff(profilesRoutes.listCrews, {})).items;
    const foreign = others.find(({ id }) => id !== own!.id)!;
    await expect(
      walk.leader(matcherRoutes.matchesForCrew, { crewId: foreign.id }),
    ).rejects.toMatchObject({ code: "crew-not-found" });
  });

  it("previews a draft, refuses to send it, and puts it live when it is complete", async () => {
    const { seats: _seats, ...withoutSeats } = sewing;
    const input = { ...withoutSeats, skills: [...sewing.skills] };
    const draft = await walk.employer(vacanciesRoutes.publishVacancy, input);
    expect(draft).toMatchObject({ status: "draft", lacks: ["seats"] });
    const asked = { vacancyId: draft.id, limit: 5 };
    const preview = await eventually(
      () => walk.staff(matcherRoutes.candidatesForVacancy, asked).catch(() => null),
      "the draft is in the index",
    );
    expect(preview.preview).toBe(true);
    expect(preview.items.length).toBeGreaterThan(0);
    const plan = () => walk.staff(outreachRoutes.planCampaign, { vacancyIds: [draft.id] });
    await expect(plan()).rejects.toMatchObject({ code: "vacancy-not-live" });

    const change = { vacancyId: draft.id, seats: 3 };
    const completed = await walk.employer(vacanciesRoutes.changeVacancy, change, { ifMatch: draft.revision });
    expect(completed).toMatchObject({ status: "live", lacks: [] });
    completedId = draft.id;
    await eventually(() => plan().then(() => true, () => false), "the matcher knows that it is live");
  });

  it("posts once under a key, however often it is sent, and changes only what was read", async () => {
    const send = (method: string, path: string, body: object, headers: Record<string, string> = {}) =>
      fetch(`${walk.stack.url}${path}`, {
        method,
        headers: { authorization: `Bearer ${walk.apiKey}`, "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
    const key = { "idempotency-key": `walk-${Date.now()}` };
    const posts = [await send("POST", "/v1/vacancies", sewing, key), await send("POST", "/v1/vacancies", sewing, key)];
    expect(posts.map(({ status, headers }) => [status, headers.get("etag"), headers.get("idempotent-replayed")])).toEqual([
      [201, '"1"', null],
      [201, '"1"', "true"],
    ]);
    const [first, second] = await Promise.all(posts.map((post) => post.text()));
    expect(second).toBe(first);
    const { id } = JSON.parse(first!) as { id: string };
    const change = (headers?: Record<string, string>) => send("PATCH", `/v1/vacancies/${id}`, { seats: 3 }, headers);
    const changes = [await change(), await change({ "if-match": '"1"' }), await change({ "if-match": '"1"' })];
    expect(changes.map(({ status }) => status)).toEqual([428, 200, 412]);
  });

  it("keeps town staff to their own town", async () => {
    const { items } = await walk.town(profilesRoutes.listWorkers, { limit: 200 });
    const towns = new Set(items.map(({ town }) => town));
    expect(towns.size).toBe(1);
    const everywhere = (await walk.staff(profilesRoutes.listWorkers, { limit: 200 })).items;
    const foreign = everywhere.find(({ town }) => !towns.has(town))!;
    await expect(
      walk.town(profilesRoutes.readWorker, { workerId: foreign.id }),
    ).rejects.toMatchObject({ code: "worker-not-found" });
  });

  it("shows town staff what came to their own townspeople, and to nobody else", async () => {
    const { town } = (await walk.town(profilesRoutes.listWorkers, { limit: 1 })).items[0]!;
    const order = { vacancyIds: [completedId], within: { town }, offersPerSeat: 1, scoreMin: 0 };
    const plan = await walk.staff(outreachRoutes.planCampaign, order);
    await walk.staff(outreachRoutes.sendCampaign, { campaignId: plan.id });
    const sent = async () => (await walk.staff(outreachRoutes.listMessages, { campaignId: plan.id })).items;
    await eventually(async () => (await sent()).every(({ status }) => status === "sent"), "the town is told");
    const [first] = await sent();
    await walk.nobody(outreachRoutes.recordReply, { token: tokenFor(first!.id), answer: "interested" });
    const all = { limit: 200 };
    const referred = await eventually(async () => {
      const { items } = await walk.staff(placementsRoutes.listReferrals, all);
      return items.some(({ messageId }) => messageId === first!.id) && items;
    }, "the townsperson is referred");

    const own = async <T extends { workerId: string }>(items: readonly T[]): Promise<T[]> => {
      const asked = items.map(({ workerId }) => walk.staff(profilesRoutes.readWorker, { workerId }));
      const workers = await Promise.all(asked);
      return items.filter((_item, n) => workers[n]?.town === town);
    };
    const { items: replied } = await walk.staff(outreachRoutes.listReplies, all);
    const ownReferred = await own(referred);
    expect(ownReferred.length).toBeGreaterThan(0);
    expect(referred.length).toBeGreaterThan(ownReferred.length);
    expect((await walk.town(placementsRoutes.listReferrals, all)).items).toEqual(ownReferred);
    expect((await walk.town(outreachRoutes.listReplies, all)).items).toEqual(await own(replied));
    const ofCampaign = await walk.town(outreachRoutes.listMessages, { campaignId: plan.id });
    expect(ofCampaign.items).toEqual(await sent());
  });

  it("carries one request id from the gateway to the job's log line", async () => {
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
});

describe("people's data on the walk", () => {
  it("is in no log, event, dead letter or job", async () => {
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
