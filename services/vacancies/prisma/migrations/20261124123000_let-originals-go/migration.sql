-- Why: recruiters write their telephone numbers into postings. What they wrote is kept as long as somebody may ask
--   about an import (INTAKE_RAW_DAYS), in a table of its own whose rows go; the book keeps it without contact data.
--   Of entries from before, the kept text is masked bluntly: every run of seven digits or more, as one text.
-- Locks: intake_record exclusively, while its rows are written anew (about 5 s for 100,000 rows).
-- Back: put "raw" back into the book from intake_original as far as it reaches; what has gone is gone.
CREATE TABLE "intake_original" (
  "county" TEXT NOT NULL,
  "base" TEXT NOT NULL,
  "external_id" TEXT NOT NULL,
  "raw" JSONB NOT NULL,
  "taken_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY ("county", "base", "external_id"),
  FOREIGN KEY ("county", "base", "external_id") REFERENCES "intake_record" ("county", "base", "external_id") ON DELETE CASCADE
);
CREATE INDEX "intake_original_taken_at" ON "intake_original" ("taken_at");
INSERT INTO "intake_original" ("county", "base", "external_id", "raw", "taken_at")
SELECT "county", "base", "external_id", "raw", "taken_at" FROM "intake_record";

ALTER TABLE "intake_record" RENAME COLUMN "raw" TO "masked";
UPDATE "intake_record" SET "masked" = to_jsonb(regexp_replace("masked"::text, '[0-9０-９][0-9０-９ -]{5,}[0-9０-９Xx]', '[号码]', 'g'));
