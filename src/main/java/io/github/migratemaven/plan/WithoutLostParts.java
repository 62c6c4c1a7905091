package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ColumnChange;
import io.github.migratemaven.diff.CommentChange;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.ConstraintChange;
import io.github.migratemaven.diff.IndexChange;
import io.github.migratemaven.diff.LineageChange;
import io.github.migratemaven.diff.StorageChange;
import java.util.List;
import java.util.Set;

/**
 * Leaves out changes of parts and comments that go with their object: what is made again brings its
 * own.
 *
 * @param gone everything that goes
 */
record WithoutLostParts(Set<ObjectName> gone) {

  List<Change> of(List<Change> changes) {
    return changes.stream().filter(change -> !isLost(change)).toList();
  }

  private boolean isLost(Change change) {
    if (change instanceof IndexChange index) {
      return gone.contains(ObjectName.relation(index.table()));
    }
    if (change instanceof ColumnChange
        || change instanceof ConstraintChange
        || change instanceof LineageChange
        || change instanceof StorageChange) {
      return gone.contains(ObjectName.relation(change.subject()));
    }
    return change instanceof CommentChange comment && isLost(comment.target());
  }

  private boolean isLost(CommentTarget target) {
    QualifiedName name = target.object();
    return switch (target.kind()) {
      case TABLE, FOREIGN_TABLE, VIEW, MATERIALIZED_VIEW, COLUMN ->
          gone.contains(ObjectName.relation(name));
      case ROUTINE -> gone.contains(new ObjectName(ObjectName.Kind.ROUTINE, name, target.part()));
      case TRIGGER -> isPartLost(new ObjectName(ObjectName.Kind.TRIGGER, name, target.part()));
      case RULE -> isPartLost(new ObjectName(ObjectName.Kind.RULE, name, target.part()));
      case SCHEMA, EXTENSION -> false;
      case TYPE, DOMAIN, DOMAIN_CONSTRAINT, SEQUENCE, CONSTRAINT, INDEX, POLICY -> false;
    };
  }

  private boolean isPartLost(ObjectName part) {
    return gone.contains(part) || gone.contains(part.whole());
  }
}
