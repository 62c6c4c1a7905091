package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Role;

/** Writes roles where a statement names them. */
final class RoleSql {

  private RoleSql() {}

  static String of(Role role) {
    if (role instanceof Role.Named named) {
      return quoted(named.name());
    }
    return role instanceof Role.Everyone ? "PUBLIC" : "CURRENT_USER";
  }
}
