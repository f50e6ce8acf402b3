-- Why: campaigns with their plan, one message a worker and vacancy, answers; outbox, inbox and dead letters.
-- Locks: none, all tables are new.
-- Back: drop the schema.
CREATE TABLE "campaign" (
  "id" UUID PRIMARY KEY,
  "place" TEXT NOT NULL,
  "made_by" UUID NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL,
  "sent_at" TIMESTAMPTZ,
  "asked" JSONB NOT NULL,
  "vacancies" JSONB NOT NULL,
  "planned" JSONB NOT NULL,
  "planned_count" INTEGER NOT NULL,
  "left_out" JSONB NOT NULL,
  "not_seeking" INTEGER NOT NULL
);
CREATE INDEX "campaign_newest" ON "campaign" ("created_at" DESC, "id" DESC);

CREATE TABLE "message" (
  "id" UUID PRIMARY KEY,
  "campaign_id" UUID NOT NULL REFERENCES "campaign" ("id"),
  "place" TEXT NOT NULL,
  "worker_id" UUID NOT NULL,
  "vacancy_id" UUID NOT NULL,
  "vacancy" JSONB NOT NULL,
  "score" INTEGER NOT NULL,
  "sentence" JSONB NOT NULL,
  "status" TEXT NOT NULL CHECK ("status" IN ('queued', 'sending', 'sent', 'failed', 'unknown')),
  "because" JSONB,
  "attempts" INTEGER NOT NULL DEFAULT 0,
  "created_at" TIMESTAMPTZ NOT NULL,
  "attempted_at" TIMESTAMPTZ,
  "answer_by" TIMESTAMPTZ,
  "sent_at" TIMESTAMPTZ,
  "receipt_id" TEXT,
  "answer" TEXT CHECK ("answer" IN ('interested', 'not-suitable', 'call-me')),
  "reason" TEXT,
  "answered_at" TIMESTAMPTZ,
  "answer_revision" INTEGER NOT NULL DEFAULT 0,
  "settled_at" TIMESTAMPTZ,
  CONSTRAINT "answered_has_answer" CHECK (("answer" IS NULL) = ("answered_at" IS NULL))
);
CREATE UNIQUE INDEX "message_worker_vacancy_key" ON "message" ("worker_id", "vacancy_id");
CREATE INDEX "message_of_campaign" ON "message" ("campaign_id", "id");
CREATE INDEX "message_of_worker" ON "message" ("worker_id", "created_at");
CREATE INDEX "message_answered" ON "message" ("answered_at" DESC, "id" DESC) WHERE "answer" IS NOT NULL;

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
