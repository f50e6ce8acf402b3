-- Why: an employer sees a worker as long as one of the worker's referrals to it is open, so the open ones are remembered.
--   A referral of which only a revision was noted counts again with its next news.
-- Locks: none beyond the catalogue for the columns; writes to referral_note while the index is built.
-- Back: ALTER TABLE "referral_note" DROP COLUMN "worker_id", DROP COLUMN "employer_id", DROP COLUMN "is_open";
ALTER TABLE "referral_note"
  ADD COLUMN "worker_id" UUID,
  ADD COLUMN "employer_id" UUID,
  ADD COLUMN "is_open" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "referral_note_open" ON "referral_note" ("worker_id") WHERE "is_open";
