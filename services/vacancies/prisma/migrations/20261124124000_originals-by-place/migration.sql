-- Why: what recruiters wrote names people and their telephone numbers; row-level security lets a request through to
--   what its caller's own county took in.
-- Locks: intake_original exclusively, while the generated column is written (about 3 s for 100,000 rows).
-- Back: drop the policy and the column.
ALTER TABLE "intake_original" ADD COLUMN "scopes" TEXT[] NOT NULL GENERATED ALWAYS AS (ARRAY['county:' || "county"]) STORED;
ALTER TABLE "intake_original" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "intake_original"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
