package io.github.migratemaven.script;

import java.util.stream.Stream;

/** Statements whose kind is known, without their semicolons. */
final class KindCases {

  private KindCases() {}

  static Stream<String> transactionControl() {
    return Stream.of(
        "begin",
        "BEGIN ISOLATION LEVEL SERIALIZABLE",
        "START TRANSACTION READ ONLY",
        "COMMIT AND CHAIN",
        "END",
        "ROLLBACK TO SAVEPOINT a",
        "ABORT",
        "SAVEPOINT a",
        "RELEASE a",
        "PREPARE TRANSACTION 'a'",
        "COMMIT PREPARED 'a'",
        "/* a */ Rollback -- b",
        "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");
  }

  static Stream<String> outsideTransaction() {
    return Stream.of(
        "CREATE INDEX CONCURRENTLY ON t (a)",
        "create unique /* x */ index concurrently if not exists i on t (a)",
        "DROP INDEX CONCURRENTLY IF EXISTS i",
        "REINDEX TABLE CONCURRENTLY t",
        "REINDEX (VERBOSE, CONCURRENTLY) INDEX i",
        "REINDEX (CONCURRENTLY true) INDEX i",
        "REINDEX DATABASE d",
        "REINDEX (VERBOSE) SYSTEM d",
        "REINDEX SCHEMA s",
        "VACUUM",
        "VACUUM (ANALYZE) t",
        "CREATE DATABASE d",
        "DROP DATABASE IF EXISTS d",
        "CREATE TABLESPACE t LOCATION '/x'",
        "DROP TABLESPACE t",
        "ALTER SYSTEM SET work_mem = '1MB'",
        "ALTER DATABASE d SET TABLESPACE t",
        "ALTER TABLE IF EXISTS s.t DETACH PARTITION s.p CONCURRENTLY",
        "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p",
        "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (create_slot, enabled = false)",
        "DROP SUBSCRIPTION s",
        "ALTER SUBSCRIPTION s REFRESH PUBLICATION",
        "ALTER SUBSCRIPTION s ADD PUBLICATION p",
        "ALTER SUBSCRIPTION s SET (failover = true)",
        "CLUSTER",
        "CLUSTER VERBOSE",
        "CLUSTER (VERBOSE)",
        "DISCARD ALL");
  }

  static Stream<String> ordinary() {
    return Stream.of(
        "CREATE INDEX \"CONCURRENTLY\" ON t (a)",
        "CREATE INDEX i ON t (concurrently)",
        "DROP INDEX i",
        "REINDEX TABLE t",
        "REINDEX (CONCURRENTLY false) TABLE t",
        "REINDEX (CONCURRENTLY OFF, VERBOSE) TABLE t",
        "ANALYZE",
        "CLUSTER t USING i",
        "CLUSTER (VERBOSE) t",
        "CLUSTER VERBOSE t",
        "ALTER DATABASE d SET work_mem = '1MB'",
        "ALTER TABLE t DETACH PARTITION p",
        "ALTER TABLE t DETACH PARTITION p FINALIZE",
        "ALTER TYPE e ADD VALUE 'x'",
        "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (create_slot = false)",
        "CREATE SUBSCRIPTION s CONNECTION 'x' PUBLICATION p WITH (connect = 'off')",
        "ALTER SUBSCRIPTION s SET PUBLICATION p WITH (refresh = false)",
        "ALTER SUBSCRIPTION s DISABLE",
        "REFRESH MATERIALIZED VIEW CONCURRENTLY v",
        "PREPARE p AS SELECT 1",
        "SET CONSTRAINTS ALL DEFERRED",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
        "DISCARD TEMP",
        "\"vacuum\"",
        "COPY t TO stdout",
        "COPY t FROM '/tmp/x'",
        "COPY t FROM PROGRAM 'stdin'",
        "COPY (SELECT * FROM stdin) TO '/tmp/x'",
        "SELECT * FROM stdin",
        "DO $$ BEGIN COMMIT; END $$");
  }

  static Stream<String> copyFromStdin() {
    return Stream.of(
        "COPY t FROM stdin",
        "copy public.\"T\" (a, \"b;\") from STDIN with (format csv)",
        "COPY BINARY t FROM stdin",
        "COPY t FROM stdout");
  }
}
