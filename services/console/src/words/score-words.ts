import { area } from "./area.ts";

/** The parts of a score, and how they are read out. */
export const scoreWords = area("score", {
  skill: "技能",
  region: "地区",
  sector: "行业",
  wage: "工资",
  living: "食宿",
  unknownWorker: "本人没有说，不算这一项",
  unknownVacancy: "岗位没有写，按一半算",
  fit: "{{part}}：{{percent}} 分，占 {{weight}}%。{{says}}",
  score: "匹配度 {{n}} 分（满分 100）",
});
