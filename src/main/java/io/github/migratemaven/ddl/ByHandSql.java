package io.github.migratemaven.ddl;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.Limit;
import io.github.migratemaven.plan.NotAutomatic;
import io.github.migratemaven.plan.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What no statement of ours does, as comments: what it is, why, and how a person would begin. */
final class ByHandSql {

  private static final String OLD = "_old";

  private final SqlNames names;

  ByHandSql(SqlNames names) {
    this.names = names;
  }

  /** A block for each limit that is met, without an empty line in it. */
  List<String> blocks(NotAutomatic byHand) {
    return byHand.limits().stream().map(limit -> block(limit, byHand)).toList();
  }

  private String block(Limit limit, NotAutomatic byHand) {
    List<String> beginning =
        byHand.refusals().stream()
            .filter(refusal -> refusal.limit() == limit)
            .map(Refusal::object)
            .distinct()
            .flatMap(object -> beginning(limit, object).stream())
            .map(line -> "  " + line)
            .toList();
    List<String> lines = new ArrayList<>(List.of("ByHand (" + limit.code() + ")"));
    lines.addAll(byHand.words(limit));
    lines.add(limit.reason());
    lines.add(
        "%s (docs/errors/%s.md)%s"
            .formatted(limit.recipe(), limit.code(), beginning.isEmpty() ? "." : ":"));
    lines.addAll(beginning);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append("-- ").append(line.replaceAll("\\R", " ")).append('\n'));
    return text.toString();
  }

  /** Statements to begin with, where they are the same for all that meets a limit. */
  private List<String> beginning(Limit limit, ObjectName object) {
    return switch (limit) {
      case PARTITIONING -> copied(object, "PARTITION BY …");
      case ACCESS_METHOD -> copied(object, "USING …");
      case SUBSCRIPTION -> subscribedAnew(SqlNames.quoted(object.name().name()));
      case FOREIGN_TABLE,
          NOT_NULL_NAME,
          NOT_NULL_TYPE,
          EXTENSION_VERSION,
          EXTENSION_SCHEMA,
          RANGE_TYPE,
          SECRET,
          LEFT_OUT,
          CIRCLE ->
          List.of();
    };
  }

  /** Nothing of it speaks with the publisher, and the connection is without its secret. */
  private static List<String> subscribedAnew(String name) {
    return List.of(
        "ALTER SUBSCRIPTION " + name + " DISABLE;",
        "ALTER SUBSCRIPTION " + name + " SET (slot_name = NONE);",
        "DROP SUBSCRIPTION " + name + ";",
        "CREATE SUBSCRIPTION " + name + " CONNECTION '…' PUBLICATION … WITH (connect = false, …);");
  }

  private List<String> copied(ObjectName table, String clause) {
    String name = names.of(table.name());
    String old = names.of(table.name().sibling(table.name().name() + OLD));
    return List.of(
        "ALTER TABLE " + name + " RENAME TO " + SqlNames.quoted(table.name().name() + OLD) + ";",
        "CREATE TABLE " + name + " (LIKE " + old + " INCLUDING ALL) " + clause + ";",
        "INSERT INTO " + name + " SELECT * FROM " + old + ";",
        "DROP TABLE " + old + ";");
  }
}
