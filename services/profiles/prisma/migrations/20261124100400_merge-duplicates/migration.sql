-- Why: two entries of one person are found by a keyed hash of the name within a village, told apart or brought
--   together by staff. What a merge brought together is kept as it was, identifiers sealed, so that it can be undone.
-- Locks: none, the tables are new.
-- Back: undo every merge, then drop the tables.
CREATE TABLE "worker_likeness" (
  "worker_id" UUID PRIMARY KEY REFERENCES "worker" ("id") ON DELETE CASCADE,
  "village" TEXT NOT NULL,
  "name_index" TEXT NOT NULL,
  -- Hash of the sealed name that the index was made of; another one means that the index is out of date.
  "made_of" TEXT NOT NULL
);
CREATE INDEX "worker_likeness_name" ON "worker_likeness" ("name_index", "worker_id");

CREATE TABLE "worker_distinction" (
  "one_id" UUID NOT NULL,
  "other_id" UUID NOT NULL,
  "noted_by" UUID,
  "noted_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  PRIMARY KEY ("one_id", "other_id"),
  CONSTRAINT "in_order" CHECK ("one_id" < "other_id")
);

CREATE TABLE "worker_merge" (
  "id" UUID PRIMARY KEY,
  "kept_id" UUID NOT NULL,
  "other_id" UUID NOT NULL,
  "record" JSONB NOT NULL,
  "merged_by" UUID,
  "merged_at" TIMESTAMPTZ NOT NULL,
  "undone_at" TIMESTAMPTZ
);
CREATE UNIQUE INDEX "worker_merge_other_key" ON "worker_merge" ("other_id") WHERE "undone_at" IS NULL;
CREATE INDEX "worker_merge_kept" ON "worker_merge" ("kept_id");

CREATE TABLE "merged_worker" (
  "merge_id" UUID NOT NULL REFERENCES "worker_merge" ("id") ON DELETE CASCADE,
  "id" UUID NOT NULL,
  "revision" INTEGER NOT NULL,
  "town" TEXT NOT NULL,
  "village" TEXT NOT NULL,
  "household_id" UUID,
  "crew_id" UUID,
  "stations" UUID[] NOT NULL,
  "workplace_id" UUID,
  "released_to" UUID[] NOT NULL,
  "automated" BOOLEAN NOT NULL,
  "birth_month" TEXT,
  "seeking_state" TEXT NOT NULL,
  "facts" JSONB NOT NULL,
  "name_sealed" TEXT NOT NULL,
  "phone_sealed" TEXT,
  "phone_index" TEXT,
  "id_number_sealed" TEXT,
  "id_number_index" TEXT,
  PRIMARY KEY ("merge_id", "id"),
  CONSTRAINT "identifiers_are_sealed" CHECK (
    "name_sealed" ~ '^v[12]\.' AND "phone_sealed" ~ '^v[12]\.' AND "id_number_sealed" ~ '^v[12]\.'
  )
);
CREATE INDEX "merged_worker_id" ON "merged_worker" ("id");
CREATE INDEX "merged_worker_id_number" ON "merged_worker" ("id_number_index");

-- Whoever may see the worker may see these; the entries put aside are seen with the one that was kept.
ALTER TABLE "worker_likeness" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_worker" ON "worker_likeness"
  USING (EXISTS (SELECT FROM "worker" WHERE "worker"."id" = "worker_likeness"."worker_id"));
ALTER TABLE "worker_distinction" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_both" ON "worker_distinction"
  USING (EXISTS (SELECT FROM "worker" WHERE "worker"."id" = "worker_distinction"."one_id")
    AND EXISTS (SELECT FROM "worker" WHERE "worker"."id" = "worker_distinction"."other_id"));
ALTER TABLE "worker_merge" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_kept" ON "worker_merge"
  USING (EXISTS (SELECT FROM "worker" WHERE "worker"."id" = "worker_merge"."kept_id"));
ALTER TABLE "merged_worker" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_merge" ON "merged_worker"
  USING (EXISTS (SELECT FROM "worker_merge" WHERE "worker_merge"."id" = "merged_worker"."merge_id"));
