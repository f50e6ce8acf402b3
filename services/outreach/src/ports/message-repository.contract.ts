import { MessageQueued, type MessageSort } from "@qianxian/contracts/outreach";
import { type MessageId, Scope } from "@qianxian/contracts/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { erasedWords } from "../domain/delivery.ts";
import type { OfferMessage } from "../domain/message.ts";
import {
  accountId,
  aCampaign,
  aMessage,
  anOffer,
  aVacancyBrief,
  campaignId,
  clause,
  crewId,
  messageId,
  placesOf,
  vacancyId,
  workerId,
} from "../testing/builders.ts";
import type { TestStore } from "../testing/stores.ts";
import type { MessageFilter, ReplyMark } from "./message-repository.ts";

const message = (n: number, facts: Partial<OfferMessage> = {}): OfferMessage =>
  aMessage({ id: messageId(n), workerId: workerId(n), ...facts });

const whole: Partial<OfferMessage> = {
  status: "sent",
  because: { zh: "为什么", en: "why" },
  attempts: 2,
  attemptedAt: "2026-03-02T02:00:01.000Z",
  answerBy: "2026-03-09T02:00:01.000Z",
  sentAt: "2026-03-02T02:00:02.000Z",
  receiptId: "r-1",
  answer: "not-suitable",
  reason: "too-far",
  answeredAt: "2026-03-02T04:00:00.000Z",
  answerRevision: 3,
  settledAt: "2026-03-02T05:00:00.000Z",
  parked: true,
  crewId: crewId(1),
  handledAt: "2026-03-02T06:00:00.000Z",
  handledBy: accountId(1),
};

const answeredAt = (instant: string, answer: OfferMessage["answer"] = "interested") => ({
  answer,
  answeredAt: instant,
  answerRevision: 1,
});

const at = (place: string): Scope => Scope.parse(place);
const county = [at("county:522732")];

