package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Grant;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Privileges;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who may use views and routines, where somebody has said so. */
final class PrivilegesOfCode implements CatalogQuery {

  private final Map<ObjectName, List<Grant>> found = new TreeMap<>();

  @Override
  public String file() {
    return "privileges";
  }

  @Override
  public void accept(Row row) throws SQLException {
    ObjectName object = Dependencies.name(row, "object");
    List<Grant> grants = found.computeIfAbsent(object, key -> new ArrayList<>());
    if (!row.flag("of_owner")) {
      grants.add(
          new Grant(
              row.textOrNull("column_name"),
              row.text("privilege"),
              row.textOrNull("grantee"),
              row.flag("grantable")));
    }
  }

  List<Privileges> sorted() {
    return found.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
  }

  /** PUBLIC may execute every routine until somebody takes that away. */
  private static Privileges of(ObjectName object, List<Grant> grants) {
    boolean closed =
        object.kind() == ObjectName.Kind.ROUTINE
            && grants.stream().noneMatch(grant -> grant.grantee() == null);
    return new Privileges(object, closed, grants.stream().sorted(Grant.ORDER).toList());
  }
}
