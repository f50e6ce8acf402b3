const parts = { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;

/** A time of the log to the second, with its day, of the county, and with the year unless it is that of `now`. */
export const auditTime = (at: string, now = new Date()): string => {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === now.getFullYear();
  return date.toLocaleString("zh-CN", { timeZone: "Asia/Shanghai", ...parts, ...(!isThisYear && { year: "numeric" }) });
};
