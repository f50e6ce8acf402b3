// Guarantees
// 1. A problem is told with what is wrong with each field, each said once.
import { expect, it } from "@jest/globals";
import { problemText } from "./problem-text.ts";

const field = (pointer: string, zh: string) => ({ pointer, zh, en: "" });

it("tells a problem with its fields", () => {
  expect(problemText({ zh: "有一项填得不对。", fields: [] })).toBe("有一项填得不对。");
  const fields = [field("/startedOn", "上岗日期不能晚于今天。"), field("/from", "上岗日期不能晚于今天。")];
  expect(problemText({ zh: "有一项填得不对。", fields })).toBe("有一项填得不对。上岗日期不能晚于今天。");
});
