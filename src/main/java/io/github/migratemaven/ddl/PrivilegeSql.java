package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.DefaultPrivileges.Subject;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.Grant;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Right;
import io.github.migratemaven.catalog.Role;
import io.github.migratemaven.catalog.RoutineName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.definition.DefinitionSql;
import io.github.migratemaven.diff.AccessDelta;
import io.github.migratemaven.plan.PrivilegeStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes statements about who may do what, one for each role. */
record PrivilegeSql(SqlNames names) implements PrivilegeStep.Visitor<List<String>> {

  /** Whom a statement is for; what may be passed on stands in one of its own. */
  private record Recipient(Role role, boolean grantable) {}

  @Override
  public List<String> byDefault(PrivilegeStep.ByDefault step) {
    String on = " ON " + step.of().kind().name().replace('_', ' ');
    List<String> sql = revocations(step.delta().revoked(), step.delta().held(), on);
    sql.addAll(grants(step.delta().granted(), on));
    return sql.stream().map(statement -> head(step.of()) + statement).toList();
  }

  @Override
  public List<String> own(PrivilegeStep.Own step) {
    return List.of(
        "ALTER " + altered(step.object()) + " OWNER TO " + RoleSql.of(step.owner()) + ";");
  }

  @Override
  public List<String> revoke(PrivilegeStep.Revoke step) {
    return revocations(step.rights(), step.held(), " ON " + granted(step.object()));
  }

  @Override
  public List<String> give(PrivilegeStep.Give step) {
    return grants(step.grants(), " ON " + granted(step.object()));
  }

  private static String head(Subject subject) {
    return "ALTER DEFAULT PRIVILEGES "
        + (subject.role() instanceof Role.CurrentUser
            ? ""
            : "FOR ROLE " + RoleSql.of(subject.role()) + " ")
        + (subject.schema() == null ? "" : "IN SCHEMA " + quoted(subject.schema()) + " ");
  }

  private static List<String> revocations(List<Right> rights, List<Right> held, String on) {
    List<String> sql = new ArrayList<>();
    AccessDelta.byRole(rights)
        .forEach(
            (role, all) ->
                sql.add("REVOKE " + listed(all) + on + " FROM " + RoleSql.of(role) + ";"));
    AccessDelta.byRole(held)
        .forEach(
            (role, all) ->
                sql.add(
                    "REVOKE GRANT OPTION FOR "
                        + listed(all)
                        + on
                        + " FROM "
                        + RoleSql.of(role)
                        + ";"));
    return sql;
  }

  private static List<String> grants(List<Grant> grants, String on) {
    List<String> sql = new ArrayList<>();
    byRecipient(grants)
        .forEach(
            (recipient, all) ->
                sql.add(
                    "GRANT "
                        + listed(all.stream().map(Grant::right).toList())
                        + on
                        + " TO "
                        + RoleSql.of(recipient.role())
                        + (recipient.grantable() ? " WITH GRANT OPTION" : "")
                        + ";"));
    return sql;
  }

  private static Map<Recipient, List<Grant>> byRecipient(List<Grant> grants) {
    return grants.stream()
        .collect(
            Collectors.groupingBy(
                grant -> new Recipient(grant.right().grantee(), grant.grantable()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /** {@code SELECT, UPDATE ("a", "b")}. */
  private static String listed(List<Right> rights) {
    List<String> privileges = new ArrayList<>();
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (Right right : rights) {
      if (right.column() == null) {
        privileges.add(right.privilege());
      } else {
        columns.computeIfAbsent(right.privilege(), any -> new ArrayList<>()).add(right.column());
      }
    }
    columns.forEach(
        (privilege, names) -> privileges.add(privilege + " (" + SqlNames.quotedList(names) + ")"));
    return String.join(", ", privileges);
  }

  /** ALTER TABLE takes views too. */
  private String altered(ObjectName object) {
    return object.kind() == ObjectName.Kind.RELATION ? "TABLE " + object(object) : object(object);
  }

  /** A server is a FOREIGN SERVER where somebody may use it, and nowhere else. */
  private String granted(ObjectName object) {
    boolean server =
        object.kind() == ObjectName.Kind.DEFINITION
            && Definition.outline(object).kind() == DefinitionKind.FOREIGN_SERVER;
    return server ? "FOREIGN " + object(object) : object(object);
  }

  private String object(ObjectName object) {
    return switch (object.kind()) {
      case SCHEMA -> "SCHEMA " + quoted(object.name().schema());
      case SEQUENCE -> "SEQUENCE " + names.of(object.name());
      case TYPE -> "TYPE " + names.ofType(object.name());
      case ROUTINE ->
          "ROUTINE " + RoutineSql.signature(new RoutineName(object.name(), object.part()), names);
      case DEFINITION -> definition(Definition.outline(object));
      default -> names.of(object.name());
    };
  }

  private String definition(Definition outline) {
    return DefinitionSql.of(outline.kind(), names).identity(outline);
  }
}
