-- Why: the metrics count messages of unknown outcome every few seconds; they are few among many.
-- Locks: writes to messages while the index is built, a moment at the present size.
-- Back: DROP INDEX "message_unknown";
CREATE INDEX "message_unknown" ON "message" ("id") WHERE "status" = 'unknown';
