package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RowSecurity;
import io.github.migratemaven.catalog.Table;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables: what is read about any other relation is dropped. */
final class Tables implements CatalogQuery {

  private record Shell(
      long oid, QualifiedName name, RowSecurity rowSecurity, @Nullable String comment) {}

  private final Sieve sieve;
  private final Map<Long, Shell> shells = new HashMap<>();

  /** Filled when it is asked for, after all tables were read. */
  private final Set<String> names = new HashSet<>();

  Tables(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public String file() {
    return "tables";
  }

  @Override
  public void accept(Row row) throws SQLException {
    QualifiedName name = row.name("schema", "name");
    ObjectKind kind = row.flag("is_foreign") ? ObjectKind.FOREIGN_TABLE : ObjectKind.TABLE;
    if (sieve.passes(kind, ObjectName.relation(name))) {
      long oid = row.number("oid");
      RowSecurity rowSecurity =
          new RowSecurity(row.flag("row_security"), row.flag("forced_row_security"));
      shells.put(oid, new Shell(oid, name, rowSecurity, row.textOrNull("comment")));
    }
  }

  boolean contains(long oid) {
    return shells.containsKey(oid);
  }

  /** The name of a table, if it is one of them. */
  Optional<QualifiedName> name(long oid) {
    return Optional.ofNullable(shells.get(oid)).map(Shell::name);
  }

  /** Whether one of them is called so, in whichever schema. */
  boolean areCalled(String name) {
    if (names.isEmpty()) {
      shells.values().forEach(shell -> names.add(shell.name().name()));
    }
    return names.contains(name);
  }

  /** The tables with everything that hangs on them. */
  List<Table> sorted(
      Columns columns,
      Constraints constraints,
      Indexes indexes,
      Policies policies,
      Lineages lineages,
      TableStorages storages,
      Sequences sequences) {
    return shells.values().stream()
        .sorted(Comparator.comparing(Shell::name))
        .map(
            shell ->
                new Table(
                    shell.name(),
                    columns.of(shell.oid(), sequences),
                    constraints.of(shell.oid(), columns),
                    indexes.of(shell.oid()),
                    policies.of(shell.oid()),
                    shell.rowSecurity(),
                    lineages.of(shell.oid(), columns, constraints, indexes),
                    storages.of(shell.oid()),
                    shell.comment()))
        .toList();
  }
}
