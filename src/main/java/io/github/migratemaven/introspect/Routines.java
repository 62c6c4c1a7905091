package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.RoutineName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Functions and procedures. */
final class Routines implements CatalogQuery {

  private final Sieve sieve;
  private final List<Routine> found = new ArrayList<>();

  Routines(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public String file() {
    return "routines";
  }

  @Override
  public void accept(Row row) throws SQLException {
    RoutineName name = new RoutineName(row.name("schema", "name"), row.text("arguments"));
    Routine.Kind kind = row.letter("kind") == 'p' ? Routine.Kind.PROCEDURE : Routine.Kind.FUNCTION;
    if (!sieve.passes(ObjectKind.of(kind), name.object())) {
      return;
    }
    found.add(
        new Routine(
            name,
            kind,
            row.text("contract"),
            (int) row.number("defaults"),
            row.flag("parsed") ? Routine.Body.PARSED : Routine.Body.TEXT,
            definition(row.text("definition")),
            row.textOrNull("comment")));
  }

  List<Routine> sorted() {
    return found.stream().sorted(Comparator.comparing(Routine::name)).toList();
  }

  /** A string body ends with its quote, so that this takes nothing away from it. */
  private static String definition(String printed) {
    return printed.stripTrailing();
  }
}
