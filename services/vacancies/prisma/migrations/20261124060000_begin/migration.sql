-- Why: employers, vacancies with their seat count, intake records; outbox, inbox and dead letters.
-- Locks: none, all tables are new.
-- Back: drop the schema.
CREATE TABLE "employer" (
  "id" UUID PRIMARY KEY,
  "name" TEXT NOT NULL,
  "base" TEXT NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX "employer_name_base_key" ON "employer" ("name", "base");

CREATE TABLE "vacancy" (
  "id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "status" TEXT NOT NULL CHECK ("status" IN ('draft', 'live', 'closed')),
  "base" TEXT NOT NULL,
  "employer_id" UUID REFERENCES "employer" ("id"),
  "external_id" TEXT,
  "facts" JSONB NOT NULL,
  "forbidden" JSONB NOT NULL DEFAULT '[]',
  "wording_cleared" BOOLEAN NOT NULL DEFAULT false,
  "lacks" TEXT[] NOT NULL,
  "seats_total" INTEGER NOT NULL,
  "seats_held" INTEGER NOT NULL DEFAULT 0,
  "seats_reserved" INTEGER NOT NULL DEFAULT 0,
  "seats_filled" INTEGER NOT NULL DEFAULT 0,
  "created_at" TIMESTAMPTZ NOT NULL,
  CONSTRAINT "seats_add_up" CHECK (
    "seats_held" >= 0 AND "seats_reserved" >= 0 AND "seats_filled" >= 0
    AND "seats_held" + "seats_reserved" + "seats_filled" <= "seats_total"
  ),
  CONSTRAINT "live_lacks_nothing" CHECK ("status" <> 'live' OR cardinality("lacks") = 0)
);
CREATE UNIQUE INDEX "vacancy_employer_external_id_key" ON "vacancy" ("employer_id", "external_id");
CREATE INDEX "vacancy_newest" ON "vacancy" ("created_at" DESC, "id" DESC);

CREATE TABLE "seat_claim" (
  "referral_id" UUID PRIMARY KEY,
  "vacancy_id" UUID NOT NULL REFERENCES "vacancy" ("id"),
  "state" TEXT NOT NULL CHECK ("state" IN ('reserved', 'filled', 'released')),
  "changed_at" TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX "seat_claim_vacancy" ON "seat_claim" ("vacancy_id");

CREATE TABLE "intake_record" (
  "base" TEXT NOT NULL,
  "external_id" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "refusal" TEXT,
  "vacancy_id" UUID,
  "lacks" TEXT[] NOT NULL,
  "because" JSONB NOT NULL,
  "raw" JSONB NOT NULL,
  "taken_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY ("base", "external_id")
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
