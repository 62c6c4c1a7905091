package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.DefaultPrivileges;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Grant;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Right;
import io.github.migratemaven.catalog.Role;
import io.github.migratemaven.diff.AccessDelta;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.PrivilegeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do less than before, what everybody may do, and whose an object becomes. What is new has
 * not been anybody's.
 */
final class PrivilegeRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    return change instanceof PrivilegeChange privilege
        ? privilege.accept(new Judge(scene)).stream()
        : Stream.empty();
  }

  private record Judge(Scene scene) implements PrivilegeChange.Visitor<List<Check>> {

    @Override
    public List<Check> onObject(PrivilegeChange.OnObject change) {
      List<Check> checks = new ArrayList<>();
      if (change.created()) {
        return checks;
      }
      Item item = Item.privileges(change.object(), scene.names());
      String object = named(change.object());
      if (change.changesOwner()) {
        checks.add(
            check(
                item,
                HazardKind.OWNER_CHANGED,
                "The owner of "
                    + object
                    + " will be "
                    + words(change.privileges().after().owner())
                    + ", who may then do everything with it."));
      }
      checks.addAll(told(item, change.delta(), object));
      return checks;
    }

    @Override
    public List<Check> byDefault(PrivilegeChange.ByDefault change) {
      DefaultPrivileges of = change.defaults().after();
      String objects =
          "new "
              + of.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + (of.schema() == null ? "" : " in the schema `" + of.schema() + "`")
              + " of "
              + words(of.role());
      return told(Item.defaultPrivileges(of.schema()), change.delta(), objects);
    }

    private static List<Check> told(Item item, AccessDelta delta, String object) {
      List<Check> checks = new ArrayList<>();
      AccessDelta.byRole(delta.revoked())
          .forEach(
              (role, rights) ->
                  checks.add(
                      check(
                          item,
                          HazardKind.PRIVILEGES_REVOKED,
                          words(rights)
                              + " on "
                              + object
                              + " will be revoked from "
                              + words(role)
                              + ".")));
      AccessDelta.byRole(
              delta.granted().stream()
                  .map(Grant::right)
                  .filter(right -> right.grantee() instanceof Role.Everyone)
                  .toList())
          .forEach(
              (role, rights) ->
                  checks.add(
                      check(
                          item,
                          HazardKind.PRIVILEGES_WIDENED,
                          words(rights)
                              + " on "
                              + object
                              + " will be granted to "
                              + words(role)
                              + ".")));
      return checks;
    }

    private static String words(List<Right> rights) {
      return rights.stream().map(Judge::words).collect(Collectors.joining(", "));
    }

    private static String words(Right right) {
      return right.column() == null
          ? right.privilege()
          : right.privilege() + " of the column `" + right.column() + "`";
    }

    private static String words(Role role) {
      if (role instanceof Role.Named named) {
        return "`" + named.name() + "`";
      }
      return role instanceof Role.Everyone ? "everybody" : "the role that migrates";
    }

    private String named(ObjectName object) {
      String name = "`" + scene.nameOf(object.name()) + "`";
      return switch (object.kind()) {
        case SCHEMA -> "the schema `" + object.name().schema() + "`";
        case SEQUENCE -> "the sequence " + name;
        case TYPE -> "the type " + name;
        case ROUTINE -> "the function " + name;
        case DEFAULT -> "the sequence of `" + object.part() + "` of the table " + name;
        case DEFINITION -> "the " + Definition.outline(object).kind().words() + " " + name;
        default -> "the table " + name;
      };
    }

    private static Check check(Item item, HazardKind kind, String text) {
      return new Check(
          item, kind, Severity.ACCESS, text, new Question.Unanswerable(), List.of(), rows -> text);
    }
  }
}
