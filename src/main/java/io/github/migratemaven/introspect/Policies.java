package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.Role;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The row security policies of ordinary tables. */
final class Policies implements CatalogQuery {

  private final Map<Long, List<Policy>> byTable = new HashMap<>();

  @Override
  public String file() {
    return "policies";
  }

  @Override
  public void accept(Row row) throws SQLException {
    byTable
        .computeIfAbsent(row.number("table_oid"), table -> new ArrayList<>())
        .add(
            new Policy(
                row.text("name"),
                row.flag("permissive"),
                command(row.letter("command")),
                roles(row),
                row.textOrNull("using_rows"),
                row.textOrNull("check_rows"),
                row.textOrNull("comment")));
  }

  List<Policy> of(long table) {
    return byTable.getOrDefault(table, List.of()).stream()
        .sorted(Comparator.comparing(Policy::name))
        .toList();
  }

  private static List<Role> roles(Row row) throws SQLException {
    List<Role> roles = new ArrayList<>();
    if (row.flag("for_everyone")) {
      roles.add(new Role.Everyone());
    }
    if (row.flag("for_current_user")) {
      roles.add(new Role.CurrentUser());
    }
    row.texts("roles").forEach(name -> roles.add(new Role.Named(name)));
    return roles;
  }

  /** {@code polcmd} is a letter of ACL's alphabet, or a star. */
  private static Policy.Command command(char letter) {
    return switch (letter) {
      case 'r' -> Policy.Command.SELECT;
      case 'a' -> Policy.Command.INSERT;
      case 'w' -> Policy.Command.UPDATE;
      case 'd' -> Policy.Command.DELETE;
      default -> Policy.Command.ALL;
    };
  }
}
