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
  "worker-not-unique": {
    status: 409,
    zh: "这个村有几个同名的人，请由村里的工作人员按编号邀请。",
    en: "Several people of that village have this name; let its staff invite by id.",
    retry: "never",
  },
  "in-another-crew": {
    status: 409,
    zh: "本人还在别的班组，要先退出原来的班组。",
    en: "The person is still in another crew and has to leave it first.",
    retry: "never",
  },
  "crew-member-already": {
    status: 409,
    zh: "本人已经在这个班组里。",
    en: "The person is in this crew already.",
    retry: "never",
  },
  "crew-member-not-found": {
    status: 404,
    zh: "这个班组里没有这个人。",
    en: "No such member of this crew.",
    retry: "never",
  },
  "invitation-not-found": {
    status: 404,
    zh: "没有等待答复的邀请，请先邀请。",
    en: "No invitation is waiting for an answer; invite first.",
    retry: "never",
  },
  "invitation-answered": {
    status: 409,
    zh: "这份邀请已经答复过，不能再改；要改请找村里的工作人员。",
    en: "This invitation has been answered; ask the village staff to change it.",
    retry: "never",
  },
  "leader-not-found": {
    status: 404,
    zh: "带头能人库里没有这个人，请核对编号。",
    en: "No such leader in the register; check the id.",
    retry: "never",
  },
  "crew-has-leader": {
    status: 409,
    zh: "这个班组已有带头能人，请先结束原来的协议。",
    en: "The crew has a leader; end that agreement first.",
    retry: "never",
  },
  "merge-not-found": {
    status: 404,
    zh: "没有这次合并，请核对编号。",
    en: "No such merge; check the id.",
    retry: "never",
  },
  "merge-undone": {
    status: 409,
    zh: "这次合并已经撤销过。",
    en: "This merge has been undone already.",
    retry: "never",
  },
  "merge-of-leader": {
    status: 409,
    zh: "被合并的人还带着班组或在带头能人库里，请保留这个人、合并另一个。",
    en: "The one to be merged leads a crew; keep that one and merge the other.",
    retry: "never",
  },
  "merge-built-upon": {
    status: 409,
    zh: "合并以后这个人的资料又改过，没有办法原样撤销，请按 errors 里指出的内容逐项核对更正。",
    en: "What the merge brought together was changed since, so it can't be undone as it was; correct what errors names.",
    retry: "never",
  },
});
