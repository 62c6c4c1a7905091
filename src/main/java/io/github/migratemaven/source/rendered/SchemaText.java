package io.github.migratemaven.source.rendered;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.ddl.StepText;
import io.github.migratemaven.diff.Diff;
import io.github.migratemaven.plan.Grouped;
import io.github.migratemaven.plan.Planner;
import io.github.migratemaven.plan.StepGroup;
import io.github.migratemaven.plan.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A schema as text that a person likes to read and edit. */
public final class SchemaText {

  private final List<StepGroup> groups;
  private final SqlNames names;

  private SchemaText(List<StepGroup> groups, SqlNames names) {
    this.groups = groups;
    this.names = names;
  }

  /**
   * The text of a schema.
   *
   * @param states the state that exists anyway, and the schema
   */
  public static SchemaText of(Pair<Catalog> states, SqlNames names) {
    return new SchemaText(Grouped.of(Planner.plan(Diff.between(states), states), states), names);
  }

  /** All in one text, object after object. */
  public String whole() {
    return text(groups);
  }

  /** One text per object, by its path below a folder, in the order of these. */
  public Map<String, String> byObject() {
    ObjectPaths paths = ObjectPaths.of(groups, names.defaultSchema());
    Map<String, List<StepGroup>> files = new LinkedHashMap<>();
    boolean hasShells = groups.stream().anyMatch(StepGroup::isShell);
    groups.stream()
        // A setting ends with its own file; elsewhere what fails is tried again.
        .filter(group -> hasShells || group.kind() != StepKind.SETTING)
        .forEach(
            group -> files.computeIfAbsent(paths.of(group), path -> new ArrayList<>()).add(group));
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, parts) -> texts.put(path, text(parts)));
    return texts;
  }

  /** One-liners of a kind stand together; everything else has a blank line around it. */
  private String text(List<StepGroup> parts) {
    StringBuilder text = new StringBuilder();
    StepGroup previous = null;
    for (StepGroup group : parts) {
      boolean together =
          previous != null && previous.kind() == group.kind() && isLine(previous) && isLine(group);
      if (previous != null && !together) {
        text.append('\n');
      }
      group.steps().forEach(step -> append(StepText.of(step, names), text));
      previous = group;
    }
    return text.toString();
  }

  private boolean isLine(StepGroup group) {
    List<String> statements =
        group.steps().stream().flatMap(step -> StepText.of(step, names).stream()).toList();
    return statements.size() == 1 && statements.get(0).indexOf('\n') < 0;
  }

  private static void append(List<String> statements, StringBuilder text) {
    statements.forEach(statement -> text.append(statement).append('\n'));
  }
}
