-- Why: a posting without an employer that comes twice under its external id must be one posting; in the older index
-- NULL employers are distinct. Of those doubled already the first keeps the id.
-- Locks: SHARE on vacancy (reads go on, writes wait) while the index is built, some hundred milliseconds for 100,000 rows.
-- Back: DROP INDEX "vacancy_unowned_external_id_key"; ids taken from doubled drafts stay away.
UPDATE "vacancy" SET "external_id" = NULL
 WHERE "id" IN (
   SELECT "id"
     FROM (SELECT "id", row_number() OVER (PARTITION BY "base", "external_id" ORDER BY "created_at", "id") AS "n"
             FROM "vacancy" WHERE "employer_id" IS NULL AND "external_id" IS NOT NULL) AS "numbered"
    WHERE "n" > 1);
CREATE UNIQUE INDEX "vacancy_unowned_external_id_key" ON "vacancy" ("base", "external_id") WHERE "employer_id" IS NULL;
