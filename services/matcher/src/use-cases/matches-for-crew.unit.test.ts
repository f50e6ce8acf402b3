/**
 * Guarantees
 * 1. Each member gets the own best vacancies, or the gate; who left the ledger is not listed.
 * 2. `together` holds vacancies with a seat for every seeking member, and who fails a gate there.
 * 3. Town staff see members of their town by id; the crew is still judged as a whole.
 * 4. Another crew, or a crew of another town or county, does not exist.
 */
import { describe, expect, it } from "@jest/globals";
import {
  aCrew,
  aMatcherApp,
  aVacancy,
  aWorker,
  countyStaff,
  crewId,
  leader,
  notSeeking,
  otherTown,
  strangeStaff,
  townStaff,
  vacancyId,
  workerId,
} from "../testing/index.ts";

const ask = { crewId: crewId(1) };
const crew = aCrew(1, { memberIds: [1, 2, 3, 4, 5].map(workerId) });
const mates = { crewId: crewId(1) };
const told = {
  crews: [crew, aCrew(2), aCrew(3, { town: otherTown })],
  workers: [
    aWorker(1, mates),
    aWorker(2, { ...mates, town: otherTown, refusedSectors: ["hotel"] }),
    aWorker(3, { ...mates, seeking: notSeeking }),
    aWorker(4, { ...mates, erased: true }),
  ],
  vacancies: [
    aVacancy(1, { seatsOpen: 1 }),
    aVacancy(2, { seatsOpen: 2 }),
    aVacancy(3, { seatsOpen: 9, sector: "hotel" }),
    aVacancy(4, { status: "draft" }),
  ],
};

describe("matchesForCrew", () => {
  it("answers each member's best vacancies, or the gate", async () => {
    const { app, learn } = aMatcherApp({ names: new Map([[aWorker(1).id, "王*"]]) });
    await learn(told);
    const { members, seeking } = await app.matchesForCrew({ ...ask, limit: 2 }, leader);
    expect(seeking).toBe(2);
    expect(members.map((member) => [member.workerId, member.maskedName, member.items.length])).toEqual([
      [workerId(1), "王*", 2],
      [workerId(2), null, 2],
      [workerId(3), null, 0],
    ]);
    expect(members.map(({ failedGate }) => failedGate?.gate)).toEqual([undefined, undefined, "worker-seeking"]);
  });

  it("lists vacancies that seat all who are looking, and who fails there", async () => {
    const { app, learn } = aMatcherApp();
    await learn(told);
    const { together } = await app.matchesForCrew(ask, countyStaff);
    expect(together.map(({ vacancy }) => vacancy.id)).toEqual([vacancyId(2), vacancyId(3)]);
    expect(together[0]?.failing).toEqual([]);
    expect(together[1]?.failing).toMatchObject([{ workerId: workerId(2), gate: "sector-refused" }]);
  });

  it("shows town staff the members of their town only, and the crew as a whole", async () => {
    const { app, learn } = aMatcherApp();
    await learn(told);
    const { members, seeking, together } = await app.matchesForCrew(ask, townStaff);
    expect(members.map((member) => member.workerId)).toEqual([workerId(1), workerId(3)]);
    expect(seeking).toBe(2);
    expect(together.flatMap(({ failing }) => failing)).toEqual([]);
  });

  it.each([
    ["a leader about another crew", leader, 2],
    ["town staff about a crew of another town", townStaff, 3],
    ["staff of another county", strangeStaff, 1],
    ["anybody about a crew nobody formed", countyStaff, 4],
  ])("tells %s that there is none", async (_who, actor, n) => {
    const { app, learn } = aMatcherApp();
    await learn(told);
    await expect(app.matchesForCrew({ crewId: crewId(n) }, actor)).rejects.toMatchObject({
      code: "crew-not-found",
    });
  });
});
