/**
 * Colours of the console, named by what they say. Each pair of text and ground that is used together has a contrast of
 * 4.5 and more (WCAG 2.2 AA); `tokens.unit.test.ts` computes it.
 */
export const colours = {
  ink: "#1d2a2e",
  soft: "#55666c",
  line: "#d9e1e2",
  lineStrong: "#8fa1a5",
  paper: "#ffffff",
  ground: "#f3f6f5",
  thread: "#0f6b5c",
  threadDeep: "#0b5146",
  threadSoft: "#e1f0ec",
  warn: "#8a4b00",
  warnSoft: "#fdf0dc",
  bad: "#9b2226",
  badSoft: "#fbe6e6",
  sky: "#1f5673",
  skySoft: "#e3eef4",
  focus: "#f2b84b",
} as const;

/** Type scale in px: 12 for remarks, 14 for tables and text, 16 for names, 20 and 26 for headings. */
export const sizes = { remark: 12, text: 14, name: 16, heading: 20, title: 26 } as const;

export const fonts =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,-apple-system,sans-serif';
