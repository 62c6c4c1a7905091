package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composite types that are no relation's row type. */
final class CompositeTypes implements CatalogQuery {

  private record Found(long oid, QualifiedName name, @Nullable String comment) {}

  private final Sieve sieve;
  private final List<Found> found = new ArrayList<>();

  CompositeTypes(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public String file() {
    return "composite_types";
  }

  @Override
  public void accept(Row row) throws SQLException {
    QualifiedName name = row.name("schema", "name");
    if (sieve.passes(ObjectKind.COMPOSITE_TYPE, ObjectName.type(name))) {
      found.add(new Found(row.number("oid"), name, row.textOrNull("comment")));
    }
  }

  List<CompositeType> sorted(CompositeAttributes attributes) {
    return found.stream()
        .map(type -> new CompositeType(type.name(), attributes.of(type.oid()), type.comment()))
        .sorted(Comparator.comparing(CompositeType::name))
        .toList();
  }
}
