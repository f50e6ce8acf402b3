import type { Random } from "./random.ts";
import type { DemoVacancy } from "./records.ts";
import type { JobKind } from "./trades/index.ts";

type Facts = Omit<DemoVacancy, "id" | "employerId" | "description">;

const living = (random: Random, { board, lodging, couplesRoom, sector }: Facts): string | null => {
  const room = couplesRoom === true ? "，有夫妻房" : "";
  const dormitory = sector === "manufacturing" ? ["食堂免费，宿舍四人间带空调"] : [];
  if (board === true && lodging === true)
    return random.pick(["包吃住", "包吃包住", "管吃住", ...dormitory]) + room;
  if (lodging === true)
    return (board === null ? "包住" : random.pick(["包住，吃饭自理", "提供住处，自己开伙"])) + room;
  if (board === true) return random.pick(["管饭，住宿自理", "包工作餐"]);
  return board === false && lodging === false ? random.pick(["不包吃住", "吃住自理"]) : null;
};

const byTheDay = (random: Random, sector: Facts["sector"]): string =>
  sector === "construction"
    ? random.pick(["按天记工，月底结清", "点工，每半月支一次生活费"])
    : random.pick(["按天记工，十天一结", "做一天结一天"]);

const pay = (random: Random, { wage, socialInsurance, sector }: Facts): string | null => {
  if (wage === null) return random.pick(["工资面议", "工资按行情，来了谈"]);
  if (wage.unit === "piece") return random.pick(["计件，多劳多得", "按件算，月底结账"]);
  if (wage.unit === "day") return byTheDay(random, sector);
  if (wage.unit === "hour") return random.pick(["按小时算，满勤有奖", "临时工按钟点结，可周结"]);
  if (socialInsurance === true) return random.pick(["缴社保，每月15日发工资", "签合同，缴五险"]);
  return random.pick(["每月准时发工资", "加班另算", "满勤奖200元", null]);
};

const hours = (random: Random, { shift, sector }: Facts): string | null => {
  if (shift === "rotating") return random.pick(["两班倒，半月一换", "早晚班轮着来", "白夜班对倒"]);
  if (shift === "night") return "上夜班，有夜班补贴";
  const outdoors = sector !== "manufacturing" && sector !== "hotel" && sector !== "catering";
  return shift === "day" && !outdoors ? random.pick(["长白班", "只上白天", null, null]) : null;
};

const age = (facts: Facts): string | null => {
  const [min, max] = [facts.age?.min ?? null, facts.age?.max ?? null];
  if (min !== null && max !== null) return `${min}到${max}岁`;
  return max === null ? null : `${max}岁以下`;
};

const closing = (random: Random, { certificates, startsOn, sector }: Facts): string | null => {
  if (certificates.length > 0) return `需持${certificates.join("、")}`;
  if (startsOn !== null && sector === "manufacturing")
    return random.pick(["到时统一安排车接", "提前报名，统一进厂"]);
  return random.pick(["带身份证来面试即可", "来之前先打电话", "老乡多，有联络员带", "招满为止", "身份证原件要带上", null, null, null]);
};

/** One or two sentences as the house would write them; they say nothing the other fields deny. */
export const describeVacancy = (random: Random, job: JobKind, goods: string, facts: Facts): string => {
  const duty = random.pick(job.duties).replaceAll("{goods}", goods);
  const terms = [age(facts), hours(random, facts), living(random, facts), pay(random, facts)].filter(
    (term) => term !== null && random.chance(0.78),
  );
  const ordered = random.chance(0.3) ? terms.toReversed() : terms;
  const said = [...ordered, closing(random, facts)].filter((term) => term !== null);
  const call = facts.seats !== null && facts.seats >= 20 && random.chance(0.4) ? "批量招人，可结伴来。" : "";
  return `${duty}。${said.length === 0 ? "" : `${said.join("，")}。`}${call}`;
};
