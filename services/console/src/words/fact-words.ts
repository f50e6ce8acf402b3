import { area } from "./area.ts";

/** Units of pay, areas, and how a day is written. */
export const factWords = area("facts", {
  month: "{{amount}} 元/月",
  day: "{{amount}} 元/天",
  hour: "{{amount}} 元/小时",
  piece: "{{amount}} 元/件",
  "yangtze-delta": "长三角",
  "pearl-delta": "珠三角",
  "home-county": "本县",
  "outside-province": "省外",
  thisYear: "{{month}}月{{date}}日",
  otherYear: "{{year}}年{{month}}月{{date}}日",
});
