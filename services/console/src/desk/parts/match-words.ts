import { area } from "../../words/area.ts";

export const matchWords = area("match", {
  noVacancies: "现在没有合适的岗位",
  noVacanciesHint: "补全他的意向和技能，或者等新岗位进来再看。",
  gateOpens: "怎样才行：{{says}}",
  wouldScore: "如果条件都符合",
  pick: "选上 {{who}}",
  seatsLeft: "余 {{n}} 个名额",
  fits: "条件都符合",
});
