-- Why: staff look through the ledger by skill, wish, group, consent and phone, sorted by the day of the last
--   verification, the year of birth or the home, and are told how long the list is. By what words a list finds somebody
--   stands in `found_by`, generated like `scopes`; a wanted region names the province and the city in which it lies.
--   `worker_counted` holds all that a count asks for, so that the rows themselves are not read (40 to 70 ms for 97,000
--   people, where reading the rows took 250 ms); operators of lists of words are not leakproof, so no GIN index serves
--   them under row-level security.
-- Locks: worker exclusively, while the columns and indexes are written (about 6 s for 100,000 people).
-- Back: drop the columns, the function and worker_household; the other indexes go with the columns.
CREATE FUNCTION "worker_found_by"("facts" JSONB, "has_phone" BOOLEAN) RETURNS TEXT[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY['push:' || COALESCE("facts" ->> 'consentToPush', 'false'), 'phone:' || "has_phone"::text]
  || ARRAY(SELECT 'skill:' || (s ->> 'name') FROM jsonb_array_elements("facts" -> 'skills') AS s)
  || ARRAY(SELECT 'sector:' || s FROM jsonb_array_elements_text("facts" -> 'wantedSectors') AS s)
  || ARRAY(SELECT 'group:' || g FROM jsonb_array_elements_text("facts" -> 'priorityGroups') AS g)
  || ARRAY(
    SELECT DISTINCT 'region:' || w FROM jsonb_array_elements_text("facts" -> 'wantedRegions') AS r,
      unnest(CASE WHEN r ~ '^\d{6}$' THEN ARRAY[r, left(r, 2) || '0000', left(r, 4) || '00'] ELSE ARRAY[r] END) AS w
  )
$$;

ALTER TABLE "worker"
  ADD COLUMN "found_by" TEXT[] NOT NULL
    GENERATED ALWAYS AS ("worker_found_by"("facts", "phone_index" IS NOT NULL)) STORED,
  ADD COLUMN "verified_on" TEXT COLLATE "C" NOT NULL
    GENERATED ALWAYS AS (COALESCE("facts" -> 'seeking' ->> 'verifiedOn', '')) STORED,
  -- Of whom it is not known, after all others. The year alone, as it is shown: an order by months would tell the month.
  ADD COLUMN "birth_year" INTEGER NOT NULL
    GENERATED ALWAYS AS (COALESCE(left("birth_month", 4)::integer, 9999)) STORED;
CREATE INDEX "worker_verified" ON "worker" ("verified_on", "id");
CREATE INDEX "worker_birth_year" ON "worker" ("birth_year", "id");
CREATE INDEX "worker_counted" ON "worker" ("village", "seeking_state", "id")
  INCLUDE ("scopes", "found_by", "verified_on", "birth_year");
CREATE INDEX "worker_household" ON "worker" ("household_id", "id") WHERE "household_id" IS NOT NULL;

-- Why: a person's page tells when what of the entry was changed, and by which role. Names of facts, never values.
-- Locks: none, the table is new.
-- Back: DROP TABLE "worker_change";
CREATE TABLE "worker_change" (
  "position" BIGSERIAL PRIMARY KEY,
  "worker_id" UUID NOT NULL,
  "at" TIMESTAMPTZ NOT NULL,
  "by" TEXT NOT NULL,
  "what" TEXT[] NOT NULL CHECK (cardinality("what") > 0)
);
CREATE INDEX "worker_change_of_worker" ON "worker_change" ("worker_id", "position" DESC);
-- Whoever may see the worker may see what was changed; of an erased person there is nothing.
ALTER TABLE "worker_change" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_worker" ON "worker_change"
  USING (EXISTS (SELECT FROM "worker" WHERE "worker"."id" = "worker_change"."worker_id"));
