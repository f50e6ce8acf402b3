-- Why: entries that were merged into one are erased with it; auditors who ask for the one find what law keeps of all.
-- Locks: none beyond the catalogue; the column is nullable.
-- Back: ALTER TABLE "erased_worker" DROP COLUMN "with_id";
ALTER TABLE "erased_worker" ADD COLUMN "with_id" UUID;
CREATE INDEX "erased_worker_with" ON "erased_worker" ("with_id");
