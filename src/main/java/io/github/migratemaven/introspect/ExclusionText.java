package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Deferral;
import io.github.migratemaven.catalog.StorageParameters;
import org.jspecify.annotations.Nullable;

/**
 * The text of an exclusion constraint, shortened from its end by what is read elsewhere.
 *
 * @param sql as {@code pg_get_constraintdef} prints it
 */
record ExclusionText(String sql) {

  ExclusionText without(Deferral deferral) {
    return switch (deferral) {
      case NOT_DEFERRABLE -> this;
      case INITIALLY_IMMEDIATE -> withoutEnd(" DEFERRABLE");
      case INITIALLY_DEFERRED -> withoutEnd(" DEFERRABLE INITIALLY DEFERRED");
    };
  }

  ExclusionText withoutPredicate(@Nullable String predicate) {
    return predicate == null ? this : withoutEnd(" WHERE (" + predicate + ")");
  }

  /** PostgreSQL prints each value with or without quotes; no other text ends a list so. */
  ExclusionText without(StorageParameters parameters) {
    return parameters.isEmpty() ? this : new ExclusionText(sql.substring(0, startOfParameters()));
  }

  private int startOfParameters() {
    int start = sql.lastIndexOf(" WITH (");
    if (start < 0 || !sql.endsWith(")")) {
      throw new IllegalStateException("No storage parameters in " + sql);
    }
    return start;
  }

  private ExclusionText withoutEnd(String end) {
    if (!sql.endsWith(end)) {
      throw new IllegalStateException("No" + end + " at the end of " + sql);
    }
    return new ExclusionText(sql.substring(0, sql.length() - end.length()));
  }
}
