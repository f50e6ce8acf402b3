-- Why: referrals of workers who said yes, and the employers' answers; outbox, inbox, dead letters.
-- Locks: none, all tables are new.
-- Back: drop the schema.
CREATE TABLE "referral" (
  "id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "status" TEXT NOT NULL
    CHECK ("status" IN ('referred', 'accepted', 'refused', 'started', 'withdrawn')),
  "message_id" UUID NOT NULL,
  "worker_id" UUID NOT NULL,
  "vacancy_id" UUID NOT NULL,
  "vacancy_title" TEXT NOT NULL,
  "employer_id" UUID NOT NULL,
  "town" TEXT,
  "reply_revision" INTEGER NOT NULL,
  "score" INTEGER NOT NULL,
  "sentence" JSONB NOT NULL,
  "refusal_reason" TEXT,
  "refusal_note" TEXT,
  "referred_at" TIMESTAMPTZ NOT NULL,
  "answered_at" TIMESTAMPTZ,
  "started_on" TEXT,
  CONSTRAINT "refused_says_why" CHECK (("status" = 'refused') = ("refusal_reason" IS NOT NULL))
);
CREATE UNIQUE INDEX "referral_message_id_key" ON "referral" ("message_id");
CREATE UNIQUE INDEX "referral_worker_vacancy_key" ON "referral" ("worker_id", "vacancy_id");
CREATE INDEX "referral_newest" ON "referral" ("referred_at" DESC, "id" DESC);
CREATE INDEX "referral_employer" ON "referral" ("employer_id");

CREATE TABLE "outbox" (
  "position" BIGSERIAL PRIMARY KEY,
  "id" UUID NOT NULL,
  "type" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "payload" JSONB NOT NULL,
  "request_id" TEXT,
  "occurred_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "not_before" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "relayed_at" TIMESTAMPTZ,
  "done_at" TIMESTAMPTZ
);
CREATE UNIQUE INDEX "outbox_id_key" ON "outbox" ("id");
CREATE INDEX "outbox_waiting" ON "outbox" ("position") WHERE "relayed_at" IS NULL;
CREATE INDEX "outbox_unconfirmed" ON "outbox" ("position") WHERE "done_at" IS NULL;

CREATE TABLE "inbox" (
  "reader" TEXT NOT NULL,
  "event_id" UUID NOT NULL,
  "handled_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY ("reader", "event_id")
);

CREATE TABLE "dead_letter" (
  "queue" TEXT NOT NULL,
  "event_id" UUID NOT NULL,
  "type" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "payload" JSONB NOT NULL,
  "request_id" TEXT,
  "reason" TEXT NOT NULL,
  "attempts" INTEGER NOT NULL,
  "failed_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY ("queue", "event_id")
);
