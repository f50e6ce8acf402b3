-- Why: names, phones, ID numbers and contacts lie under data keys of their own, in versions, each wrapped by the county
--   key; so keys can be renewed while the ledger is used. What was sealed before (v1) opens on, and moves with the first
--   rotation. A keyed hash names the key it was made with; those made before are of the keys
--   `v1p` (phones), `v1i` (ID numbers) and `v1l` (rows of lists).
-- Locks: worker and worker_intake exclusively, while their hashes are named (about 3 s for 100,000 people).
-- Back: drop the new tables and functions, take those names off the hashes, put the old check back.
CREATE TABLE "data_key" (
  "id" TEXT PRIMARY KEY,
  "class" TEXT NOT NULL,
  "use" TEXT NOT NULL CHECK ("use" IN ('seal', 'index')),
  "version" INTEGER NOT NULL,
  "wrapped" TEXT,
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "retired_at" TIMESTAMPTZ,
  "destroyed_at" TIMESTAMPTZ,
  CONSTRAINT "gone_when_destroyed" CHECK (("wrapped" IS NULL) = ("destroyed_at" IS NOT NULL)),
  CONSTRAINT "destroyed_after_retiring" CHECK ("destroyed_at" IS NULL OR "retired_at" IS NOT NULL)
);
CREATE UNIQUE INDEX "data_key_version_key" ON "data_key" ("class", "use", "version");

CREATE TABLE "key_rotation" (
  "id" UUID PRIMARY KEY,
  "classes" TEXT[] NOT NULL,
  "place_table" TEXT NOT NULL DEFAULT '',
  "place_id" UUID,
  "done" INTEGER NOT NULL DEFAULT 0,
  "total" INTEGER NOT NULL,
  "started_at" TIMESTAMPTZ NOT NULL,
  "finished_at" TIMESTAMPTZ
);
CREATE UNIQUE INDEX "key_rotation_under_way" ON "key_rotation" (("finished_at" IS NULL)) WHERE "finished_at" IS NULL;

-- Requests may read keys, which are wrapped, and change none; rotations run in the role of the system.
ALTER TABLE "data_key" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read_only" ON "data_key" FOR SELECT USING (true);
ALTER TABLE "key_rotation" ENABLE ROW LEVEL SECURITY;

-- Which of the keys used are out of force; keys stay as they are until the transaction ends.
CREATE FUNCTION "keys_out_of_force"("used" TEXT[], "superseded_too" BOOLEAN) RETURNS TEXT[]
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(72707370, hashtext(current_schema()::text));
  RETURN ARRAY(
    SELECT k."id" FROM "data_key" AS k
     WHERE k."id" = ANY("used")
       AND (k."retired_at" IS NOT NULL OR ("superseded_too" AND EXISTS (
         SELECT 1 FROM "data_key" AS n
          WHERE n."class" = k."class" AND n."use" = k."use" AND n."version" > k."version"))));
END $$;

-- Waits for those who write under the keys as they are, and keeps others from beginning, until the transaction ends.
CREATE FUNCTION "hold_keys"() RETURNS VOID LANGUAGE sql VOLATILE AS $$
  SELECT pg_advisory_xact_lock(72707370, hashtext(current_schema()::text))
$$;

ALTER TABLE "worker" DROP CONSTRAINT "identifiers_are_sealed";
ALTER TABLE "worker" ADD CONSTRAINT "identifiers_are_sealed" CHECK (
  "name_sealed" ~ '^v[12]\.' AND "phone_sealed" ~ '^v[12]\.' AND "id_number_sealed" ~ '^v[12]\.'
);
UPDATE "worker" SET "phone_index" = 'v1p.' || "phone_index", "id_number_index" = 'v1i.' || "id_number_index"
 WHERE "phone_index" IS NOT NULL OR "id_number_index" IS NOT NULL;
UPDATE "worker_intake" SET "row_hash" = 'v1l.' || "row_hash", "key" = replace(replace("key", 'id.', 'id.v1i.'), 'list.', 'list.v1l.');

-- Full views of identifiers, counted by account.
CREATE TABLE "full_view" (
  "id" BIGSERIAL PRIMARY KEY,
  "account_id" UUID NOT NULL,
  "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "full_view_account" ON "full_view" ("account_id", "at");
