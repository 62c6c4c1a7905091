package io.github.migratemaven.source.rendered;

import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.plan.StepGroup;
import io.github.migratemaven.plan.StepKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which file below a folder is an object's: {@code tables/orders.sql}, of another than the default
 * schema {@code billing/tables/invoices.sql}. Safe on every file system, whatever the name.
 */
final class ObjectPaths {

  private static final String SHELLS = "shells.sql";

  private static final int LONGEST_NAME = 100;

  private record Key(String folder, QualifiedName subject) {}

  private final String defaultSchema;
  private final String schemasFile;
  private final Map<Key, String> known = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private ObjectPaths(String defaultSchema, String schemasFile) {
    this.defaultSchema = defaultSchema;
    this.schemasFile = schemasFile;
  }

  /**
   * Files load by path: default privileges, and the schemas that they are for, must come before all
   * that is made under them.
   */
  static ObjectPaths of(List<StepGroup> groups, String defaultSchema) {
    boolean mustBeFirst =
        groups.stream().anyMatch(group -> group.kind() == StepKind.DEFAULT_PRIVILEGES);
    return new ObjectPaths(defaultSchema, mustBeFirst ? "0_schemas.sql" : "schemas.sql");
  }

  String of(StepGroup group) {
    // What needs each other in a circle cannot be whole in files of which one loads first.
    return group.isShell() || group.kind() == StepKind.SETTING ? SHELLS : home(group);
  }

  private String home(StepGroup group) {
    return switch (group.kind()) {
      // What is said of an object that is there anyway is said of schema public.
      case CREATE_SCHEMA, DEFAULT_PRIVILEGES, CHANGE_OWNER, REVOKE, GRANT -> schemasFile;
      case CREATE_EXTENSION, COMMENT, COMPLETE_TABLE, ADD_FOREIGN_KEY -> folder(group) + ".sql";
      default -> known.computeIfAbsent(key(group), key -> free(path(group)));
    };
  }

  /** Groups about one object share its file. */
  private static Key key(StepGroup group) {
    return new Key(folder(group), group.subject());
  }

  private String path(StepGroup group) {
    String schema = group.subject().schema();
    String prefix = schema.equals(defaultSchema) ? "" : safe(schema) + "/";
    return prefix + folder(group) + "/" + safe(group.subject().name());
  }

  /** Some file systems take {@code Users} and {@code users} for one name. */
  private String free(String path) {
    String candidate = path;
    for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
      candidate = path + "-" + number;
    }
    return candidate + ".sql";
  }

  /** {@code CreateTable} are tables. */
  private static String folder(StepGroup group) {
    return switch (group.kind()) {
      case COMPLETE_TABLE, ADD_FOREIGN_KEY -> "constraints";
      default -> plural(group.heading().replaceFirst("^Create", ""));
    };
  }

  private static String plural(String word) {
    String lower = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    return lower.endsWith("y") ? lower.substring(0, lower.length() - 1) + "ies" : lower + "s";
  }

  private static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    name.codePoints()
        .limit(LONGEST_NAME)
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || point == '_' || point == '-') {
                safe.appendCodePoint(point);
              } else {
                safe.append('_');
              }
            });
    return safe.toString();
  }
}
