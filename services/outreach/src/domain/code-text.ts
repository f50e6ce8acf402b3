/** Minutes for which a log-in code is good, as the message says; identity keeps to it. */
export const codeMinutes = 5;

/** The short message with a log-in code. */
export const codeText = (code: string): string =>
  `【三都劳务】登录验证码${code}，${codeMinutes}分钟内有效。不要告诉别人，工作人员不会向您要验证码。`;
