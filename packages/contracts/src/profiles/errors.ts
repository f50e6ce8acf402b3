import { defineErrors } from "../define.ts";

export const profilesErrors = defineErrors({
  "worker-not-found": {
    status: 404,
    zh: "台账里没有这名务工人员，请核对编号。",
    en: "No such worker in the ledger; check the id.",
    retry: "never",
  },
  "crew-not-found": {
    status: 404,
    zh: "没有这个班组，请核对编号。",
    en: "No such crew; check the id.",
    retry: "never",
  },
  "worker-changed-meanwhile": {
    status: 409,
    zh: "这名务工人员的资料刚被别人改过，请刷新后再试。",
    en: "Somebody else changed this worker meanwhile; read it again and repeat.",
    retry: "later",
  },
  "contact-unknown": {
    status: 404,
    zh: "台账里没有这名务工人员的电话。",
    en: "The ledger has no phone number of this worker.",
    retry: "never",
  },
  "too-many-views": {
    status: 429,
    zh: "查看完整信息的次数已到上限，请过一小时再看；确有需要请找县公司。",
    en: "Too many full views by this account; wait an hour, or ask the county.",
    retry: "later",
  },
  "consent-missing": {
    status: 409,
    zh: "本人还没有同意把联系方式给用工企业，请先征得同意。",
    en: "The worker has not agreed to share contact data with employers; ask for consent first.",
    retry: "never",
  },
  "keys-not-found": {
    status: 404,
    zh: "没有这样的密钥轮换或密钥，请先看 qx keys list-data。",
    en: "No such rotation or key; look at qx keys list-data.",
    retry: "never",
  },
  "keys-in-use": {
    status: 409,
    zh: "还有数据用着这把密钥，轮换完成后才能销毁。",
    en: "Rows still lie under this key; it can be destroyed once the rotation has finished.",
    retry: "never",
  },
});
