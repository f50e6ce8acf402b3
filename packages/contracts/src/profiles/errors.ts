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
});
