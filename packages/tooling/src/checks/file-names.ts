import { filesIn } from "../files.ts";
import type { Check } from "./check.ts";

const saysNothing = /^(utils?|helpers?|common|misc|managers?|new|v2|legacy)$/;

const segmentsOf = (file: string): string[] => file.split("/").map((part) => part.split(".")[0] ?? "");

export const fileNames: Check = {
  name: "file names",
  rule: "No file or folder has a name that says nothing, such as utils or misc.",
  offences: (base) =>
    ["packages", "services", "infra", "docs"]
      .flatMap((room) => filesIn(base, room))
      .flatMap((file) => {
        const bad = segmentsOf(file).find((segment) => saysNothing.test(segment));
        return bad === undefined ? [] : [`${file}: "${bad}" says nothing`];
      }),
};
