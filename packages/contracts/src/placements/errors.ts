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
  "pair-fails-gates": {
    status: 409,
    zh: "这个岗位的条件，这个人还不符合，不能推荐，哪一条不符合见 errors。",
    en: "The worker does not meet what this vacancy needs; errors says what.",
    retry: "never",
  },
  "worker-placed-elsewhere": {
    status: 409,
    zh: "这个人已经在别的企业上岗，或者已被别的企业录用。本人还是愿意来，请确认后再推荐。",
    en: "The worker is with another employer, or taken on by one; send evenIfPlaced if they want this all the same.",
    retry: "never",
  },
  "message-of-another": {
    status: 409,
    zh: "这条消息不是发给这个人的，或者说的不是这个岗位，请核对。",
    en: "This message went to somebody else, or is about another vacancy; check its id.",
    retry: "never",
  },
  "referral-not-accepted": {
    status: 409,
    zh: "请先同意录用，再登记上岗。",
    en: "Accept the referral before saying that work started.",
    retry: "never",
  },
});
