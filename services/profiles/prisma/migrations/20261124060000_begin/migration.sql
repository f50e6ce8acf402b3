-- Why: the ledger of workers and their crews; outbox, inbox and dead letters.
-- Locks: none, all tables are new.
-- Back: drop the schema.
CREATE TABLE "crew" (
  "id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "leader_worker_id" UUID NOT NULL,
  "town" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX "crew_town" ON "crew" ("town", "id");

CREATE TABLE "worker" (
  "id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "town" TEXT NOT NULL,
  "village" TEXT NOT NULL,
  "household_id" UUID,
  "crew_id" UUID REFERENCES "crew" ("id"),
  "birth_month" TEXT,
  "seeking_state" TEXT NOT NULL CHECK ("seeking_state" IN ('now', 'from-date', 'only-better', 'no')),
  "facts" JSONB NOT NULL,
  "name_sealed" TEXT NOT NULL,
  "phone_sealed" TEXT,
  "phone_index" TEXT,
  "id_number_sealed" TEXT,
  "id_number_index" TEXT,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT "identifiers_are_sealed" CHECK (
    "name_sealed" LIKE 'v1.%' AND "phone_sealed" LIKE 'v1.%' AND "id_number_sealed" LIKE 'v1.%'
  ),
  CONSTRAINT "sealed_with_index" CHECK (
    ("phone_sealed" IS NULL) = ("phone_index" IS NULL)
    AND ("id_number_sealed" IS NULL) = ("id_number_index" IS NULL)
  )
);
CREATE UNIQUE INDEX "worker_id_number_index_key" ON "worker" ("id_number_index");
CREATE INDEX "worker_phone_index" ON "worker" ("phone_index");
CREATE INDEX "worker_town" ON "worker" ("town", "id");
CREATE INDEX "worker_town_seeking" ON "worker" ("town", "seeking_state", "id");
CREATE INDEX "worker_village" ON "worker" ("village", "id");
CREATE INDEX "worker_seeking" ON "worker" ("seeking_state", "id");
CREATE INDEX "worker_crew" ON "worker" ("crew_id", "id");

CREATE TABLE "referral_note" (
  "referral_id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL
);

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
