package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Enum types. */
final class Enums implements CatalogQuery {

  private final Sieve sieve;
  private final List<EnumType> found = new ArrayList<>();

  Enums(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public String file() {
    return "enums";
  }

  @Override
  public void accept(Row row) throws SQLException {
    QualifiedName name = row.name("schema", "name");
    if (sieve.passes(ObjectKind.ENUM, ObjectName.type(name))) {
      found.add(new EnumType(name, row.texts("labels"), row.textOrNull("comment")));
    }
  }

  List<EnumType> sorted() {
    return found.stream().sorted(Comparator.comparing(EnumType::name)).toList();
  }
}
