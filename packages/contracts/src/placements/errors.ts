import { defineErrors } from "../define.ts";

export const placementsErrors = defineErrors({
  "referral-not-found": {
    status: 404,
    zh: "没有这条推荐记录，请核对编号。",
    en: "No such referral; check the id.",
    retry: "never",
  },
  "referral-settled": {
    status: 409,
    zh: "这条推荐已经有了结果，不能这样改。",
    en: "This referral already has an outcome and can't change that way.",
    retry: "never",
  },
  "referral-not-accepted": {
    status: 409,
    zh: "请先同意录用，再登记上岗。",
    en: "Accept the referral before saying that work started.",
    retry: "never",
  },
});
