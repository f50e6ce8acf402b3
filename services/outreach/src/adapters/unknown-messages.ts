import { showReading } from "@qianxian/telemetry";
import type pg from "pg";

const count = "select count(*)::int as messages from message where status = 'unknown'";

/** Shows how many messages the channel may or may not have. @returns a function that takes it out again */
export const showUnknownMessages = (pool: Pick<pg.Pool, "query">, schema: string): (() => void) =>
  showReading({
    name: "qx_messages_unknown",
    help: "Messages of which the channel has not said whether it took them; asked about, never sent again blindly.",
    labels: ["schema"],
    read: async () => {
      const { rows } = await pool.query<{ messages: number }>(count);
      return rows.map(({ messages }) => ({ labels: { schema }, value: messages }));
    },
  });
