-- Why: this service makes changes that are audited and kept under their Idempotency-Key, and reads events of the audit
-- log: outbox, inbox, dead letters and answers, as in the other services.
-- Locks: none, all tables are new.
-- Back: drop the four tables.
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
  "retried_at" TIMESTAMPTZ,
  "discarded_at" TIMESTAMPTZ,
  "discarded_by" TEXT,
  "discarded_because" TEXT,
  PRIMARY KEY ("queue", "event_id"),
  CONSTRAINT "dead_letter_discarded" CHECK (
    ("discarded_at" IS NULL) = ("discarded_by" IS NULL) AND ("discarded_at" IS NULL) = ("discarded_because" IS NULL)
  )
);

CREATE TABLE "idempotency" (
  "scope" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "body_hash" TEXT NOT NULL,
  "answer" JSON NOT NULL,
  "at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY ("scope", "key")
);
CREATE INDEX "idempotency_at" ON "idempotency" ("at");