/** Every MessageRepository, with its outbox, keeps these promises; memory and Prisma both run them. */
export const messageRepositoryContract = (name: string, open: () => Promise<TestStore>) =>
  describe(`${name} is a MessageRepository`, () => {
    let store: TestStore;
    const add = (...messages: OfferMessage[]) =>
      store.transact((tx) => tx.messages.addMissing(messages.map((one) => aMessage({ ...one, ...fresh }))));
    /** What `addMissing` stores is a message nobody has touched. */
    const fresh = {
      status: "queued",
      because: null,
      attempts: 0,
      attemptedAt: null,
      answerBy: null,
      sentAt: null,
      receiptId: null,
      answer: null,
      reason: null,
      answeredAt: null,
      answerRevision: 0,
      settledAt: null,
      parked: false,
      handledAt: null,
      handledBy: null,
    } as const;
    const put = async (...messages: OfferMessage[]) => {
      await add(...messages);
      for (const one of messages) await store.transact((tx) => tx.messages.save(one));
    };
    beforeAll(async () => {
      store = await open();
      for (const n of [1, 2, 3, 4, 5]) await store.transact((tx) => tx.campaigns.add(aCampaign({ id: campaignId(n) })));
    });
    afterAll(() => store.close());

    it("gives back a message as it was stored, untouched and grown, null for an unknown one", async () => {
      const queued = message(1);
      await add(queued);
      expect(await store.transact((tx) => tx.messages.find(queued.id))).toEqual(queued);

      const grown = { ...queued, ...whole };
      await store.transact((tx) => tx.messages.save(grown));
      expect(await store.transact((tx) => tx.messages.lock(queued.id))).toEqual(grown);
      await store.transact((tx) => tx.messages.save(queued));
      expect(await store.transact((tx) => tx.messages.find(queued.id))).toEqual(queued);
      expect(await store.transact((tx) => tx.messages.find(messageId(999)))).toBeNull();
    });

    it("keeps the clause a message gives as its reason, or that there is none", async () => {
      const [spoken, silent] = [message(2), message(3, { reasonClause: null })];
      await add(spoken, silent);

      const clauseOf = (id: OfferMessage["id"]) =>
        store.transact(async (tx) => (await tx.messages.find(id))?.reasonClause);
      expect(await clauseOf(spoken.id)).toEqual(clause);
      expect(await clauseOf(silent.id)).toBeNull();
    });

    it("takes a pair of worker and vacancy once, within a batch and between campaigns", async () => {
      const worker = workerId(20);
      const other = aVacancyBrief({ id: vacancyId(2) });
      const batch = [
        message(20, { workerId: worker }),
        message(21, { workerId: worker }),
        message(22, { workerId: worker, vacancy: other }),
      ];

      expect(await add(...batch)).toEqual([messageId(20), messageId(22)]);
      expect(await add(message(23, { workerId: worker, campaignId: campaignId(2) }))).toEqual([]);
      expect(await store.transact((tx) => tx.messages.find(messageId(21)))).toBeNull();
    });

    it("knows which of some people were offered which of some vacancies", async () => {
      await add(message(30), message(31), message(32, { vacancy: aVacancyBrief({ id: vacancyId(3) }) }));
      const people = [workerId(30), workerId(32), workerId(33)];
      const asked = await store.transact((tx) => tx.messages.offered(people, [vacancyId(1), vacancyId(9)]));

      expect(asked).toEqual([{ workerId: workerId(30), vacancyId: vacancyId(1) }]);
    });

    it("counts messages since an instant, failed ones aside", async () => {
      const worker = workerId(40);
      const at = (n: number, createdAt: string, status: OfferMessage["status"]) =>
        message(n, { workerId: worker, createdAt, status, vacancy: aVacancyBrief({ id: vacancyId(n) }) });
      await put(
        at(41, "2026-03-01T00:00:00.000Z", "sent"),
        at(42, "2026-03-01T00:00:00.001Z", "sent"),
        at(43, "2026-03-02T00:00:00.000Z", "queued"),
        at(44, "2026-03-02T00:00:00.000Z", "failed"),
        at(45, "2026-03-02T00:00:00.000Z", "unknown"),
      );
      const since = new Date("2026-03-01T00:00:00.000Z");
      const counts = await store.transact((tx) => tx.messages.countSince([worker, workerId(46)], since));

      expect(counts).toEqual(new Map([[worker, 3]]));
    });

    it("counts a campaign's messages by outcome and answer", async () => {
      const of = (n: number, facts: Partial<OfferMessage>) => message(n, { campaignId: campaignId(3), ...facts });
      await put(
        of(50, { status: "queued" }),
        of(51, { status: "sending" }),
        of(52, { status: "failed" }),
        of(53, { status: "unknown" }),
        of(54, { status: "sent", ...answeredAt("2026-03-02T03:00:00.000Z") }),
        of(55, { status: "sent", ...answeredAt("2026-03-02T03:00:00.000Z", "call-me") }),
        of(56, { status: "sent" }),
      );
      const counts = await store.transact((tx) => tx.messages.countsOf([campaignId(3), campaignId(99)]));

      expect(counts).toEqual(
        new Map([
          [campaignId(3), { queued: 2, sent: 3, failed: 1, unknown: 1, replied: 2, interested: 1 }],
        ]),
      );
    });

    it("lists a campaign's messages by id, page by page", async () => {
      const of = (n: number) => message(n, { campaignId: campaignId(4) });
      await add(of(62), of(60), of(61));
      const filter = { reach: county, campaignId: campaignId(4) };
      const list = (limit: number, after?: MessageId, sort: MessageSort = "oldest") =>
        store.transact((tx) => tx.messages.list(filter, sort, limit, after && { id: after }));

      expect(await list(10)).toEqual([of(60), of(61), of(62)]);
      expect(await list(1, messageId(60))).toEqual([of(61)]);
      expect(await list(1, messageId(62), "newest")).toEqual([of(61)]);
      expect(await store.transact((tx) => tx.messages.count(filter, "all"))).toBe(3);
      expect(await store.transact((tx) => tx.messages.count(filter, "replies"))).toBe(0);
    });

    it("narrows messages and replies to people of some places, whoever made the campaign", async () => {
      const instant = "2026-03-02T07:00:00.000Z";
      const of = (n: number, region: string) =>
        message(n, { scopes: placesOf(region), campaignId: campaignId(5), ...answeredAt(instant) });
      await put(of(90, "522735101"), of(91, "522735102"), of(92, "522735"));
      const reach = [at("town:522735101")];

      const listed = await store.transact((tx) => tx.messages.list({ reach, campaignId: campaignId(5) }, "oldest", 9));
      expect(listed).toEqual([of(90, "522735101")]);
      expect(await store.transact((tx) => tx.messages.listReplies({ reach }, "newest", 9))).toEqual(listed);
      const all = await store.transact((tx) => tx.messages.listReplies({ reach: [at("county:522735")] }, "newest", 9));
      expect(all.map(({ id }) => id)).toEqual([92, 91, 90].map(messageId));
    });

    it("lists replies of a region and below it, newest answer first, page by page", async () => {
      const reply = (n: number, place: string, instant: string, answer: OfferMessage["answer"] = "interested") =>
        message(n, { scopes: placesOf(place), ...answeredAt(instant, answer) });
      await put(
        reply(70, "522733", "2026-03-02T03:00:00.000Z"),
        reply(71, "522733101", "2026-03-02T05:00:00.000Z", "call-me"),
        reply(72, "522733", "2026-03-02T05:00:00.000Z"),
        reply(73, "522734", "2026-03-02T06:00:00.000Z"),
        message(74, { scopes: placesOf("522733") }),
      );
      const list = (filter: MessageFilter, limit: number, after?: ReplyMark, sort: MessageSort = "newest") =>
        store.transact((tx) => tx.messages.listReplies(filter, sort, limit, after));
      const reach = [at("county:522733")];

      expect((await list({ reach }, 9)).map(({ id }) => id)).toEqual([72, 71, 70].map(messageId));
      const mark = { answeredAt: "2026-03-02T05:00:00.000Z", id: messageId(72) };
      expect((await list({ reach }, 1, mark)).map(({ id }) => id)).toEqual([messageId(71)]);
      expect((await list({ reach }, 1, mark, "oldest")).map(({ id }) => id)).toEqual([]);
      const upwards = { answeredAt: "2026-03-02T05:00:00.000Z", id: messageId(71) };
      expect((await list({ reach }, 9, upwards, "oldest")).map(({ id }) => id)).toEqual([messageId(72)]);
      expect((await list({ reach, answer: "interested" }, 9)).map(({ id }) => id)).toEqual([72, 70].map(messageId));
      expect(await store.transact((tx) => tx.messages.count({ reach }, "replies"))).toBe(3);
    });

    it("follows people to where they are now, and only them", async () => {
      await add(message(100), message(101));
      await store.transact((tx) => tx.messages.follow([{ workerId: workerId(100), scopes: placesOf("522736101") }]));
      await store.transact((tx) => tx.messages.follow([]));
      const seenBy = async (place: string) =>
        (await store.transact((tx) => tx.messages.list({ reach: [at(place)], campaignId: campaignId(1) }, "oldest", 500))).map(({ id }) => id);

      expect(await seenBy("town:522736101")).toEqual([messageId(100)]);
      expect(await seenBy("town:522732101")).toContain(messageId(101));
      expect(await seenBy("town:522732101")).not.toContain(messageId(100));
    });

    it("shows no message to an employer or a liaison, whatever the ledger tells", async () => {
      await add(message(105));
      const scopes = [...placesOf("522736102"), at(`employer:${workerId(1)}`), at(`liaison:${workerId(1)}`)];
      await store.transact((tx) => tx.messages.follow([{ workerId: workerId(105), scopes }]));

      const kept = await store.transact((tx) => tx.messages.find(messageId(105)));
      expect(kept?.scopes).toEqual(placesOf("522736102"));
    });

    it("stops what waits, and nothing that the channel may have", async () => {
      const statuses = ["queued", "sending", "sent", "unknown", "failed"] as const;
      await put(...statuses.map((status, n) => {
        const vacancy = aVacancyBrief({ id: vacancyId(110 + n) });
        return message(110 + n, { workerId: workerId(110), vacancy, status });
      }), message(115));
      const words = { zh: "不要了", en: "no more" };
      await store.transact((tx) => tx.messages.stop([workerId(110)], words));
      const found = (n: number) => store.transact((tx) => tx.messages.find(messageId(n)));

      expect(await found(110)).toMatchObject({ status: "failed", because: words });
      for (const [n, status] of statuses.entries())
        if (n > 0) expect(await found(110 + n)).toMatchObject({ status, because: null });
      expect(await found(115)).toMatchObject({ status: "queued" });
    });

    it("deletes what was written about somebody, in messages and plans; the county keeps the count", async () => {
      const says = { zh: "年龄不合", en: "age" };
      const left = [126, 127].map((n) => ({ workerId: workerId(n), reason: "gate" as const, says }));
      const plan = aCampaign({ id: campaignId(120), planned: [anOffer(125), anOffer(127)], leftOut: left });
      await store.transact((tx) => tx.campaigns.add(plan));
      await add(message(125), message(127));

      await store.transact((tx) => tx.messages.erase([workerId(125), workerId(126)]));
      await store.transact((tx) => tx.messages.erase([]));

      const erased = await store.transact((tx) => tx.messages.find(messageId(125)));
      expect(erased).toEqual({ ...message(125), sentence: erasedWords, reasonClause: null, scopes: [at("county:522732")] });
      expect(await store.transact((tx) => tx.messages.find(messageId(127)))).toEqual(message(127));
      expect(await store.transact((tx) => tx.campaigns.find(plan.id))).toEqual({
        ...plan,
        planned: [{ ...anOffer(125), sentence: erasedWords, because: null }, anOffer(127)],
        leftOut: [{ ...left[0], says: erasedWords }, left[1]],
      });
    });

    it("announces a batch in order, now or later, with the rows or not at all", async () => {
      const notBefore = new Date("2999-03-03T00:00:00.000Z");
      const payloads = [80, 81, 82].map((n) => ({ messageId: messageId(n) }));
      await store.transact((tx) => tx.outbox.addAll(MessageQueued, payloads, { notBefore }));
      await store.transact((tx) => tx.outbox.addAll(MessageQueued, payloads.slice(0, 1)));
      await store.transact((tx) => tx.outbox.addAll(MessageQueued, []));
      const failing = store.transact(async (tx) => {
        await tx.messages.addMissing([message(83)]);
        await tx.outbox.addAll(MessageQueued, payloads);
        throw new Error("changed our mind");
      });
      await expect(failing).rejects.toThrow("changed our mind");

      const events = await store.announced();
      expect(events.map(({ payload }) => payload)).toEqual([...payloads, payloads[0]]);
      expect(events.map((event) => event.notBefore)).toEqual([
        ...payloads.map(() => notBefore.toISOString()),
        null,
      ]);
      expect(await store.transact((tx) => tx.messages.find(messageId(83)))).toBeNull();
    });
  });
