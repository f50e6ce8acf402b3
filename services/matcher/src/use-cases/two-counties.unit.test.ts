/**
 * Guarantees
 * 1. A worker and a vacancy of two counties are in no answer together, whoever asks: not among a worker's matches, a
 *    vacancy's candidates, a crew's matches or a campaign's pairs, and why is not found.
 * 2. The sandbox of test keys (990000) is such another county.
 * 3. Counts are of one county as well.
 * 4. A campaign of a county knows no vacancy and no crew of another.
 */
import { sandboxCounty } from "@qianxian/contracts/vocabulary";
import { describe, expect, it } from "@jest/globals";
import {
  aCrew,
  aMatcherApp,
  aVacancy,
  aWorker,
  county,
  countyStaff,
  crewId,
  nextDoor,
  outreach,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const staffOf = (code: string) => ({ ...countyStaff, county: code }) as typeof countyStaff;

/** Each county's worker, vacancy and crew by the same number; the first crew also has a member of the other county. */
const aPairOfCounties = async (other: string) => {
  const made = aMatcherApp();
  const town = `${other}101`;
  await made.learn({
    vacancies: [aVacancy(1), aVacancy(2, { county: other })],
    workers: [aWorker(1, { crewId: crewId(1) }), aWorker(2, { town, crewId: crewId(1) })],
    crews: [aCrew(1, { memberIds: [workerId(1), workerId(2)] }), aCrew(2, { town, memberIds: [workerId(1)] })],
  });
  return made;
};

describe.each([
  ["next door", nextDoor],
  ["of test keys", sandboxCounty],
])("the county %s", (_which, other) => {
  it.each([
    [1, county],
    [2, other],
  ])("worker %i has matches of the own county only", async (n, home) => {
    const { app } = await aPairOfCounties(other);
    const { items } = await app.matchesForWorker({ workerId: workerId(n) }, staffOf(home));
    expect(items.map(({ vacancy }) => vacancy.id)).toEqual([vacancyId(n)]);
  });

  it.each([
    [1, county],
    [2, other],
  ])("vacancy %i has candidates of the own county only, and counts them only", async (n, home) => {
    const { app } = await aPairOfCounties(other);
    const { items, eligible } = await app.candidatesForVacancy({ vacancyId: vacancyId(n) }, staffOf(home));
    expect([items.map((item) => item.workerId), eligible]).toEqual([[workerId(n)], 1]);
  });

  it("does not say why for a pair of two counties, not even to the stack itself", async () => {
    const { app } = await aPairOfCounties(other);
    const asked = [
      [1, 2, staffOf(county), "vacancy-not-found"],
      [2, 1, staffOf(county), "worker-not-found"],
      [1, 2, outreach, "vacancy-not-found"],
      [2, 1, outreach, "vacancy-not-found"],
    ] as const;
    for (const [worker, vacancy, actor, code] of asked) {
      const why = app.explainMatch({ workerId: workerId(worker), vacancyId: vacancyId(vacancy) }, actor);
      await expect(why).rejects.toMatchObject({ code });
    }
  });

  it("matches a crew within its county, without members from elsewhere", async () => {
    const { app } = await aPairOfCounties(other);
    const answer = await app.matchesForCrew({ crewId: crewId(1) }, staffOf(county));
    expect(answer.seeking).toBe(1);
    expect(answer.members.map((member) => [member.workerId, member.items.map(({ vacancy }) => vacancy.id)])).toEqual([
      [workerId(1), [vacancyId(1)]],
    ]);
    expect(answer.together.map(({ vacancy }) => vacancy.id)).toEqual([vacancyId(1)]);
    const alien = await app.matchesForCrew({ crewId: crewId(2) }, staffOf(other));
    expect(alien).toMatchObject({ seeking: 0, members: [], together: [] });
  });

  it("pairs within a county each, whatever is asked at once", async () => {
    const { app } = await aPairOfCounties(other);
    const both = { vacancyIds: [vacancyId(1), vacancyId(2)], within: {}, perVacancy: 10 };
    const { pairs } = await app.pairsForCampaign(both, outreach);
    expect(pairs.map((pair) => [pair.workerId, pair.vacancyId])).toEqual([
      [workerId(1), vacancyId(1)],
      [workerId(2), vacancyId(2)],
    ]);
    const one = await app.pairsForCampaign({ ...both, vacancyIds: [vacancyId(1)] }, outreach);
    expect([one.people.map((person) => person.workerId), one.notSeeking]).toEqual([[workerId(1)], 0]);
  });

  it("knows nothing of another county in a campaign of one", async () => {
    const { app } = await aPairOfCounties(other);
    const ask = { vacancyIds: [vacancyId(1)], county, within: {}, perVacancy: 10 };
    await expect(app.pairsForCampaign(ask, outreach)).resolves.toMatchObject({ people: [{ workerId: workerId(1) }] });
    const beyond = app.pairsForCampaign({ ...ask, vacancyIds: [vacancyId(2)] }, outreach);
    await expect(beyond).rejects.toMatchObject({ code: "vacancy-not-found" });
    const crew = app.pairsForCampaign({ ...ask, within: { crewId: crewId(2) } }, outreach);
    await expect(crew).rejects.toMatchObject({ code: "crew-not-found" });
  });
});
