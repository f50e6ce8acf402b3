import type { VacancyCard } from "@qianxian/contracts/vacancies";
import type { GateOptions, MatchContext } from "../context.ts";
import type { GateRule } from "./gate-rule.ts";

type Side = { vacancy: VacancyCard; context: MatchContext; options: GateOptions };

const isPreviewOfDraft = ({ vacancy, options }: Side): boolean =>
  options.preview === true && vacancy.status === "draft";

/** The vacancy is live; a draft passes only in a preview. */
export const liveGate: GateRule<Side> = {
  gate: "vacancy-live",
  holds: (side) => side.vacancy.status === "live" || isPreviewOfDraft(side),
  explain: ({ vacancy }) =>
    vacancy.status === "closed"
      ? {
          says: { zh: "岗位已经关闭", en: "The vacancy is closed" },
          opensWhen: { zh: "企业续招，或另发新的岗位", en: "The employer renews it or posts a new one" },
        }
      : {
          says: { zh: "岗位还在待核", en: "The vacancy is still a draft" },
          opensWhen: { zh: "补齐缺的内容并核对上线", en: "What it lacks is completed and it goes live" },
        },
};

/** A seat is open; in the preview of a draft an unknown number of seats passes. */
export const seatsGate: GateRule<Side> = {
  gate: "seats-open",
  holds: (side) => side.vacancy.seatsOpen > 0 || (isPreviewOfDraft(side) && side.vacancy.seatsTotal === 0),
  explain: ({ vacancy }) =>
    vacancy.seatsTotal === 0
      ? {
          says: { zh: "岗位没有写招多少人", en: "The posting does not say how many people it wants" },
          opensWhen: { zh: "写明招工人数", en: "The number of people wanted is stated" },
        }
      : {
          says: { zh: "名额已经用完", en: "No seat is open" },
          opensWhen: { zh: "有名额空出来，或企业加名额", en: "A seat opens again, or the employer adds some" },
        },
};

/** The last day on which it may be offered has not passed; that day itself still counts. */
export const closingGate: GateRule<Side> = {
  gate: "closing-date",
  holds: ({ vacancy, context }) => vacancy.closesOn === null || vacancy.closesOn >= context.today,
  explain: ({ vacancy }) => ({
    says: { zh: `招工已于${vacancy.closesOn}截止`, en: `It closed on ${vacancy.closesOn}` },
    opensWhen: { zh: "企业延长截止日期", en: "The employer sets a later closing date" },
  }),
};
