import { ReplyReceived } from "@qianxian/contracts/outreach";
import { WorkersChanged } from "@qianxian/contracts/profiles";
import { makeLogger } from "@qianxian/telemetry";
import { startConsumers } from "../consumers.ts";

/**
 * A process of its own that reads the queue of replies: says `started` when it takes a job, and
 * `done` when it is through with it; `slow` never is.
 */
const [url = "", prefix = "", pace = "slow"] = process.argv.slice(2);
const say = (word: string) => process.stdout.write(`${word}\n`);

startConsumers({
  service: "placements",
  reactions: {
    "follow-workers": { on: WorkersChanged, react: async () => {} },
    "open-referral": {
      on: ReplyReceived,
      react: async () => {
        say("started");
        if (pace === "slow") await new Promise((resolve) => setTimeout(resolve, 600_000));
        say("done");
      },
    },
  },
  deadLetters: { put: async () => void say("dead"), remove: async () => {} },
  queue: { url, prefix },
  log: makeLogger({ service: "placements", level: "silent" }),
});
