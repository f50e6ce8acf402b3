import { defineErrors } from "../define.ts";

export const identityErrors = defineErrors({
  "wrong-credentials": {
    status: 401,
    zh: "用户名或密码不对。",
    en: "The name or the password is wrong.",
    retry: "never",
  },
});
