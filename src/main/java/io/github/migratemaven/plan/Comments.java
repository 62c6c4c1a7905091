package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.CommentTarget;
import io.github.migratemaven.diff.CommentTarget.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments that new objects bring with them. */
final class Comments {

  private Comments() {}

  static void add(CommentTarget target, @Nullable String text, List<Step> steps) {
    if (text != null) {
      steps.add(new CommentStep(target, text));
    }
  }

  static void ofColumn(QualifiedName table, Column column, List<Step> steps) {
    add(new CommentTarget(Kind.COLUMN, table, column.name()), column.comment(), steps);
  }

  static void ofConstraint(QualifiedName table, Constraint constraint, List<Step> steps) {
    add(new CommentTarget(Kind.CONSTRAINT, table, constraint.name()), constraint.comment(), steps);
  }

  static void ofIndex(QualifiedName table, Index index, List<Step> steps) {
    add(CommentTarget.of(Kind.INDEX, table.sibling(index.name())), index.comment(), steps);
  }
}
