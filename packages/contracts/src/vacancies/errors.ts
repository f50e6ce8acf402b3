import { defineErrors } from "../define.ts";

export const vacanciesErrors = defineErrors({
  "vacancy-not-found": {
    status: 404,
    zh: "没有这个岗位，请核对岗位编号。",
    en: "No such vacancy; check its id.",
    retry: "never",
  },
  "employer-not-found": {
    status: 404,
    zh: "没有这家用工企业，请核对企业编号。",
    en: "No such employer; check its id.",
    retry: "never",
  },
  "vacancy-closed": {
    status: 409,
    zh: "这个岗位已经关闭，不能再改；还要招人请先续招。",
    en: "This vacancy is closed and cannot change; renew it first.",
    retry: "never",
  },
  "vacancy-changed-meanwhile": {
    status: 409,
    zh: "这个岗位刚被别人改过，请刷新后再试。",
    en: "Somebody else changed this vacancy meanwhile; read it again and repeat.",
    retry: "later",
  },
  "external-id-taken": {
    status: 409,
    zh: "同一外部编号的岗位已经存在，但内容不同；要改请用修改接口。",
    en: "A vacancy with this external id exists with other content; change that one instead.",
    retry: "never",
  },
  "no-seat-open": {
    status: 409,
    zh: "这个岗位的名额已经满了。",
    en: "No seat of this vacancy is open.",
    retry: "never",
  },
  "seats-below-taken": {
    status: 409,
    zh: "招工名额不能少于已经占用的名额。",
    en: "The number of seats cannot be lower than the seats already taken.",
    retry: "never",
  },
});
