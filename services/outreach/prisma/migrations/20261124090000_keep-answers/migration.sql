-- Why: a write that comes again under its Idempotency-Key is answered as before, byte by byte (json, not jsonb),
-- and has no second effect; the answer commits with the effect.
-- Locks: none, the table is new.
-- Back: DROP TABLE "idempotency";
CREATE TABLE "idempotency" (
  "scope" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "body_hash" TEXT NOT NULL,
  "answer" JSON NOT NULL,
  "at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY ("scope", "key")
);
CREATE INDEX "idempotency_at" ON "idempotency" ("at");
