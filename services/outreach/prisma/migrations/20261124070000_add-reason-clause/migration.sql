-- Why: a message gives the clause that speaks most for the vacancy, not the first of the sentence, which may say nothing.
-- Locks: none beyond the catalogue; the column is nullable, and a message without it is sent without a reason.
-- Back: ALTER TABLE "message" DROP COLUMN "reason_clause";
ALTER TABLE "message" ADD COLUMN "reason_clause" JSONB;
