-- Why: while a new version is rolled out, a process of the one before still confirms campaigns without saying when the
--   first message leaves; it leaves at once, so there is nothing to undo.
-- Locks: campaign exclusively for a moment.
-- Back: add "confirmed_sends" as it was, once every confirmed campaign has "sends_at".
ALTER TABLE "campaign"
  DROP CONSTRAINT "confirmed_sends",
  ADD CONSTRAINT "paused_was_confirmed" CHECK ("paused_at" IS NULL OR "sent_at" IS NOT NULL);
