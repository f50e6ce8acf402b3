import { AppError } from "@qianxian/kernel";

/** Passwords of ten characters and more that everybody tries first, in small letters. */
const common = new Set([
  "1234567890", "12345678910", "123456789a", "123456789q", "0123456789", "0987654321", "9876543210", "1111111111",
  "0000000000", "1122334455", "1234512345", "1q2w3e4r5t", "1qaz2wsx3edc", "a123456789", "aa12345678", "abc1234567",
  "abcd123456", "abcdefghij", "admin12345", "admin123456", "administrator", "asdfghjkl1", "iloveyou123", "password12",
  "password123", "password1234", "passw0rd123", "qianxian123", "qwerty1234", "qwerty12345", "qwertyuiop", "q1w2e3r4t5",
  "woaini1314", "woaini5201314", "5201314520", "zhongguo123", "zxcvbnm123", "p@ssw0rd123", "welcome123", "sandu123456",
]);

const tooCommon = {
  code: "too_common",
  zh: "这个密码太常见，容易被猜到，请换一个",
  en: "this password is among the first that are tried; take another",
};
const isLogin = {
  code: "is_login",
  zh: "密码不能和登录名一样，也不能包含登录名",
  en: "the password must not be or hold the login name",
};

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

const isOneCharacter = (text: string): boolean => new Set(text).size === 1;

/** @throws AppError `invalid-input` for a password that is easily guessed */
export const checkPassword = (password: string, login: string, pointer: string): void => {
  const text = fold(password);
  const name = fold(login);
  const isItsLogin = text === name || (name.length >= 4 && text.includes(name));
  if (isItsLogin) throw new AppError("invalid-input", {}, { fields: [{ pointer, ...isLogin }] });
  if (common.has(text) || isOneCharacter(text))
    throw new AppError("invalid-input", {}, { fields: [{ pointer, ...tooCommon }] });
};
