package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.AccessControl;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Privileges;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.AccessDelta;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.PrivilegeChange.OnObject;
import io.github.migratemaven.diff.PrivilegesMeanwhile;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives every object, when all else is done, the owner and the privileges that it shall have, or
 * had before it was made again.
 */
final class PrivilegeSteps {

  private final PrivilegesMeanwhile meanwhile;
  private final List<Step> steps = new ArrayList<>();

  private PrivilegeSteps(PrivilegesMeanwhile meanwhile) {
    this.meanwhile = meanwhile;
  }

  /**
   * The steps behind all others.
   *
   * @param changes all that is done, with what follows from it
   */
  static List<Step> of(List<Change> changes, Pair<Catalog> catalogs) {
    if (!AccessControl.areCompared(catalogs.map(Catalog::access))
        && catalogs.before().access().saysNothing()) {
      return List.of();
    }
    PrivilegesMeanwhile meanwhile = new PrivilegesMeanwhile(catalogs, changes);
    PrivilegeSteps steps = new PrivilegeSteps(meanwhile);
    meanwhile.left().forEach(steps::add);
    return steps.steps;
  }

  private void add(OnObject change) {
    Privileges after = change.privileges().after();
    ColumnName column = after.follows();
    QualifiedName subject = column == null ? change.subject() : column.table();
    ObjectName object = meanwhile.called(change.object());
    AccessDelta delta = change.delta();
    if (change.changesOwner()) {
      steps.add(new PrivilegeStep.Own(subject, object, after.owner()));
    }
    if (!delta.revoked().isEmpty() || !delta.held().isEmpty()) {
      steps.add(new PrivilegeStep.Revoke(subject, object, delta.revoked(), delta.held()));
    }
    if (!delta.granted().isEmpty()) {
      steps.add(new PrivilegeStep.Give(subject, object, delta.granted()));
    }
  }
}
