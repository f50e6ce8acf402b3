import type { WorkerRow } from "@qianxian/contracts/profiles";

/** What clerks call the columns. */
export const workerColumnNames: Readonly<Record<keyof WorkerRow, string>> = {
  externalId: "编号",
  name: "姓名",
  idNumber: "身份证号码",
  phone: "电话",
  town: "乡镇",
  village: "村",
  seeking: "求职状态",
  seekingFrom: "何时可以上岗",
  verifiedOn: "核实日期",
  presentRegion: "现在何处",
  skills: "技能",
  certificates: "证书",
  wantedRegions: "意向地区",
  refusedRegions: "不去的地区",
  wantedSectors: "意向行业",
  refusedSectors: "不做的行业",
  wageFloor: "期望工资",
  lastWage: "上次工资",
  refusedShifts: "不上的班",
  education: "文化程度",
  needsLodging: "要不要住宿",
  priorityGroups: "重点群体",
  consentToPush: "同意接收消息",
};
