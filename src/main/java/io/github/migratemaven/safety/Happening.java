package io.github.migratemaven.safety;

import io.github.migratemaven.diff.Change;
import io.github.migratemaven.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happens to a schema.
 *
 * @param changes what differs
 * @param consequences what has to be made again because of that, although it does not differ
 */
public record Happening(List<Change> changes, List<Change> consequences) {

  public Happening {
    changes = List.copyOf(changes);
    consequences = List.copyOf(consequences);
  }

  /** Changes with what the plan for them has found to follow. */
  public static Happening of(List<Change> changes, Plan plan) {
    return new Happening(changes, plan.consequences());
  }

  List<Change> all() {
    return Stream.concat(changes.stream(), consequences.stream()).toList();
  }
}
