import { area } from "../../words/area.ts";

export const flagWords = area("flag", { yes: "是", no: "否", unsaid: "没写" });

export const renewWords = area("renew", {
  renew: "续招",
  title: "续招“{{title}}”",
  titleClosed: "重新招“{{title}}”",
  lastDay: "新的截止日期",
  until: "现在招到{{day}}",
  over: "原来招到{{day}}，已经过了",
  none: "原来没有写截止日期",
  closedSays: "已关闭，续招后重新挂出去",
  months: "{{n}} 个月",
  done: "“{{title}}”续招到{{day}}",
  pickDay: "请选一个今天以后、一年以内的日期",
});

export const employerSelectWords = area("employer-select", { find: "输入企业名称查找", none: "没有找到这家企业" });
