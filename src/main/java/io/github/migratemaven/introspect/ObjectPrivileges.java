package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Privileges;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whose objects are and who may use them. */
final class ObjectPrivileges implements CatalogQuery {

  private record Found(ObjectName object, @Nullable ColumnName follows, AccessListRows rows) {

    Privileges privileges() {
      return new Privileges(object, follows, rows.owner(), rows.list());
    }
  }

  private final Sieve sieve;
  private final Map<ObjectName, Found> found = new TreeMap<>();

  ObjectPrivileges(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public String file() {
    return "privileges";
  }

  @Override
  public void accept(Row row) throws SQLException {
    ColumnName follows = follows(row);
    ObjectName object =
        follows != null && row.flag("identity")
            ? ObjectName.valueOf(follows)
            : Dependencies.name(row, "object");
    Found known = found.get(object);
    if (known == null) {
      known = new Found(object, follows, new AccessListRows(AccessListRows.role(row, "owner")));
      found.put(object, known);
    }
    known.rows().add(row, row.textOrNull("column_name"));
  }

  List<Privileges> sorted() {
    return found.values().stream().filter(this::counts).map(Found::privileges).toList();
  }

  private static @Nullable ColumnName follows(Row row) throws SQLException {
    return row.textOrNull("followed_table") == null
        ? null
        : new ColumnName(
            row.name("followed_schema", "followed_table"), row.text("followed_column"));
  }

  /** Tables that are left out are so with their sequences. */
  private boolean counts(Found one) {
    return sieve.has(one.object())
        && (one.follows() == null || sieve.has(ObjectName.relation(one.follows().table())));
  }
}
