import { Base } from "@qianxian/contracts/vocabulary";
import { InvalidArgumentError, Option } from "commander";

/** A whole number from `min` to `max` out of an argument. */
export const wholeNumber =
  (min: number, max: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= min && number <= max && text.trim() !== "") return number;
    throw new InvalidArgumentError(`请写 ${min} 到 ${max} 的整数 (a whole number from ${min} to ${max}).`);
  };

/** A share from 0 to 1 out of an argument. */
export const share = (text: string): number => {
  const number = Number(text);
  if (number >= 0 && number <= 1 && text.trim() !== "") return number;
  throw new InvalidArgumentError("请写 0 到 1 的数 (a number from 0 to 1).");
};

/** The options that every command takes. */
export const everywhere = [
  new Option("--gateway <url>", "网关地址，也可用环境变量 QX_GATEWAY  the gateway's address"),
  new Option("--key <token>", "密钥，最好用环境变量 QX_KEY  a key; QX_KEY is safer"),
  new Option("--login <login>", "用这个登录名登录，密码取自环境变量 QX_PASSWORD，演示县的不用给  log in as; QX_PASSWORD has the password"),
  new Option("--code <code>", "两步验证的验证码  code of the second factor"),
  new Option("--lang <lang>", "说明用中文还是英文  language of explanations").choices(["zh", "en"]).default("zh"),
];

export const baseOption = new Option("--base <base>", "谁发来的（来源地）  who sent it")
  .choices(Base.options)
  .makeOptionMandatory();

export const jsonOption = new Option("--json", "输出 JSON  print JSON").default(false);
