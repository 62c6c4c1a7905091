package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to an object that one statement defines. */
public sealed interface DefinitionChange extends Change {

  /** The object as it shall be, or as it was when it goes. */
  Definition subjectDefinition();

  /** What it is. */
  default DefinitionKind kind() {
    return subjectDefinition().kind();
  }

  /** Its name among those of all objects. */
  default ObjectName object() {
    return subjectDefinition().object();
  }

  @Override
  default QualifiedName subject() {
    return subjectDefinition().name();
  }

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.definition(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R alter(Alter change);

    R recreate(Recreate change);

    R rebuild(Rebuild change);

    R drop(Drop change);
  }

  /** It is new. */
  record Create(Definition definition) implements DefinitionChange {
    @Override
    public Definition subjectDefinition() {
      return definition;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** Its comment changes, or what PostgreSQL changes in place. */
  record Alter(Pair<Definition> definition) implements DefinitionChange {
    @Override
    public Definition subjectDefinition() {
      return definition.after();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.alter(this);
    }
  }

  /** It is dropped and created: PostgreSQL cannot change it in place, or what it needs goes. */
  record Recreate(Pair<Definition> definition) implements DefinitionChange {
    @Override
    public Definition subjectDefinition() {
      return definition.after();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recreate(this);
    }
  }

  /** A range type that is made anew while what holds its values stays. */
  record Rebuild(Pair<Definition> definition) implements DefinitionChange {
    @Override
    public Definition subjectDefinition() {
      return definition.after();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rebuild(this);
    }
  }

  /** It is no longer wanted. */
  record Drop(Definition definition) implements DefinitionChange {
    @Override
    public Definition subjectDefinition() {
      return definition;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
