-- Why: a consent is a word given at a time, in a way, to a wording, and taken back at another; the ledger kept only
--   whether it stands. What stood before is taken over as told by a list. Refusing plans made by machine (PIPL
--   article 24) is a column of the worker, who is asked about by every plan.
-- Locks: worker for a moment, for a column with a constant default.
-- Back: DROP TABLE "consent"; ALTER TABLE "worker" DROP COLUMN "automated";
ALTER TABLE "worker" ADD COLUMN "automated" BOOLEAN NOT NULL DEFAULT true;

CREATE TABLE "consent" (
  "id" UUID PRIMARY KEY,
  "worker_id" UUID NOT NULL,
  "purpose" TEXT NOT NULL CHECK ("purpose" IN ('push', 'share-with-employer', 'automated-decisions')),
  "text_version" TEXT NOT NULL,
  "how" TEXT NOT NULL CHECK ("how" IN ('paper', 'spoken', 'form', 'import', 'reply')),
  "given_on" DATE,
  "recorded_by" UUID,
  "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
  "withdrawn_on" DATE,
  "withdrawn_how" TEXT CHECK ("withdrawn_how" IN ('paper', 'spoken', 'form', 'import', 'reply')),
  CONSTRAINT "given_or_withdrawn" CHECK ("given_on" IS NOT NULL OR "withdrawn_on" IS NOT NULL),
  CONSTRAINT "withdrawn_somehow" CHECK (("withdrawn_on" IS NULL) = ("withdrawn_how" IS NULL))
);
CREATE UNIQUE INDEX "consent_standing_key" ON "consent" ("worker_id", "purpose") WHERE "withdrawn_on" IS NULL;
CREATE INDEX "consent_of_worker" ON "consent" ("worker_id", "recorded_at" DESC);
CREATE INDEX "consent_withdrawn" ON "consent" ("withdrawn_on");

-- Whoever may see the worker may see the worker's words; those of an erased person nobody but the stack itself.
ALTER TABLE "consent" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_worker" ON "consent"
  USING (EXISTS (SELECT FROM "worker" WHERE "worker"."id" = "consent"."worker_id"));

INSERT INTO "consent" ("id", "worker_id", "purpose", "text_version", "how", "given_on")
SELECT (lpad(to_hex((extract(epoch FROM now()) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3)
        || '8' || substr(md5(random()::text), 1, 15))::uuid,
       "id", 'push', 'push-1', 'import', "created_at"::date
  FROM "worker" WHERE ("facts" ->> 'consentToPush')::boolean;
