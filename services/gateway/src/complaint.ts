import { errors } from "@qianxian/contracts";
import type { AppError } from "@qianxian/kernel";

const ownRules = new Set(["too_common", "is_login"]);

/** Why a new password was not taken, in words for a form. */
export const passwordComplaint = ({ fields }: AppError, pointer: string): string => {
  const field = fields.find((one) => one.pointer === pointer);
  return field && ownRules.has(field.code) ? `${field.zh}。` : "新密码要 10 到 200 个字符，请换一个。";
};

/** Why a try was not made, and how long to wait where it is said, in words for a form. */
export const tryComplaint = ({ code, fields }: AppError): string => {
  const waits = fields.map(({ zh }) => zh).join("，");
  return waits === "" ? errors[code].zh : `失败次数太多，${waits}。`;
};
