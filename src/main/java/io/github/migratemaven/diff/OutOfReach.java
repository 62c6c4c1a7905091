package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Dependency;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Unmodelled;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Wanted views, routines, triggers, rules and definitions that cannot be made yet: they need
 * something that we cannot write and that is not there, such as a base type. They are named like
 * it, and managed from the day on which it is there.
 */
public final class OutOfReach {

  private static final Set<ObjectName.Kind> CODE =
      EnumSet.of(
          ObjectName.Kind.RELATION,
          ObjectName.Kind.ROUTINE,
          ObjectName.Kind.TRIGGER,
          ObjectName.Kind.RULE,
          ObjectName.Kind.DEFINITION);

  private final Pair<Catalog> catalogs;
  private final Set<ObjectName> names;

  private OutOfReach(Pair<Catalog> catalogs) {
    this.catalogs = catalogs;
    this.names = new LinkedHashSet<>();
    Identities missing = missing(catalogs.map(OutOfReach::identities));
    if (!missing.isEmpty()) {
      find(missing);
    }
  }

  /** What is out of reach between two catalogs. */
  public static OutOfReach between(Pair<Catalog> catalogs) {
    return new OutOfReach(catalogs);
  }

  /** The objects by kind and name. */
  public List<Unmodelled> named() {
    Catalog after = catalogs.after();
    List<Unmodelled> named = new ArrayList<>();
    after.views().stream()
        .filter(view -> names.contains(ObjectName.relation(view.name())))
        .forEach(
            view ->
                named.add(
                    new Unmodelled(
                        view.materialized() ? "materialized view" : "view", plain(view.name()))));
    after.routines().stream()
        .filter(routine -> names.contains(routine.name().object()))
        .forEach(
            routine ->
                named.add(
                    new Unmodelled(
                        "routine",
                        plain(routine.name().name()) + "(" + routine.name().arguments() + ")")));
    after.triggers().stream()
        .filter(trigger -> isOrWholeIs(trigger.object()))
        .forEach(
            trigger ->
                named.add(
                    new Unmodelled(
                        "trigger", trigger.name() + " on " + plain(trigger.relation()))));
    after.rules().stream()
        .filter(rule -> isOrWholeIs(rule.object()))
        .forEach(
            rule ->
                named.add(new Unmodelled("rule", rule.name() + " on " + plain(rule.relation()))));
    after.definitions().stream()
        .filter(definition -> names.contains(definition.object()))
        .forEach(
            definition ->
                named.add(new Unmodelled(definition.kind().words(), definition.identity())));
    return named;
  }

  /** Both catalogs without the objects. */
  Pair<Catalog> leftOut() {
    return names.isEmpty() ? catalogs : catalogs.map(this::without);
  }

  private Catalog without(Catalog catalog) {
    return catalog
        .withDefinitions(
            catalog.definitions().stream()
                .filter(definition -> !names.contains(definition.object()))
                .toList())
        .withCode(
            catalog.views().stream()
                .filter(view -> !names.contains(ObjectName.relation(view.name())))
                .toList(),
            catalog.routines().stream()
                .filter(routine -> !names.contains(routine.name().object()))
                .toList(),
            catalog.triggers().stream().filter(trigger -> !isOrWholeIs(trigger.object())).toList(),
            catalog.rules().stream().filter(rule -> !isOrWholeIs(rule.object())).toList());
  }

  private boolean isOrWholeIs(ObjectName part) {
    return names.contains(part) || names.contains(part.whole());
  }

  private static Set<String> identities(Catalog catalog) {
    Set<String> identities = new HashSet<>();
    catalog.unmodelled().forEach(object -> identities.add(withoutArguments(object.identity())));
    return identities;
  }

  /** Types of arguments are written otherwise in a dependency, so that overloads count as one. */
  private static String withoutArguments(String identity) {
    int arguments = identity.indexOf('(');
    return arguments <= 0 ? identity : identity.substring(0, arguments);
  }

  private static Identities missing(Pair<Set<String>> identities) {
    Set<String> missing = new HashSet<>(identities.after());
    missing.removeAll(identities.before());
    return new Identities(missing);
  }

  /** What needs something missing, and what needs that. */
  private void find(Identities missing) {
    // Of a modelled table, only an attribute may be missing.
    Set<ObjectName> modelled = ManagedObjects.of(catalogs.after());
    Map<ObjectName, List<ObjectName>> dependents = new HashMap<>();
    List<ObjectName> next = new ArrayList<>();
    for (Dependency dependency : catalogs.after().dependencies()) {
      ObjectName needed = dependency.needed().whole();
      dependents.computeIfAbsent(needed, key -> new ArrayList<>()).add(dependency.dependent());
      if (!modelled.contains(needed) && missing.contain(needed.name()) && names.add(needed)) {
        next.add(needed);
      }
    }
    while (!next.isEmpty()) {
      ObjectName needed = next.remove(next.size() - 1);
      for (ObjectName dependent : dependents.getOrDefault(needed, List.of())) {
        if (isCode(dependent) && names.add(dependent)) {
          next.add(dependent);
        }
      }
    }
  }

  private static boolean isCode(ObjectName object) {
    return CODE.contains(object.kind());
  }

  private static String plain(QualifiedName name) {
    return name.schema() + "." + name.name();
  }
}
