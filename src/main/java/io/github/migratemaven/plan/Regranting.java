package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Grant;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Privileges;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives what is made again the privileges that it had. */
final class Regranting {

  private final Map<ObjectName, Privileges> before = new HashMap<>();

  Regranting(Catalog before) {
    before.privileges().forEach(each -> this.before.put(each.object(), each));
  }

  List<Step> of(View view) {
    Privileges privileges = before.get(ObjectName.relation(view.name()));
    if (privileges == null) {
      return List.of();
    }
    Set<String> columns = view.columns().stream().map(Column::name).collect(Collectors.toSet());
    List<Grant> grants =
        privileges.grants().stream()
            .filter(grant -> grant.column() == null || columns.contains(grant.column()))
            .toList();
    return steps(new Privileges(privileges.object(), privileges.closed(), grants));
  }

  List<Step> of(Routine routine) {
    Privileges privileges = before.get(routine.name().object());
    return privileges == null ? List.of() : steps(privileges);
  }

  private static List<Step> steps(Privileges privileges) {
    boolean nothing = privileges.grants().isEmpty() && !privileges.closed();
    return nothing ? List.of() : List.of(new GrantStep(privileges));
  }
}
