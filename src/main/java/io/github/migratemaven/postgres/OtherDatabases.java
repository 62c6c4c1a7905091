package io.github.migratemaven.postgres;

import java.util.Set;

/** Schemes of URLs that name another product. */
final class OtherDatabases {

  static final Set<String> NAMES =
      Set.of(
          "mysql",
          "mariadb",
          "sqlite",
          "file",
          "sqlserver",
          "mongodb",
          "mongodb+srv",
          "h2",
          "hsqldb",
          "derby",
          "oracle",
          "db2",
          "jtds",
          "cockroachdb",
          "redshift",
          "snowflake");

  private OtherDatabases() {}
}
