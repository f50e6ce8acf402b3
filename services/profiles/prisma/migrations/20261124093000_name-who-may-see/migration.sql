-- Why: each row about a person names the places of the organisation tree that may see it, ancestors written out, and
--   row-level security lets a request through to those of its caller only (app.scopes, set for one transaction).
--   The columns are generated, so a row and its scopes can't fall out of step. Consumers and batches run as the
--   system role, which passes row-level security.
-- Locks: worker and crew exclusively, while the generated columns are written (about 1 s for 100,000 rows).
-- Back: drop the policies, the columns and the function.
CREATE FUNCTION "worker_scopes"(
  "village" TEXT, "crew_id" UUID, "stations" UUID[], "workplace_id" UUID, "released_to" UUID[]
) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_remove(ARRAY[
    'county:' || left("village", 6), 'town:' || left("village", 9), 'village:' || "village",
    'crew:' || "crew_id"::text, 'liaison:' || "workplace_id"::text
  ], NULL)
  || ARRAY(SELECT 'station:' || s::text FROM unnest("stations") AS s)
  || ARRAY(SELECT 'employer:' || e::text FROM unnest("released_to") AS e)
$$;

ALTER TABLE "worker"
  ADD COLUMN "stations" UUID[] NOT NULL DEFAULT '{}',
  ADD COLUMN "workplace_id" UUID,
  ADD COLUMN "released_to" UUID[] NOT NULL DEFAULT '{}';
ALTER TABLE "worker" ADD COLUMN "scopes" TEXT[] NOT NULL
  GENERATED ALWAYS AS ("worker_scopes"("village", "crew_id", "stations", "workplace_id", "released_to")) STORED;
CREATE INDEX "worker_scopes" ON "worker" USING gin ("scopes");

ALTER TABLE "crew" ADD COLUMN "scopes" TEXT[] NOT NULL
  GENERATED ALWAYS AS (ARRAY['county:' || left("town", 6), 'town:' || "town", 'crew:' || "id"::text]) STORED;

ALTER TABLE "worker" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "worker"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
ALTER TABLE "crew" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "crew"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
