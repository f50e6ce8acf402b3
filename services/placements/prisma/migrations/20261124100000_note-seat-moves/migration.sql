-- Why: a decision that breaks off between the seat and its record leaves a note, by which the seat is put right.
-- Locks: none, the table is new.
-- Back: DROP TABLE "seat_move";
CREATE TABLE "seat_move" (
  "referral_id" UUID PRIMARY KEY REFERENCES "referral" ("id"),
  "begun_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "seat_move_begun_at" ON "seat_move" ("begun_at");
