import { type RawSql, sqlOutbox } from "@qianxian/database";
import { currentRequestId } from "@qianxian/telemetry";
import type { BatchOutbox } from "../ports/batch-outbox.ts";

const insertAll = `
  insert into outbox (id, type, version, payload, request_id, not_before)
  select id, $2, $3, payload, $4, coalesce($5::timestamptz, now())
    from jsonb_to_recordset($1::jsonb) as row(id uuid, payload jsonb)`;

/**
 * The outbox of one transaction. A batch goes in by one statement; its last event takes the ordinary
 * way, which also wakes the relay.
 */
export const sqlBatchOutbox = (tx: RawSql, schema: string, newId: () => string): BatchOutbox => {
  const outbox = sqlOutbox(tx, schema, newId);
  return {
    add: outbox.add,
    addAll: async (definition, payloads, options) => {
      const last = payloads.at(-1);
      if (last === undefined) return;
      const rows = payloads
        .slice(0, -1)
        .map((payload) => ({ id: newId(), payload: definition.payload.parse(payload) }));
      await tx.$executeRawUnsafe(
        insertAll,
        JSON.stringify(rows),
        definition.type,
        definition.version,
        currentRequestId(),
        options?.notBefore?.toISOString() ?? null,
      );
      await outbox.add(definition, last, options);
    },
  };
};
