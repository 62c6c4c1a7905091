package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.DefaultPrivileges;
import io.github.migratemaven.catalog.DefaultPrivileges.Kind;
import io.github.migratemaven.catalog.DefaultPrivileges.Subject;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Role;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may use what roles are going to make. */
final class RolePrivileges implements CatalogQuery {

  private final Scope scope;
  private final Map<Subject, AccessListRows> found = new TreeMap<>();

  RolePrivileges(Scope scope) {
    this.scope = scope;
  }

  @Override
  public String file() {
    return "default_privileges";
  }

  @Override
  public void accept(Row row) throws SQLException {
    String schema = row.textOrNull("schema");
    if (!scope.covers(
        ObjectKind.DEFAULT_PRIVILEGES,
        new QualifiedName(schema == null ? "" : schema, row.text("role_name")))) {
      return;
    }
    Role role = AccessListRows.role(row, "role");
    Subject subject = new Subject(role, schema, kind(row.letter("kind")));
    found.computeIfAbsent(subject, any -> new AccessListRows(role)).add(row, null);
  }

  List<DefaultPrivileges> sorted() {
    return found.entrySet().stream()
        .map(
            each ->
                new DefaultPrivileges(
                    each.getKey().role(),
                    each.getKey().schema(),
                    each.getKey().kind(),
                    each.getValue().list()))
        .toList();
  }

  /** {@code defaclobjtype}. */
  private static Kind kind(char letter) {
    return switch (letter) {
      case 'r' -> Kind.TABLES;
      case 'S' -> Kind.SEQUENCES;
      case 'f' -> Kind.FUNCTIONS;
      case 'T' -> Kind.TYPES;
      case 'n' -> Kind.SCHEMAS;
      default -> Kind.LARGE_OBJECTS;
    };
  }
}
