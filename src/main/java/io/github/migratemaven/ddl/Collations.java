package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;

/** Writes the names of collations: PostgreSQL's own without a schema. */
final class Collations {

  private Collations() {}

  static String of(QualifiedName collation, SqlNames names) {
    return collation.schema().equals("pg_catalog") ? quoted(collation.name()) : names.of(collation);
  }
}
