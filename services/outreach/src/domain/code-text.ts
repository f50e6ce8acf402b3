/** Minutes for which a code is good, as the message says; identity and profiles keep to it. */
export const codeMinutes = 5;

const words = {
  "log-in": (code: string) => `登录验证码${code}，${codeMinutes}分钟内有效。不要告诉别人，工作人员不会向您要验证码。`,
  "join-crew": (code: string) => `加入班组的验证码${code}，${codeMinutes}分钟内有效。自己愿意加入才填，不要告诉别人，带头人也不要告诉。`,
} as const;

/** The short message with a one-time code, which says what it is for. */
export const codeText = (code: string, purpose: keyof typeof words = "log-in"): string => `【三都劳务】${words[purpose](code)}`;
