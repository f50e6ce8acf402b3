-- Why: leaders are a register of their own (agreement, status), and nobody is in a crew but by the own word: who was
--   asked, when, how the answer came. Whose crew stood already leads it on an agreement without an end.
-- Locks: none but a short read of crew; the tables are new.
-- Back: DROP TABLE "crew_invitation"; DROP TABLE "leader";
CREATE TABLE "leader" (
  "id" UUID PRIMARY KEY,
  "revision" INTEGER NOT NULL,
  "worker_id" UUID NOT NULL,
  "crew_id" UUID NOT NULL REFERENCES "crew" ("id"),
  "town" TEXT NOT NULL,
  "agreement_number" TEXT,
  "agreement_from" DATE NOT NULL,
  "agreement_to" DATE,
  "status" TEXT NOT NULL CHECK ("status" IN ('active', 'paused', 'ended')),
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "scopes" TEXT[] NOT NULL
    GENERATED ALWAYS AS (ARRAY['county:' || left("town", 6), 'town:' || "town", 'crew:' || "crew_id"::text]) STORED,
  CONSTRAINT "agreement_in_order" CHECK ("agreement_to" >= "agreement_from")
);
CREATE UNIQUE INDEX "leader_of_crew_key" ON "leader" ("crew_id") WHERE "status" <> 'ended';
CREATE INDEX "leader_worker" ON "leader" ("worker_id");
CREATE INDEX "leader_town" ON "leader" ("town", "id");
INSERT INTO "leader" ("id", "revision", "worker_id", "crew_id", "town", "agreement_from", "status")
SELECT "id", 1, "leader_worker_id", "id", "town", ("created_at" AT TIME ZONE 'Asia/Shanghai')::date, 'active' FROM "crew";

-- Seen by the crew's places, by the person's home, and by whoever holds the link.
CREATE TABLE "crew_invitation" (
  "id" UUID PRIMARY KEY,
  "crew_id" UUID NOT NULL REFERENCES "crew" ("id"),
  "crew_town" TEXT NOT NULL,
  "worker_id" UUID NOT NULL,
  "village" TEXT NOT NULL,
  "token_hash" TEXT NOT NULL,
  "status" TEXT NOT NULL CHECK ("status" IN ('open', 'joined', 'refused')),
  "how" TEXT CHECK ("how" IN ('spoken', 'paper', 'link')),
  "invited_by" UUID,
  "invited_at" TIMESTAMPTZ NOT NULL,
  "expires_at" TIMESTAMPTZ NOT NULL,
  "answered_at" TIMESTAMPTZ,
  "scopes" TEXT[] NOT NULL GENERATED ALWAYS AS (ARRAY[
    'county:' || left("crew_town", 6), 'town:' || "crew_town", 'crew:' || "crew_id"::text,
    'county:' || left("village", 6), 'town:' || left("village", 9), 'village:' || "village", 'link:' || "token_hash"
  ]) STORED,
  CONSTRAINT "answered_somehow" CHECK (("status" = 'open') = ("answered_at" IS NULL))
);
CREATE UNIQUE INDEX "crew_invitation_token_key" ON "crew_invitation" ("token_hash");
CREATE UNIQUE INDEX "crew_invitation_open_key" ON "crew_invitation" ("crew_id", "worker_id") WHERE "status" = 'open';
CREATE INDEX "crew_invitation_worker" ON "crew_invitation" ("worker_id");

ALTER TABLE "leader" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "leader"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
ALTER TABLE "crew_invitation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "by_place" ON "crew_invitation"
  USING ("scopes" && nullif(current_setting('app.scopes', true), '')::text[]);
