-- Why: a person looks after dead letters: gives one back to its queue, or lays it aside and says why.
-- Locks: none beyond the catalogue; the columns are nullable.
-- Back: ALTER TABLE "dead_letter" DROP COLUMN "retried_at", DROP COLUMN "discarded_at", DROP COLUMN "discarded_by",
--   DROP COLUMN "discarded_because";
ALTER TABLE "dead_letter"
  ADD COLUMN "retried_at" TIMESTAMPTZ,
  ADD COLUMN "discarded_at" TIMESTAMPTZ,
  ADD COLUMN "discarded_by" TEXT,
  ADD COLUMN "discarded_because" TEXT,
  ADD CONSTRAINT "dead_letter_discarded" CHECK (
    ("discarded_at" IS NULL) = ("discarded_by" IS NULL) AND ("discarded_at" IS NULL) = ("discarded_because" IS NULL)
  );
