-- Why: an account keeps filters, sort and columns of a list under a name. What is kept names no person (checked by the
--   contract), and goes with the account.
-- Locks: none, the table is new; account is read only.
-- Back: DROP TABLE "saved_view";
CREATE TABLE "saved_view" (
  "id" UUID PRIMARY KEY,
  "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
  "list" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "query" JSONB NOT NULL,
  "columns" TEXT[] NOT NULL,
  "saved_at" TIMESTAMPTZ NOT NULL
);
CREATE UNIQUE INDEX "saved_view_name_key" ON "saved_view" ("account_id", "list", "name");
