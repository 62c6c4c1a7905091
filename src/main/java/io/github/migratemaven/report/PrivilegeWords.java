package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.quoted;

import io.github.migratemaven.catalog.DefaultPrivileges;
import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Grant;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Right;
import io.github.migratemaven.catalog.Role;
import io.github.migratemaven.diff.AccessDelta;
import io.github.migratemaven.diff.PrivilegeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who may do what in words. */
record PrivilegeWords(ChangeWords words) implements PrivilegeChange.Visitor<ToldChange> {

  @Override
  public ToldChange onObject(PrivilegeChange.OnObject change) {
    ObjectName object = change.object();
    boolean identity = object.kind() == ObjectName.Kind.DEFAULT;
    String suffix = identity ? " on the sequence of column " + quoted(object.part()) : "";
    List<String> lines = new ArrayList<>();
    if (change.changesOwner()) {
      lines.add(CHANGED.part("its owner to " + name(change.privileges().after().owner())));
    }
    lines.addAll(lines(change.delta(), suffix));
    return words.changed(object.name(), kind(object), lines);
  }

  @Override
  public ToldChange byDefault(PrivilegeChange.ByDefault change) {
    DefaultPrivileges of = change.defaults().after();
    String suffix =
        " on what "
            + name(of.role())
            + " makes"
            + (of.schema() == null ? "" : " in schema " + quoted(of.schema()));
    return new ToldChange(
        new Heading(CHANGED, "the default privileges of " + words(of.kind())),
        lines(change.delta(), suffix));
  }

  private static List<String> lines(AccessDelta delta, String suffix) {
    List<String> lines = new ArrayList<>();
    AccessDelta.byRole(delta.revoked())
        .forEach(
            (role, rights) ->
                lines.add(REMOVED.part(told(rights) + suffix + " from " + name(role))));
    AccessDelta.byRole(delta.held())
        .forEach(
            (role, rights) ->
                lines.add(
                    CHANGED.part(
                        told(rights) + suffix + ": " + name(role) + " may not pass it on")));
    AccessDelta.byRole(rights(delta, false))
        .forEach(
            (role, rights) -> lines.add(ADDED.part(told(rights) + suffix + " for " + name(role))));
    AccessDelta.byRole(rights(delta, true))
        .forEach(
            (role, rights) ->
                lines.add(
                    ADDED.part(
                        told(rights) + suffix + " for " + name(role) + ", who may pass it on")));
    return lines;
  }

  private static List<Right> rights(AccessDelta delta, boolean grantable) {
    return delta.granted().stream()
        .filter(grant -> grant.grantable() == grantable)
        .map(Grant::right)
        .toList();
  }

  private static String told(List<Right> rights) {
    return rights.stream().map(PrivilegeWords::told).collect(Collectors.joining(", "));
  }

  private static String told(Right right) {
    return right.column() == null
        ? right.privilege()
        : right.privilege() + " of column " + quoted(right.column());
  }

  private static String name(Role role) {
    if (role instanceof Role.Named named) {
      return quoted(named.name());
    }
    return role instanceof Role.Everyone ? "everybody" : "whoever migrates";
  }

  private static String words(DefaultPrivileges.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String kind(ObjectName object) {
    return switch (object.kind()) {
      case SCHEMA -> "schema";
      case SEQUENCE -> "sequence";
      case TYPE -> "type";
      case ROUTINE -> "routine";
      case DEFINITION -> Definition.outline(object).kind().words();
      default -> "table";
    };
  }
}
