-- Why: the matcher's copy of vacancies, workers and crews, each row with its place in one log of
-- changes; inbox and dead letters. `log_position` has one row: whoever writes locks it until the
-- commit, so positions have no gaps and are seen in their order.
-- Locks: none, all tables are new.
-- Back: drop the schema; everything here can be told again by profiles and vacancies.
CREATE TABLE "log_position" (
  "only" BOOLEAN PRIMARY KEY DEFAULT true CHECK ("only"),
  "last" BIGINT NOT NULL
);
INSERT INTO "log_position" ("last") VALUES (0);

CREATE TABLE "vacancy_record" (
  "id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "status" TEXT NOT NULL CHECK ("status" IN ('draft', 'live', 'closed')),
  "card" JSONB NOT NULL,
  "position" BIGINT NOT NULL
);
CREATE UNIQUE INDEX "vacancy_record_position_key" ON "vacancy_record" ("position");

CREATE TABLE "worker_record" (
  "id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "erased" BOOLEAN NOT NULL,
  "card" JSONB NOT NULL,
  "position" BIGINT NOT NULL
);
CREATE UNIQUE INDEX "worker_record_position_key" ON "worker_record" ("position");

CREATE TABLE "crew_record" (
  "id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "card" JSONB NOT NULL,
  "position" BIGINT NOT NULL
);
CREATE UNIQUE INDEX "crew_record_position_key" ON "crew_record" ("position");

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
