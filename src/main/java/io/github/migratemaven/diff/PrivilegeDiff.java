package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.AccessControl;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.DefaultPrivileges;
import io.github.migratemaven.catalog.DefaultPrivileges.Subject;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares who may do what, where that is a part of the schema. */
final class PrivilegeDiff {

  private PrivilegeDiff() {}

  /**
   * The changes beside others.
   *
   * @param others all that is done before
   */
  static List<Change> between(Pair<Catalog> catalogs, List<Change> others) {
    if (!AccessControl.areCompared(catalogs.map(Catalog::access))) {
      return List.of();
    }
    PrivilegesMeanwhile meanwhile = new PrivilegesMeanwhile(catalogs, others);
    List<Change> changes = new ArrayList<>();
    changes.addAll(defaults(meanwhile.sides(), catalogs.after().namespaces()));
    changes.addAll(meanwhile.differing());
    return changes;
  }

  /** Those of a schema that goes go with it. */
  private static List<Change> defaults(Pair<AccessControl> sides, List<Namespace> namespaces) {
    Set<String> schemas = namespaces.stream().map(Namespace::name).collect(Collectors.toSet());
    Pair<Map<Subject, DefaultPrivileges>> known = sides.map(PrivilegeDiff::bySubject);
    Set<Subject> subjects = new TreeSet<>(known.before().keySet());
    subjects.addAll(known.after().keySet());
    List<Change> changes = new ArrayList<>();
    for (Subject subject : subjects) {
      Pair<DefaultPrivileges> defaults =
          known.map(side -> side.getOrDefault(subject, subject.usual()));
      if ((subject.schema() == null || schemas.contains(subject.schema()))
          && defaults.differIn(DefaultPrivileges::access)) {
        changes.add(new PrivilegeChange.ByDefault(defaults));
      }
    }
    return changes;
  }

  private static Map<Subject, DefaultPrivileges> bySubject(AccessControl side) {
    Map<Subject, DefaultPrivileges> known = new TreeMap<>();
    side.defaults().forEach(each -> known.put(each.subject(), each));
    return known;
  }
}
