-- Why: each message and campaign names the places of the organisation tree that may see it, and row-level security
--   lets a request through to those of its caller only (app.scopes, set for one transaction). A message's places are
--   its person's, as the ledger last told them (worker_note), and the one link that answers it, by its hash. Consent
--   that was withdrawn is known here, so that what waits is stopped at once.
-- Locks: message and campaign exclusively, while the columns are written (about 1 s for 100,000 messages).
-- Back: drop the policies, columns and the table; "town" can be read again from "places".
CREATE TABLE "worker_note" (
  "worker_id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "scopes" TEXT[] NOT NULL,
  "may_push" BOOLEAN NOT NULL,
  "erased" BOOLEAN NOT NULL
);

ALTER TABLE "message" ADD COLUMN "places" TEXT[] NOT NULL DEFAULT '{}';
UPDATE "message" SET "places" = ARRAY['county:' || left("place", 6)]
  || CASE WHEN "town" IS NULL THEN '{}' ELSE ARRAY['town:' || "town"] END;
ALTER TABLE "message"
  ALTER COLUMN "places" DROP DEFAULT,
  ADD COLUMN "scopes" TEXT[] NOT NULL
    GENERATED ALWAYS AS ("places" || ('link:' || encode(sha256(uuid_send("id")), 'hex'))) STORED,
  DROP COLUMN "town";
CREATE INDEX "message_scopes" ON "message" USING gin ("scopes");

ALTER TABLE "campaign" ADD COLUMN "scopes" TEXT[] NOT NULL
  GENERATED ALWAYS AS (
    ARRAY['county:' || left("place", 6)] || CASE WHEN length("place") = 9 THEN ARRAY['town:' || "place"] ELSE '{}' END
  ) STORED;

ALTER TABLE "message" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "message"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
ALTER TABLE "campaign" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "campaign"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
ALTER TABLE "worker_note" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "worker_note"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
