/**
 * Guarantees
 * 1. What is right comes from a file, goes out based on the revision of now and under a key, and is printed masked.
 * 2. A file that says nothing usable is refused before anything is asked, and no value of it is repeated.
 */
import { writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { correctionRoutes, nothingKnown, profilesRoutes, type Worker } from "@qianxian/contracts/profiles";
import { aDesk } from "../testing/a-desk.ts";
import { answering } from "../testing/a-gateway.ts";

const workerId = "0193b5a0-0000-7000-8000-000000000001";

const aWorker = (change: Partial<Worker>): Worker =>
  profilesRoutes.readWorker.output.parse({
    id: workerId,
    revision: 4,
    birthYear: 1990,
    town: "522732001",
    village: "522732001281",
    householdId: null,
    crewId: null,
    automated: true,
    stationId: null,
    workplaceId: null,
    maskedName: "韦*",
    maskedPhone: null,
    maskedIdNumber: null,
    seeking: { state: "now", from: null, source: "village", verifiedOn: "2026-03-01" },
    ...nothingKnown,
    consentToPush: true,
    ...change,
  });

const { qx, fileAt } = aDesk();

const correcting = async (text: string, revision = 5) => {
  const operations = [
    answering(profilesRoutes.readWorker, () => aWorker({})),
    answering(correctionRoutes.correctIdentity, () => aWorker({ revision, maskedName: "石*", maskedPhone: "153****0001" })),
  ];
  writeFileSync(fileAt("right.json"), text);
  return qx(operations, "person", "correct", workerId, "--reason", "本人来更正", "--from", "right.json");
};

describe("qx person correct", () => {
  it("says what is right, and shows it masked", async () => {
    const { code, out, heard } = await correcting('{"name": "石改名", "phone": "15300000001", "idNumber": null}');
    expect([code, heard.length]).toEqual([0, 2]);
    expect(heard[1]).toMatchObject({
      method: "patch",
      path: `/v1/workers/${workerId}/identity`,
      key: expect.stringMatching(/.{30,}/),
      ifMatch: '"4"',
      input: { workerId, name: "石改名", phone: "15300000001", idNumber: null, reason: "本人来更正" },
    });
    expect(out).toContain("已更正：石*  153****0001");
    expect(out).not.toMatch(/改名|15300000001/);
  });

  it("says so when nothing is new", async () => {
    expect(await correcting('{"name": "韦试验"}', 4)).toMatchObject({ code: 0, out: expect.stringContaining("没有变化") });
  });

  it.each(["", "{", "[]", "{}", '{"phone": "153-0000-0001"}', '{"姓名": "石改名"}', '{"name": 7}'])("asks nothing with %s", async (text) => {
    const { code, err, heard } = await correcting(text);
    expect([code, heard]).toEqual([2, []]);
    expect(err).toContain("不能用");
    expect(err).not.toMatch(/改名|153-/);
  });
});
