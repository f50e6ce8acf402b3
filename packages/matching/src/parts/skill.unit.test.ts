/**
 * Guarantees
 * 1. Required skills weigh 1 and preferred ones 0.5; further skills of the worker change nothing.
 * 2. A lower or unknown level and a related skill earn a part of the credit, and the clause says so.
 * 3. A silent worker leaves the part out; a silent vacancy counts half.
 * 4. A certificate that is asked for and not recorded is named in the clause and changes no number.
 */
import { describe, expect, it } from "@jest/globals";
import { closeness } from "@qianxian/gazetteer";
import { aVacancyCard, aWorkerCard } from "@qianxian/testing/cards";
import { skillPart } from "./skill.ts";

const context = { today: "2026-03-01" };
type Level = "learner" | "able" | "skilled" | null;
const held = (name: string, level: Level = null, years: number | null = null) => ({ name, level, years });
const asked = (name: string, level: Level = null, must = true) => ({ name, level, must });
const judge = (skills: ReturnType<typeof held>[], wanted: ReturnType<typeof asked>[]) =>
  skillPart.judge(aWorkerCard({ skills }), aVacancyCard({ skills: wanted }), context);

describe("skillPart", () => {
  it("is full when the one skill asked for is held", () => {
    expect(judge([held("缝纫")], [asked("缝纫")])).toEqual({
      fit: 10_000,
      unknown: "none",
      says: { zh: "要的缝纫您会", en: "you have the skill it asks for, sewing" },
    });
  });

  it.each([
    ["the required one of one required and one preferred", [held("缝纫")], 6_667],
    ["the preferred one only", [held("电焊")], 3_333],
    ["both", [held("缝纫"), held("电焊")], 10_000],
    ["neither", [held("养猪")], 0],
  ])("weighs %s", (_case, skills, fit) => {
    expect(judge(skills, [asked("缝纫"), asked("电焊", null, false)]).fit).toBe(fit);
  });

  it("is not moved by further skills", () => {
    const wanted = [asked("缝纫"), asked("电焊")];
    expect(judge([held("缝纫"), held("养猪")], wanted)).toEqual(judge([held("缝纫")], wanted));
  });

  it.each([
    ["skilled", null, 10_000],
    ["able", null, 7_000],
    ["learner", null, 4_000],
    [null, null, 8_000],
    [null, 0, 4_000],
    [null, 1, 7_000],
    [null, 3, 10_000],
    ["learner", 20, 4_000],
  ] as const)("credits level %s with %s years against a skilled demand by %i", (level, years, fit) => {
    expect(judge([held("缝纫", level, years)], [asked("缝纫", "skilled")]).fit).toBe(fit);
  });

  it("gives a higher level no more than the whole credit", () => {
    expect(judge([held("缝纫", "skilled")], [asked("缝纫", "learner")]).fit).toBe(10_000);
  });

  it("credits a related skill by its closeness, and names both", () => {
    const near = closeness("二保焊", "电焊");
    const { fit, says } = judge([held("二保焊")], [asked("电焊")]);
    expect(near).toBeGreaterThan(0);
    expect(fit).toBe(Math.round(near * 10_000));
    expect(says.zh).toBe("要会电焊，您会的二保焊相近");
  });

  it("takes the best of several skills for one demand", () => {
    expect(judge([held("二保焊"), held("电焊")], [asked("电焊")]).fit).toBe(10_000);
  });

  it.each([
    [[held("缝纫"), held("质检")], "三项技能对上两项，差电焊", "2 of 3 skills match, missing arc welding"],
    [[held("缝纫"), held("二保焊")], "三项技能对上一项，一项相近，差质检", "1 of 3 skills match, 1 close, missing quality inspection"],
    [[held("养猪")], "三项技能都没对上", "none of 3 skills match"],
  ])("counts what matches", (skills, zh, en) => {
    expect(judge(skills, [asked("缝纫"), asked("质检"), asked("电焊")]).says).toEqual({ zh, en });
  });

  it("says when a level may be lacking", () => {
    const { says } = judge([held("缝纫", "learner"), held("质检")], [asked("缝纫", "skilled"), asked("质检")]);
    expect(says.zh).toBe("两项技能都对上了，其中一项程度可能还差一点");
    expect(judge([held("缝纫", "learner")], [asked("缝纫", "skilled")]).says.zh).toContain("熟练程度");
  });

  it("counts half when the worker's skills are not known but one is required, and is left out when none is", () => {
    const says = { zh: "要会缝纫，您还没有说会做什么" };
    expect(judge([], [asked("缝纫")])).toMatchObject({ fit: 5_000, unknown: "worker", says });
    expect(judge([], [{ ...asked("缝纫"), must: false }])).toMatchObject({ fit: null, unknown: "worker" });
    expect(judge([], [])).toMatchObject({ fit: null, unknown: "worker" });
  });

  it("counts half when the posting names no skill", () => {
    expect(judge([held("缝纫")], [])).toMatchObject({ fit: 5_000, unknown: "vacancy", says: { zh: "岗位没有写要什么技能" } });
  });

  it("names a certificate that is asked for while none is recorded, without changing the number", () => {
    const worker = aWorkerCard({ skills: [held("电焊")] });
    const vacancy = aVacancyCard({ skills: [asked("电焊")] });
    const demanding = { ...vacancy, certificates: aVacancyCard({ certificates: ["焊工证"] }).certificates };
    const judged = skillPart.judge(worker, demanding, context);
    expect(judged.fit).toBe(10_000);
    expect(judged.says.zh).toBe("要的电焊您会，要有焊工证，您还没有登记");
    const certified = aWorkerCard({ skills: [held("电焊")], certificates: [{ name: "焊工证", expiresOn: null }] });
    expect(skillPart.judge(certified, demanding, context).says.zh).toBe("要的电焊您会");
  });
});
