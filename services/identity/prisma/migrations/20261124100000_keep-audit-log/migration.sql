-- Why: the audit log, one chain of rows without gaps. A row's hash covers the row and the hash before it, its seal is
--   keyed; the head says how many rows there are and how they end. Rows are only ever added: triggers refuse the rest to
--   everybody, the rights of the roles that serve requests and queues are taken away where these roles exist.
-- Locks: none, both tables are new.
-- Back: drop the two tables and the function.
CREATE TABLE "audit_entry" (
  "position" BIGINT PRIMARY KEY,
  "event_id" UUID NOT NULL,
  "occurred_at" TIMESTAMPTZ NOT NULL,
  "county" TEXT,
  "entry" JSONB NOT NULL,
  "previous_hash" TEXT NOT NULL,
  "hash" TEXT NOT NULL,
  "seal" TEXT NOT NULL,
  "operation" TEXT NOT NULL GENERATED ALWAYS AS ("entry" ->> 'operation') STORED,
  "account_id" TEXT GENERATED ALWAYS AS ("entry" #>> '{actor,accountId}') STORED
);
CREATE UNIQUE INDEX "audit_entry_event_key" ON "audit_entry" ("event_id");
CREATE INDEX "audit_entry_county" ON "audit_entry" ("county", "position" DESC);
CREATE INDEX "audit_entry_account" ON "audit_entry" ("account_id", "position" DESC);
CREATE INDEX "audit_entry_subjects" ON "audit_entry" USING GIN (("entry" -> 'subjects') jsonb_path_ops);

-- One row.
CREATE TABLE "audit_head" (
  "one" BOOLEAN PRIMARY KEY DEFAULT true CHECK ("one"),
  "count" BIGINT NOT NULL,
  "last_hash" TEXT NOT NULL,
  "seal" TEXT NOT NULL
);

CREATE FUNCTION "refuse_change_of_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only added to' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "audit_entry_stays" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_audit"();
CREATE TRIGGER "audit_entry_is_not_emptied" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_audit"();
CREATE TRIGGER "audit_head_stays" BEFORE DELETE ON "audit_head"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_audit"();
CREATE TRIGGER "audit_head_is_not_emptied" BEFORE TRUNCATE ON "audit_head"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_audit"();

DO $$
DECLARE worker TEXT;
BEGIN
  FOR worker IN SELECT rolname FROM pg_roles WHERE rolname IN ('qx_identity_app', 'qx_identity_system') LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON "audit_entry" FROM %I', worker);
    EXECUTE format('REVOKE DELETE, TRUNCATE ON "audit_head" FROM %I', worker);
  END LOOP;
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qx_identity_app') THEN
    REVOKE INSERT ON "audit_entry" FROM "qx_identity_app";
    REVOKE INSERT, UPDATE ON "audit_head" FROM "qx_identity_app";
  END IF;
END $$;
