package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Rule;

/** What happens to a rule. */
public sealed interface RuleChange extends Change {

  /** The table or view. */
  QualifiedName relation();

  /** Its name. */
  String name();

  @Override
  default QualifiedName subject() {
    return relation();
  }

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.rule(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R alter(Alter change);

    R recreate(Recreate change);

    R drop(Drop change);
  }

  /** It is new. */
  record Create(Rule rule) implements RuleChange {
    @Override
    public QualifiedName relation() {
      return rule.relation();
    }

    @Override
    public String name() {
      return rule.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** It changes in place: when it applies, or what it does. */
  record Alter(Pair<Rule> rule) implements RuleChange {
    @Override
    public QualifiedName relation() {
      return rule.after().relation();
    }

    @Override
    public String name() {
      return rule.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** It is dropped and created: PostgreSQL cannot change it in place, or what it needs goes. */
  record Recreate(Pair<Rule> rule) implements RuleChange {
    @Override
    public QualifiedName relation() {
      return rule.after().relation();
    }

    @Override
    public String name() {
      return rule.after().name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recreate(this);
    }
  }

  /** It is no longer wanted. */
  record Drop(Rule rule) implements RuleChange {
    @Override
    public QualifiedName relation() {
      return rule.relation();
    }

    @Override
    public String name() {
      return rule.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
