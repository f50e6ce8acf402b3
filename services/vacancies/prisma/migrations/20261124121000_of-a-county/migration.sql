-- Why: employers, vacancies and what was taken in belong to a county; what one county enters neither blocks nor
--   shows in another. Every employer has a twin in the sandbox (county 990000), for which its test keys stand.
--   Rows from before are those of the first county, 522732. A twin's id is made of the employer's: its time, UUIDv7.
-- Locks: all three tables exclusively, while columns and indexes are written (about 2 s for 100,000 rows).
-- Back: delete the twins (sandbox_of is not null) and rows of other counties, then drop the columns and put the older
--   indexes back.
ALTER TABLE "employer" ADD COLUMN "county" TEXT NOT NULL DEFAULT '522732';
ALTER TABLE "employer" ALTER COLUMN "county" DROP DEFAULT;
ALTER TABLE "employer" ADD COLUMN "sandbox_of" UUID REFERENCES "employer" ("id");
ALTER TABLE "employer" ADD CONSTRAINT "twins_are_in_the_sandbox" CHECK ("sandbox_of" IS NULL OR "county" = '990000');
DROP INDEX "employer_name_base_key";
CREATE UNIQUE INDEX "employer_county_name_base_key" ON "employer" ("county", "name", "base") WHERE "sandbox_of" IS NULL;
CREATE UNIQUE INDEX "employer_sandbox_of_key" ON "employer" ("sandbox_of");
INSERT INTO "employer" ("id", "name", "base", "county", "sandbox_of")
SELECT overlay(overlay("id"::text placing substr(md5("id"::text), 1, 3) from 16 for 3)
         placing '8' || substr(md5("id"::text), 4, 3) || '-' || substr(md5("id"::text), 7, 12) from 20 for 17)::uuid,
       "name", "base", '990000', "id"
  FROM "employer";

ALTER TABLE "vacancy" ADD COLUMN "county" TEXT NOT NULL DEFAULT '522732';
ALTER TABLE "vacancy" ALTER COLUMN "county" DROP DEFAULT;
DROP INDEX "vacancy_unowned_external_id_key";
CREATE UNIQUE INDEX "vacancy_unowned_external_id_key" ON "vacancy" ("county", "base", "external_id") WHERE "employer_id" IS NULL;
CREATE INDEX "vacancy_newest_of_county" ON "vacancy" ("county", "created_at" DESC, "id" DESC);

ALTER TABLE "intake_record" ADD COLUMN "county" TEXT NOT NULL DEFAULT '522732';
ALTER TABLE "intake_record" ALTER COLUMN "county" DROP DEFAULT;
ALTER TABLE "intake_record" DROP CONSTRAINT "intake_record_pkey";
ALTER TABLE "intake_record" ADD PRIMARY KEY ("county", "base", "external_id");
