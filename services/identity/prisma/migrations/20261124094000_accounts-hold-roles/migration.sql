-- Why: stations of the organisation tree; an account holds several roles, each at a place, and a session acts in one of
--   them; invitations, failed log-ins, second factors and one-time codes. Everything by which somebody logs in is hashed
--   or sealed. Until now there was one county, so what named none is of it.
-- Locks: account and session exclusively, for milliseconds. Everybody logs in again.
-- Back: add account.actor, fill it from the first grant of each account, drop the new tables and columns.
CREATE TABLE "unit" (
  "id" UUID PRIMARY KEY,
  "county" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "parent_id" UUID REFERENCES "unit" ("id"),
  "region" TEXT,
  "closed_at" TIMESTAMPTZ,
  "revision" INTEGER NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX "unit_county" ON "unit" ("county");

ALTER TABLE "account"
  ALTER COLUMN "password_hash" DROP NOT NULL,
  ADD COLUMN "status" TEXT NOT NULL DEFAULT 'active' CHECK ("status" IN ('invited', 'active', 'disabled')),
  ADD COLUMN "worker_id" UUID,
  ADD COLUMN "totp_sealed" TEXT,
  ADD COLUMN "totp_confirmed" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "totp_step" BIGINT NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX "account_worker_key" ON "account" ("worker_id");

CREATE TABLE "account_grant" (
  "id" UUID PRIMARY KEY,
  "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
  "role" TEXT NOT NULL,
  "actor" JSONB NOT NULL,
  "county" TEXT NOT NULL,
  "from_at" TIMESTAMPTZ NOT NULL,
  "to_at" TIMESTAMPTZ
);
CREATE INDEX "account_grant_account" ON "account_grant" ("account_id");
CREATE INDEX "account_grant_county" ON "account_grant" ("county", "role");
CREATE UNIQUE INDEX "account_grant_held_key" ON "account_grant" ("account_id", "actor") WHERE "to_at" IS NULL;

INSERT INTO "account_grant" ("id", "account_id", "role", "actor", "county", "from_at")
SELECT "id", "id", "actor"->>'role',
       CASE WHEN "actor"->>'role' IN ('leader', 'employer')
            THEN '{"county": "522732"}'::jsonb || "actor" || jsonb_build_object('accountId', "id"::text)
            ELSE "actor" END,
       coalesce("actor"->>'county', left("actor"->>'town', 6), '522732'), "created_at"
  FROM "account";
ALTER TABLE "account" DROP COLUMN "actor";

DELETE FROM "session";
ALTER TABLE "session"
  ADD COLUMN "id" UUID NOT NULL,
  ADD COLUMN "grant_id" UUID NOT NULL REFERENCES "account_grant" ("id") ON DELETE CASCADE,
  ADD COLUMN "from_address" TEXT;
CREATE UNIQUE INDEX "session_id_key" ON "session" ("id");
CREATE INDEX "session_grant" ON "session" ("grant_id");

CREATE TABLE "invitation" (
  "token_hash" TEXT PRIMARY KEY,
  "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
  "expires_at" TIMESTAMPTZ NOT NULL
);
CREATE UNIQUE INDEX "invitation_account_key" ON "invitation" ("account_id");

CREATE TABLE "log_in_attempt" (
  "key" TEXT PRIMARY KEY,
  "failures" INTEGER NOT NULL,
  "last_at" TIMESTAMPTZ NOT NULL,
  "locked_until" TIMESTAMPTZ
);

CREATE TABLE "recovery_code" (
  "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
  "code_hash" TEXT NOT NULL,
  PRIMARY KEY ("account_id", "code_hash")
);

CREATE TABLE "log_in_code" (
  "id" UUID PRIMARY KEY,
  "phone_hash" TEXT NOT NULL,
  "code_hash" TEXT NOT NULL,
  "leaders" JSONB NOT NULL,
  "asked_at" TIMESTAMPTZ NOT NULL,
  "expires_at" TIMESTAMPTZ NOT NULL,
  "tries" INTEGER NOT NULL DEFAULT 0,
  "used_at" TIMESTAMPTZ
);
CREATE INDEX "log_in_code_phone" ON "log_in_code" ("phone_hash", "asked_at" DESC);
