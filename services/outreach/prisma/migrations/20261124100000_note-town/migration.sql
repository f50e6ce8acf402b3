-- Why: town staff see the messages to their own townspeople, whoever made the campaign (docs/decisions/0013).
-- What a town itself has sent went to its own; of older messages of the county the town is not known.
-- Locks: messages of towns for the time of one update; writes while the index is built.
-- Back: ALTER TABLE "message" DROP COLUMN "town";
ALTER TABLE "message" ADD COLUMN "town" TEXT;
UPDATE "message" SET "town" = "place" WHERE length("place") = 9;
CREATE INDEX "message_of_town" ON "message" ("town", "answered_at" DESC, "id" DESC);
