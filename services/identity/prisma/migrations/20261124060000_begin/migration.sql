-- Why: accounts, their sessions, API keys. This service announces nothing and reads no queue, so it
-- has no outbox and no inbox.
-- Locks: none, all tables are new.
-- Back: drop the schema.
CREATE TABLE "account" (
  "id" UUID PRIMARY KEY,
  "login" TEXT NOT NULL,
  "display_name" TEXT NOT NULL,
  "password_hash" TEXT NOT NULL,
  "actor" JSONB NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX "account_login_key" ON "account" ("login");

CREATE TABLE "session" (
  "token_hash" TEXT PRIMARY KEY,
  "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
  "opened_at" TIMESTAMPTZ NOT NULL,
  "seen_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "session_account" ON "session" ("account_id");

CREATE TABLE "api_key" (
  "id" UUID PRIMARY KEY,
  "key_hash" TEXT NOT NULL,
  "actor" JSONB NOT NULL,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key" ("key_hash");
