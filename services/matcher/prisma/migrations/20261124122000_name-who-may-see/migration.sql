-- Why: rows about people name the places of the organisation tree that may see them, as their cards do, and row-level
--   security lets a request through to those of its caller only, to read. The matcher answers from an index that
--   follows as the system role, so requests need none of these rows; should one ask all the same, this is the wall.
--   Cards from before learn their places (home village and crew) and their county.
-- Locks: worker_record and crew_record exclusively, while the generated columns are written (about 2 s for 100,000 rows).
-- Back: drop the policies, the columns and the function; what the cards have learnt harms nobody.
UPDATE "worker_record" SET "card" = "card" || jsonb_build_object(
    'automated', coalesce("card" -> 'automated', 'true'::jsonb),
    'scopes', to_jsonb(array_remove(ARRAY[
      'county:' || left("card" ->> 'village', 6), 'crew:' || ("card" ->> 'crewId'),
      'town:' || left("card" ->> 'village', 9), 'village:' || ("card" ->> 'village')
    ], NULL)))
 WHERE NOT "card" ? 'scopes';
UPDATE "vacancy_record" SET "card" = "card" || '{"county": "522732"}' WHERE NOT "card" ? 'county';

CREATE FUNCTION "card_scopes"("card" JSONB) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT jsonb_array_elements_text("card" -> 'scopes'))
$$;

ALTER TABLE "worker_record" ADD COLUMN "scopes" TEXT[] NOT NULL GENERATED ALWAYS AS ("card_scopes"("card")) STORED;
ALTER TABLE "crew_record" ADD COLUMN "scopes" TEXT[] NOT NULL
  GENERATED ALWAYS AS (ARRAY['county:' || left("card" ->> 'town', 6), 'town:' || ("card" ->> 'town'), 'crew:' || "id"::text]) STORED;

ALTER TABLE "worker_record" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "worker_record" FOR SELECT
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
ALTER TABLE "crew_record" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "crew_record" FOR SELECT
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
