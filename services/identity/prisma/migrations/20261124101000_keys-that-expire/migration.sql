-- Why: an API key has a name, a mode, an end, a maker and a last use; it belongs to an employer of a county, and may be
--   limited to some actions. What is there already is a live key of its employer and ends in a year.
-- Locks: api_key exclusively, for milliseconds.
-- Back: drop the new columns.
ALTER TABLE "api_key"
  ADD COLUMN "name" TEXT NOT NULL DEFAULT '系统密钥',
  ADD COLUMN "mode" TEXT NOT NULL DEFAULT 'live' CHECK ("mode" IN ('live', 'test')),
  ADD COLUMN "hint" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "employer_id" UUID,
  ADD COLUMN "county" TEXT,
  ADD COLUMN "created_by" UUID,
  ADD COLUMN "expires_at" TIMESTAMPTZ NOT NULL DEFAULT now() + interval '365 days',
  ADD COLUMN "last_used_at" TIMESTAMPTZ,
  ADD COLUMN "revoked_at" TIMESTAMPTZ;
UPDATE "api_key"
   SET "employer_id" = ("actor" ->> 'employerId')::uuid,
       "county" = coalesce("actor" ->> 'county', '522732'),
       "actor" = '{"county": "522732"}'::jsonb || "actor" || jsonb_build_object('keyId', "id"::text);
ALTER TABLE "api_key" ALTER COLUMN "employer_id" SET NOT NULL, ALTER COLUMN "county" SET NOT NULL;
ALTER TABLE "api_key"
  ALTER COLUMN "name" DROP DEFAULT, ALTER COLUMN "mode" DROP DEFAULT, ALTER COLUMN "hint" DROP DEFAULT,
  ALTER COLUMN "expires_at" DROP DEFAULT;
CREATE INDEX "api_key_employer" ON "api_key" ("employer_id", "id" DESC);
