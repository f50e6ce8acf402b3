import { area } from "./area.ts";

/** Roles as people call them. */
export const roleWords = area("roles", {
  "county-admin": "县管理员",
  "county-staff": "县劳务公司",
  "town-staff": "乡镇工作人员",
  "village-staff": "村级工作人员",
  "station-staff": "劳务工作站",
  liaison: "驻企联络员",
  employer: "用工企业",
  leader: "带头能人",
  auditor: "审计人员",
  operator: "运维人员",
});

export const baseWords = area("bases", { changzhou: "常州", huangpu: "黄埔", shenzhen: "深圳", local: "本地" });

export const sectorWords = area("sectors", {
  manufacturing: "制造业",
  hotel: "酒店",
  catering: "餐饮",
  agriculture: "种植",
  livestock: "养殖",
  construction: "建筑",
  other: "其他",
});

export const vacancyStatusWords = area("vacancy-status", { draft: "待核", live: "在招", closed: "已关闭" });

export const lackWords = area("lacks", {
  employer: "用工企业",
  seats: "招工人数",
  wage: "工资",
  region: "工作地区",
  sector: "行业",
  "closes-on": "截止日期",
  wording: "用语待核",
});

export const seekingWords = area("seeking", { now: "正在找活", "from-date": "到时候找", "only-better": "有更好的才换", no: "不找" });

export const shiftWords = area("shifts", { day: "白班", night: "夜班", rotating: "倒班" });

export const educationWords = area("education", {
  primary: "小学",
  junior: "初中",
  senior: "高中/中专",
  college: "大专",
  bachelor: "本科及以上",
});

export const levelWords = area("levels", { learner: "学徒", able: "会做", skilled: "熟手" });

export const answerWords = area("answers", { interested: "我想去", "not-suitable": "不合适", "call-me": "请打电话" });

export const unsuitableWords = area("unsuitable", {
  "too-far": "离家太远",
  "pay-too-low": "工资太低",
  "other-work": "想做别的工种",
  "has-work": "已经有活干",
  other: "其他原因",
});

export const messageStatusWords = area("message-status", {
  queued: "排队中",
  sending: "发送中",
  sent: "已送达",
  failed: "没发出去",
  unknown: "结果待查",
});

export const referralStatusWords = area("referral-status", {
  referred: "已推荐",
  accepted: "企业同意",
  refused: "企业不同意",
  started: "已上岗",
  withdrawn: "本人放弃",
});

export const refusalWords = area("refusals", {
  "lacks-skill": "技能不够",
  "lacks-certificate": "缺证书",
  "did-not-come": "没有来",
  "not-reachable": "联系不上",
  "seats-filled-otherwise": "已招满",
  "declined-by-worker": "本人不去",
  other: "其他原因",
});

export const priorityWords = area("priority", { lifted: "脱贫户", relocated: "易地搬迁" });
