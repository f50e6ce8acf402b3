import pg from "pg";

/** What a refusal may leave behind: notes of who tried, and how often; what travels meanwhile. */
const leftOut = /^(outbox|inbox|idempotency|dead_letter|_prisma_migrations|audit_.*|.*attempt.*|.*lock.*|.*limit.*|.*view.*|session|login_code|key_rotation)$/;

/** A hash of every row of a service's tables, whatever their order; equal states have equal hashes. */
export const stateOf = async (admin: pg.Client, schema: string): Promise<string> => {
  const { rows } = await admin.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = $1 order by 1",
    [schema],
  );
  const parts: string[] = [];
  for (const { name } of rows) {
    if (leftOut.test(name)) continue;
    const table = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
    const { rows: hashes } = await admin.query<{ hash: string }>(
      `select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as hash from ${table} t`,
    );
    parts.push(`${name} ${hashes[0]?.hash}`);
  }
  return parts.join("\n");
};
