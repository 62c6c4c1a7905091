package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Constraint.Indexed;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Policy;
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
    if (column.required() != null) {
      ofNotNull(new ColumnName(table, column.name()), column.required(), steps);
    }
  }

  static void ofNotNull(ColumnName column, NotNull notNull, List<Step> steps) {
    add(
        new CommentTarget(Kind.CONSTRAINT, column.table(), notNull.nameOn(column)),
        notNull.comment(),
        steps);
  }

  static void ofConstraint(QualifiedName table, Constraint constraint, List<Step> steps) {
    add(new CommentTarget(Kind.CONSTRAINT, table, constraint.name()), constraint.comment(), steps);
    if (constraint instanceof Indexed key) {
      add(CommentTarget.of(Kind.INDEX, table.sibling(key.name())), key.index().comment(), steps);
    }
  }

  static void ofDomainsNotNull(Domain domain, NotNull notNull, List<Step> steps) {
    add(
        new CommentTarget(Kind.DOMAIN_CONSTRAINT, domain.name(), notNull.nameOn(domain.name())),
        notNull.comment(),
        steps);
  }

  static void ofDomainCheck(Domain domain, Check check, List<Step> steps) {
    add(
        new CommentTarget(Kind.DOMAIN_CONSTRAINT, domain.name(), check.name()),
        check.comment(),
        steps);
  }

  static void ofAttribute(CompositeType type, Attribute attribute, List<Step> steps) {
    add(new CommentTarget(Kind.COLUMN, type.name(), attribute.name()), attribute.comment(), steps);
  }

  static void ofPolicy(QualifiedName table, Policy policy, List<Step> steps) {
    add(new CommentTarget(Kind.POLICY, table, policy.name()), policy.comment(), steps);
  }

  static void ofIndex(QualifiedName table, Index index, List<Step> steps) {
    add(CommentTarget.of(Kind.INDEX, table.sibling(index.name())), index.comment(), steps);
  }
}
