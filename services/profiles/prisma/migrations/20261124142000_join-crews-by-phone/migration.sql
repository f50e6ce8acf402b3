-- Why: somebody to whom a leader shows a link joins the crew by a code sent to the own phone; phone and code lie as keyed
--      hashes, a day long, seen by whoever has the phone. Such a yes is told from the others by how it came.
-- Locks: nothing for the new table; "crew_invitation" while its rows are checked (some thousands: milliseconds).
-- Back: DROP TABLE "crew_join_code"; UPDATE "crew_invitation" SET "how" = 'link' WHERE "how" = 'phone'; then the check as before.
CREATE TABLE "crew_join_code" (
  "id" UUID PRIMARY KEY,
  "crew_id" UUID NOT NULL REFERENCES "crew" ("id"),
  "phone_hash" TEXT NOT NULL,
  "code_hash" TEXT NOT NULL,
  "worker_ids" UUID[] NOT NULL DEFAULT '{}',
  "asked_at" TIMESTAMPTZ NOT NULL,
  "expires_at" TIMESTAMPTZ NOT NULL,
  "tries" INTEGER NOT NULL DEFAULT 0,
  "used_at" TIMESTAMPTZ,
  "scopes" TEXT[] NOT NULL GENERATED ALWAYS AS (ARRAY['link:' || "phone_hash"]) STORED
);
CREATE INDEX "crew_join_code_phone" ON "crew_join_code" ("phone_hash", "asked_at" DESC);
ALTER TABLE "crew_join_code" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "crew_join_code"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);

ALTER TABLE "crew_invitation" DROP CONSTRAINT "crew_invitation_how_check";
ALTER TABLE "crew_invitation" ADD CONSTRAINT "crew_invitation_how_check" CHECK ("how" IN ('spoken', 'paper', 'link', 'phone'));
