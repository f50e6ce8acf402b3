-- Why: who was erased leaves no row in the ledger; what stays is an id and a date, so that neither a list nor a backup
--   brings the person back, and so that auditors find what law keeps.
-- Locks: none, the table is new.
-- Back: DROP TABLE "erased_worker";
CREATE TABLE "erased_worker" (
  "id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "county" TEXT NOT NULL,
  "erased_at" TIMESTAMPTZ NOT NULL,
  "erased_by" UUID,
  "scopes" TEXT[] NOT NULL GENERATED ALWAYS AS (ARRAY['county:' || "county"]) STORED
);
ALTER TABLE "erased_worker" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "erased_worker"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
