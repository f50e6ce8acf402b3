-- Why: staff refer a worker who said yes to them, with no message that was answered; a referral says to whom the yes
--   was said and which account referred. Lists of one vacancy, one employer and one worker are read in order.
-- Locks: referral exclusively, briefly for the columns, and against writes while the indexes are built (under 1 s for
--   100,000 rows).
-- Back: delete referrals without a message; drop the columns and the indexes; set "message_id" NOT NULL again.
ALTER TABLE "referral"
  ALTER COLUMN "message_id" DROP NOT NULL,
  ADD COLUMN "said_yes_to" TEXT NOT NULL DEFAULT 'link' CHECK ("said_yes_to" IN ('link', 'staff')),
  ADD COLUMN "referred_by" UUID;
ALTER TABLE "referral"
  ALTER COLUMN "said_yes_to" DROP DEFAULT,
  ADD CONSTRAINT "link_has_message" CHECK ("said_yes_to" = 'staff' OR "message_id" IS NOT NULL);
CREATE INDEX "referral_vacancy_newest" ON "referral" ("vacancy_id", "referred_at" DESC, "id" DESC);
CREATE INDEX "referral_employer_newest" ON "referral" ("employer_id", "referred_at" DESC, "id" DESC);
DROP INDEX "referral_employer";
