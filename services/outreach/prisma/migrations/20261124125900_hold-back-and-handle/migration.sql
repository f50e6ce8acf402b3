-- Why: a confirmation can be undone until the first message leaves (sends_at), and a campaign paused; a message whose job
--   came meanwhile is parked, and queued again when the campaign goes on. An answer is handled by a referral, by a clerk
--   or by itself. What a leader told in person is a message of no campaign. Lists of messages by state, vacancy and day.
-- Locks: campaign and message exclusively, while answered messages are marked and indexes are built (seconds for a million).
-- Back: delete messages without a campaign, drop the columns and indexes, set "campaign_id" NOT NULL again.
ALTER TABLE "campaign" ADD COLUMN "sends_at" TIMESTAMPTZ, ADD COLUMN "paused_at" TIMESTAMPTZ;
UPDATE "campaign" SET "sends_at" = "sent_at" WHERE "sent_at" IS NOT NULL;
ALTER TABLE "campaign" ADD CONSTRAINT "confirmed_sends" CHECK (
  ("sent_at" IS NULL) = ("sends_at" IS NULL) AND ("paused_at" IS NULL OR "sent_at" IS NOT NULL)
);

ALTER TABLE "message"
  ALTER COLUMN "campaign_id" DROP NOT NULL,
  ADD COLUMN "channel" TEXT NOT NULL DEFAULT 'sms' CHECK ("channel" IN ('sms', 'in-person')),
  ADD COLUMN "crew_id" UUID,
  ADD COLUMN "parked" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "handled_at" TIMESTAMPTZ,
  ADD COLUMN "handled_by" UUID,
  ADD CONSTRAINT "sent_by_campaign" CHECK ("channel" = 'in-person' OR "campaign_id" IS NOT NULL),
  ADD CONSTRAINT "handled_was_answered" CHECK ("handled_at" IS NULL OR "answer" IS NOT NULL);
-- A yes has become a referral, a no asks for nothing, and who asked for a call has been called when the employer decided.
UPDATE "message" SET "handled_at" = "answered_at" WHERE "answer" IN ('interested', 'not-suitable') OR "settled_at" IS NOT NULL AND "answer" IS NOT NULL;

CREATE INDEX "message_open" ON "message" ("campaign_id") WHERE "status" IN ('queued', 'sending', 'unknown');
CREATE INDEX "message_wanting_hand" ON "message" ("id") WHERE "status" IN ('failed', 'unknown');
CREATE INDEX "message_waiting" ON "message" ("answered_at", "id") WHERE "answer" IS NOT NULL AND "handled_at" IS NULL;
CREATE INDEX "message_of_crew" ON "message" ("crew_id", "vacancy_id") WHERE "crew_id" IS NOT NULL;
CREATE INDEX "message_of_vacancy" ON "message" ("vacancy_id", "id");
CREATE INDEX "message_by_day" ON "message" USING brin ("created_at");
