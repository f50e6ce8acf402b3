-- Why: a list that comes again must change nothing, and a person without an ID number is known by the list's number.
-- Locks: none, the table is new.
-- Back: DROP TABLE "worker_intake";
CREATE TABLE "worker_intake" (
  "key" TEXT PRIMARY KEY,
  "row_hash" TEXT NOT NULL,
  "worker_id" UUID NOT NULL,
  "seen_at" TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX "worker_intake_worker" ON "worker_intake" ("worker_id");
