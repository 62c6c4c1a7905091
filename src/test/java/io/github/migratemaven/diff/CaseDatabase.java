package io.github.migratemaven.diff;

import io.github.migratemaven.testkit.TestDatabase;

/**
 * A database that is emptied between cases: nothing of the database's own, no schema but an empty
 * public.
 */
public record CaseDatabase(TestDatabase database) implements AutoCloseable {

  private static final String DROP_SUBSCRIPTIONS =
      """
      DO $$
      DECLARE
          name text;
      BEGIN
          FOR name IN SELECT subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid
              WHERE datname = current_database() LOOP
              EXECUTE format('ALTER SUBSCRIPTION %I DISABLE', name);
              EXECUTE format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', name);
              EXECUTE format('DROP SUBSCRIPTION %I', name);
          END LOOP;
      END $$""";

  /** With the tablespace {@code fast}, which is the whole cluster's and lives in its directory. */
  public CaseDatabase {
    boolean isThere =
        !database.queryStrings("SELECT 1 FROM pg_tablespace WHERE spcname = 'fast'").isEmpty();
    if (!isThere) {
      database.execute("SET allow_in_place_tablespaces = on");
      database.execute("CREATE TABLESPACE fast LOCATION ''");
      database.execute("RESET allow_in_place_tablespaces");
    }
  }

  /** A database with a subscription cannot be dropped. */
  @Override
  public void close() {
    database.execute("ROLLBACK");
    database.execute(DROP_SUBSCRIPTIONS);
    database.close();
  }

  /** Makes it empty again. */
  public void clear() {
    // A case that failed may have left its transaction open.
    database.execute("ROLLBACK");
    database.execute(DROP_SUBSCRIPTIONS);
    database.execute(
        """
        DO $$
        DECLARE
            name text;
        BEGIN
            FOR name IN SELECT evtname FROM pg_event_trigger LOOP
                EXECUTE format('DROP EVENT TRIGGER %I', name);
            END LOOP;
            FOR name IN SELECT pubname FROM pg_publication LOOP
                EXECUTE format('DROP PUBLICATION %I', name);
            END LOOP;
            FOR name IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP
                EXECUTE format('DROP EXTENSION IF EXISTS %I CASCADE', name);
            END LOOP;
            FOR name IN SELECT fdwname FROM pg_foreign_data_wrapper LOOP
                EXECUTE format('DROP FOREIGN DATA WRAPPER %I CASCADE', name);
            END LOOP;
            FOR name IN SELECT nspname FROM pg_namespace
                WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                EXECUTE format('DROP SCHEMA %I CASCADE', name);
            END LOOP;
            FOR name IN SELECT format('CAST (%s AS %s)', castsource::regtype, casttarget::regtype)
                FROM pg_cast WHERE oid >= 16384 LOOP
                EXECUTE 'DROP ' || name;
            END LOOP;
            FOR name IN SELECT format('FOR %s LANGUAGE %I', trftype::regtype, lanname)
                FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang LOOP
                EXECUTE 'DROP TRANSFORM ' || name;
            END LOOP;
            FOR name IN SELECT regexp_replace(i.identity, '^(.*) of (.*)$', '\\2 DROP \\1')
                FROM (SELECT 'pg_amop'::regclass, oid FROM pg_amop
                      UNION ALL SELECT 'pg_amproc'::regclass, oid FROM pg_amproc) m (class, oid),
                     pg_identify_object(m.class, m.oid, 0) i WHERE m.oid >= 16384 LOOP
                EXECUTE 'ALTER OPERATOR FAMILY ' || name;
            END LOOP;
            FOR name IN SELECT lanname FROM pg_language WHERE oid >= 16384 LOOP
                EXECUTE format('DROP LANGUAGE %I', name);
            END LOOP;
            FOR name IN SELECT amname FROM pg_am WHERE oid >= 16384 LOOP
                EXECUTE format('DROP ACCESS METHOD %I', name);
            END LOOP;
            -- Those of no schema, which only their role could take back one by one.
            DELETE FROM pg_default_acl;
            DELETE FROM pg_shdepend WHERE classid = 'pg_default_acl'::regclass;
            CREATE SCHEMA public;
        END $$;
        """);
  }
}
