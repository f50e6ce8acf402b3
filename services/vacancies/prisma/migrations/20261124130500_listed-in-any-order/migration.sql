-- Why: the desk narrows and sorts the list of vacancies by what stands in the facts; each order is read from an index of
--   a county's vacancies. A month has 26 days of 8 hours (packages/matching, monthly-pay.ts); pay by the piece has no
--   monthly figure. What is not live or has no seat open comes last in the order of the fewest seats. And it is kept when
--   a vacancy changed last; of rows from before that is when they were posted.
-- Locks: vacancy exclusively, while its rows are written anew and the indexes built (about 2 s for 24,000 rows).
-- Back: drop the six indexes and the ten columns.
ALTER TABLE "vacancy"
  ADD COLUMN "title" TEXT NOT NULL GENERATED ALWAYS AS (coalesce("facts" ->> 'title', '')) STORED,
  ADD COLUMN "sector" TEXT GENERATED ALWAYS AS ("facts" ->> 'sector') STORED,
  ADD COLUMN "region" TEXT GENERATED ALWAYS AS ("facts" ->> 'region') STORED,
  ADD COLUMN "closes_on" TEXT GENERATED ALWAYS AS ("facts" ->> 'closesOn') STORED,
  ADD COLUMN "board" BOOLEAN GENERATED ALWAYS AS ("facts" ->> 'board' = 'true') STORED,
  ADD COLUMN "lodging" BOOLEAN GENERATED ALWAYS AS ("facts" ->> 'lodging' = 'true') STORED,
  ADD COLUMN "seats_open" INTEGER NOT NULL GENERATED ALWAYS AS (
    "seats_total" - "seats_held" - "seats_reserved" - "seats_filled"
  ) STORED,
  ADD COLUMN "seats_left" INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE WHEN "status" = 'live' AND "seats_total" > "seats_held" + "seats_reserved" + "seats_filled"
         THEN "seats_total" - "seats_held" - "seats_reserved" - "seats_filled"
         ELSE 2147483647 END
  ) STORED,
  ADD COLUMN "pay_fen" BIGINT GENERATED ALWAYS AS (
    CASE "facts" -> 'wage' ->> 'unit'
         WHEN 'month' THEN ("facts" -> 'wage' ->> 'minFen')::bigint
         WHEN 'day' THEN ("facts" -> 'wage' ->> 'minFen')::bigint * 26
         WHEN 'hour' THEN ("facts" -> 'wage' ->> 'minFen')::bigint * 208
         END
  ) STORED,
  ADD COLUMN "updated_at" TIMESTAMPTZ NOT NULL DEFAULT now();
UPDATE "vacancy" SET "updated_at" = "created_at";

CREATE INDEX "vacancy_closing_of_county" ON "vacancy" ("county", (coalesce("closes_on", '9999-12-31')) COLLATE "C", "id");
CREATE INDEX "vacancy_open_of_county" ON "vacancy" ("county", "seats_open" DESC, "id" DESC);
CREATE INDEX "vacancy_left_of_county" ON "vacancy" ("county", "seats_left", "id");
CREATE INDEX "vacancy_pay_of_county" ON "vacancy" ("county", (coalesce("pay_fen", -1)) DESC, "id" DESC);
CREATE INDEX "vacancy_title_of_county" ON "vacancy" ("county", "title" COLLATE "C", "id");
CREATE INDEX "vacancy_of_employer" ON "vacancy" ("employer_id", "created_at" DESC, "id" DESC);
