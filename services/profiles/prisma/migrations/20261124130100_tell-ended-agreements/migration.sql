-- Why: who leads no more because the agreement's last day has passed is logged out too, and told of once; the last day
--   that was told is kept, so that a later one is told again.
-- Locks: the catalogue only; the column is nullable.
-- Back: ALTER TABLE "leader" DROP COLUMN "end_told";
ALTER TABLE "leader" ADD COLUMN "end_told" DATE;
