import { describe, expect, it } from "@jest/globals";
import { matcherRoutes } from "@qianxian/contracts/matcher";
import { outreachRoutes } from "@qianxian/contracts/outreach";
import { placementsRoutes } from "@qianxian/contracts/placements";
import { profilesRoutes } from "@qianxian/contracts/profiles";
import { eventually } from "@qianxian/testing/servers";
import type { Story } from "./story.ts";

/** A leader tells the crew in person: a yes becomes a referral as one by link does, who asks for a call waits until staff refer them. */
export const wordOfMouthChapter = (story: Story): void =>
  describe("the walk: a leader tells the crew", () => {
    const told = { crewId: "", vacancyId: "", yes: "", call: "" };
    const replies = (asked: object) => story.walk.staff(outreachRoutes.listReplies, { vacancyId: told.vacancyId, ...asked });
    const waiting = async (): Promise<string[]> => (await replies({ handled: false })).items.map(({ workerId }) => workerId);

    it("makes a referral of a yes, which nobody has to look after", async () => {
      const { walk } = story;
      const [crew] = (await walk.leader(profilesRoutes.listCrews, {})).items;
      const { members } = await walk.leader(matcherRoutes.matchesForCrew, { crewId: crew!.id, limit: 1 });
      const suited = members.find(({ items }) => items.length > 0)!;
      const other = members.find(({ workerId }) => workerId !== suited.workerId)!;
      Object.assign(told, { crewId: crew!.id, vacancyId: suited.items[0]!.vacancy.id, yes: other.workerId, call: suited.workerId });
      const answers = [
        { workerId: told.yes, answer: "interested" as const },
        { workerId: told.call, answer: "call-me" as const },
      ];

      const { items } = await walk.leader(outreachRoutes.recordCrewAnswers, { crewId: told.crewId, vacancyId: told.vacancyId, answers });

      expect(items.map(({ outcome }) => outcome)).toEqual(["recorded", "recorded"]);
      await eventually(async () => {
        const { items: referrals } = await walk.staff(placementsRoutes.listReferrals, { vacancyId: told.vacancyId });
        return referrals.some(({ workerId, status }) => workerId === told.yes && status === "referred");
      }, "the yes is a referral");
      await eventually(async () => !(await waiting()).includes(told.yes), "the yes is taken care of");
      const { crewId, vacancyId } = told;
      const seen = await walk.leader(outreachRoutes.listCrewAnswers, { crewId, vacancyId });
      expect(seen.items.map(({ workerId }) => workerId).toSorted()).toEqual([told.yes, told.call].toSorted());
    });

    it("lets who asks for a call wait until staff refer them", async () => {
      const { walk } = story;
      expect(await waiting()).toContain(told.call);

      const pair = { workerId: told.call, vacancyId: told.vacancyId };
      await walk.staff(placementsRoutes.createReferral, { ...pair, workerSaidYes: true, evenIfPlaced: true });

      await eventually(async () => !(await waiting()).includes(told.call), "the call is taken care of");
    });
  });
