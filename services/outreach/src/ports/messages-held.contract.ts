import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Scope } from "@qianxian/contracts/vocabulary";
import type { OfferMessage } from "../domain/message.ts";
import { aCampaign, aMessage, aVacancyBrief, campaignId, crewId, messageId, placesOf, vacancyId, workerId } from "../testing/builders.ts";
import type { TestStore } from "../testing/stores.ts";
import type { MessageFilter } from "./message-repository.ts";

const message = (n: number, facts: Partial<OfferMessage> = {}): OfferMessage =>
  aMessage({ id: messageId(n), workerId: workerId(n), ...facts });

const answeredAt = (instant: string, answer: OfferMessage["answer"] = "interested") => ({
  answer,
  answeredAt: instant,
  answerRevision: 1,
});

/** More promises of every MessageRepository: lists narrowed, campaigns held back, answers given in person. */
export const messagesHeldContract = (name: string, open: () => Promise<TestStore>) =>
  describe(`${name} holds messages back, and lists them narrowed`, () => {
    let store: TestStore;
    const add = (...messages: OfferMessage[]) =>
      store.transact((tx) => tx.messages.addMissing(messages.map(({ id, workerId: person, vacancy, scopes, campaignId: campaign, createdAt }) =>
        aMessage({ id, workerId: person, vacancy, scopes, campaignId: campaign, createdAt }))));
    const put = async (...messages: OfferMessage[]) => {
      await add(...messages);
      for (const one of messages) await store.transact((tx) => tx.messages.save(one));
    };
    beforeAll(async () => {
      store = await open();
      await store.transact((tx) => tx.campaigns.add(aCampaign({ id: campaignId(1) })));
    });
    afterAll(() => store.close());

    it("narrows a list by state, person, vacancy, answer, day and whether it waits", async () => {
      const scopes = placesOf("522737");
      const reach = [Scope.parse("county:522737")];
      const later = "2026-03-05T02:00:00.000Z";
      const second = aVacancyBrief({ id: vacancyId(2) });
      await put(
        message(120, { scopes, status: "failed" }),
        message(121, { scopes, status: "unknown", vacancy: second }),
        message(122, { scopes, status: "sent", createdAt: later, ...answeredAt(later, "call-me") }),
        message(123, { scopes, status: "sent", ...answeredAt(later), handledAt: later }),
      );
      const cases: [Omit<MessageFilter, "reach">, number[]][] = [
        [{ status: ["failed", "unknown"] }, [120, 121]],
        [{ workerId: workerId(123) }, [123]],
        [{ vacancyId: vacancyId(2) }, [121]],
        [{ answer: "call-me" }, [122]],
        [{ from: new Date("2026-03-04T16:00:00.000Z") }, [122]],
        [{ handled: false }, [122]],
        [{ handled: true }, [123]],
      ];
      for (const [facts, expected] of cases) {
        const filter = { reach, ...facts };
        const listed = await store.transact((tx) => tx.messages.list(filter, "oldest", 9));
        expect(listed.map(({ id }) => id)).toEqual(expected.map(messageId));
        expect(await store.transact((tx) => tx.messages.count(filter, "all"))).toBe(expected.length);
      }
    });

    it("takes back a campaign of which nothing has been taken up, keeping what was answered in person", async () => {
      await store.transact((tx) => tx.campaigns.add(aCampaign({ id: campaignId(6) })));
      const of = (n: number) => message(n, { campaignId: campaignId(6) });
      await add(of(130), of(131));
      await store.transact((tx) => tx.messages.save({ ...of(131), ...answeredAt("2026-03-02T03:00:00.000Z") }));

      expect(await store.transact((tx) => tx.messages.takeBack(campaignId(6)))).toBe(true);

      expect(await store.transact((tx) => tx.messages.find(messageId(130)))).toBeNull();
      expect(await store.transact((tx) => tx.messages.find(messageId(131)))).toMatchObject({
        campaignId: null,
        channel: "in-person",
      });
    });

    it("takes nothing back once one message has been taken up", async () => {
      await store.transact((tx) => tx.campaigns.add(aCampaign({ id: campaignId(7) })));
      const of = (n: number) => message(n, { campaignId: campaignId(7) });
      await add(of(140), of(141));
      await store.transact((tx) => tx.messages.save({ ...of(141), attempts: 1, status: "sending" }));

      expect(await store.transact((tx) => tx.messages.takeBack(campaignId(7)))).toBe(false);

      expect(await store.transact((tx) => tx.messages.find(messageId(140)))).toEqual(of(140));
    });

    it("lets parked messages that wait go on, once", async () => {
      await store.transact((tx) => tx.campaigns.add(aCampaign({ id: campaignId(8) })));
      const of = (n: number) => message(n, { campaignId: campaignId(8) });
      await put(of(150), { ...of(151), parked: true }, { ...of(152), parked: true, status: "failed" });
      const unpark = () => store.transact((tx) => tx.messages.unpark(campaignId(8)));

      expect(await unpark()).toEqual([messageId(151)]);
      expect(await unpark()).toEqual([]);
    });

    it("finds what was told and answered in person, by pair and by crew", async () => {
      const told = message(160, {
        campaignId: null,
        channel: "in-person",
        crewId: crewId(2),
        status: "sent",
        sentAt: "2026-03-02T03:00:00.000Z",
        ...answeredAt("2026-03-02T03:00:00.000Z", "not-suitable"),
        handledAt: "2026-03-02T03:00:00.000Z",
      });
      expect(await store.transact((tx) => tx.messages.addMissing([told]))).toEqual([told.id]);

      const pairs = (people: number[]) =>
        store.transact((tx) => tx.messages.lockPairs(people.map(workerId), vacancyId(1)));
      expect(await pairs([160, 161])).toEqual([told]);
      expect(await pairs([161])).toEqual([]);
      expect(await store.transact((tx) => tx.messages.ofCrew(crewId(2), vacancyId(1)))).toEqual([told]);
      expect(await store.transact((tx) => tx.messages.ofCrew(crewId(2), vacancyId(2)))).toEqual([]);
      const week = new Date("2026-02-28T00:00:00.000Z");
      expect(await store.transact((tx) => tx.messages.countSince([told.workerId], week))).toEqual(new Map());
    });
  });
