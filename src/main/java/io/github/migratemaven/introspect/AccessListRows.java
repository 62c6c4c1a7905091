package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.AccessList;
import io.github.migratemaven.catalog.Grant;
import io.github.migratemaven.catalog.Right;
import io.github.migratemaven.catalog.Role;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The access control list of one object, read right by right. */
final class AccessListRows {

  private final Role owner;
  private final List<Grant> granted = new ArrayList<>();
  private final List<Right> revoked = new ArrayList<>();

  AccessListRows(Role owner) {
    this.owner = owner;
  }

  /** Takes in the right of a row, if it has one. */
  void add(Row row, @Nullable String column) throws SQLException {
    String privilege = row.textOrNull("privilege");
    if (privilege == null) {
      return;
    }
    Right right = new Right(column, privilege, grantee(row));
    if (row.flag("given")) {
      granted.add(new Grant(right, row.flag("grantable")));
    } else {
      revoked.add(right);
    }
  }

  AccessList list() {
    return new AccessList(granted, revoked);
  }

  Role owner() {
    return owner;
  }

  private Role grantee(Row row) throws SQLException {
    if (row.flag("to_everyone")) {
      return new Role.Everyone();
    }
    if (row.flag("to_owner")) {
      return owner;
    }
    return row.flag("to_reader") ? new Role.CurrentUser() : new Role.Named(row.text("grantee"));
  }

  /** A role whose name is null is the one that reads. */
  static Role role(Row row, String nameColumn) throws SQLException {
    String name = row.textOrNull(nameColumn);
    return name == null ? new Role.CurrentUser() : new Role.Named(name);
  }
}
