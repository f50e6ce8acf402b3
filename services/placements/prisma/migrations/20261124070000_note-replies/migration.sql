-- Why: a yes that comes after the no that took it back must not open a referral; a no without a referral left no trace.
-- Locks: none, the table is new.
-- Back: DROP TABLE "reply_note";
CREATE TABLE "reply_note" (
  "message_id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL
);
