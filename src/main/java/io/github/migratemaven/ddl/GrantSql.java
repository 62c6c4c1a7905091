package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Grant;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Privileges;
import io.github.migratemaven.catalog.RoutineName;
import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the privileges of an object that was made again. */
record GrantSql(SqlNames names) {

  /** Grants that differ only in the privilege stand in one statement. */
  private record Recipient(@Nullable String column, @Nullable String grantee, boolean grantable) {}

  List<String> of(Privileges privileges) {
    String object = object(privileges.object());
    List<String> sql = new ArrayList<>();
    if (privileges.closed()) {
      sql.add("REVOKE ALL ON " + object + " FROM PUBLIC;");
    }
    Map<Recipient, List<String>> grouped = new LinkedHashMap<>();
    for (Grant grant : privileges.grants()) {
      grouped
          .computeIfAbsent(
              new Recipient(grant.column(), grant.grantee(), grant.grantable()),
              recipient -> new ArrayList<>())
          .add(grant.privilege());
    }
    grouped.forEach((recipient, kinds) -> sql.add(grant(recipient, kinds, object)));
    return sql;
  }

  private static String grant(Recipient recipient, List<String> privileges, String object) {
    String column = recipient.column() == null ? "" : " (" + quoted(recipient.column()) + ")";
    return "GRANT "
        + String.join(", ", privileges.stream().map(privilege -> privilege + column).toList())
        + " ON "
        + object
        + " TO "
        + (recipient.grantee() == null ? "PUBLIC" : quoted(recipient.grantee()))
        + (recipient.grantable() ? " WITH GRANT OPTION" : "")
        + ";";
  }

  private String object(ObjectName object) {
    return object.kind() == ObjectName.Kind.ROUTINE
        ? "ROUTINE " + RoutineSql.signature(new RoutineName(object.name(), object.part()), names)
        : names.of(object.name());
  }
}
