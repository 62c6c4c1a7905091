package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;

/** What happens to an extension. */
public sealed interface ExtensionChange extends Change {

  /** Calls the visitor's method for what happens. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default <R> R accept(Change.Visitor<R> visitor) {
    return visitor.extension(this);
  }

  /** One method for each thing that can happen. */
  interface Visitor<R> {
    R create(Create change);

    R move(Move change);

    R update(Update change);

    R drop(Drop change);
  }

  /** The extension is new. */
  record Create(Extension extension) implements ExtensionChange {
    @Override
    public QualifiedName subject() {
      return new QualifiedName("", extension.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.create(this);
    }
  }

  /** Its objects move to another schema. */
  record Move(Pair<Extension> extension) implements ExtensionChange {
    @Override
    public QualifiedName subject() {
      return new QualifiedName("", extension.after().name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.move(this);
    }
  }

  /** It gets another version. */
  record Update(Pair<Extension> extension) implements ExtensionChange {
    @Override
    public QualifiedName subject() {
      return new QualifiedName("", extension.after().name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.update(this);
    }
  }

  /** The extension is no longer wanted. */
  record Drop(Extension extension) implements ExtensionChange {
    @Override
    public QualifiedName subject() {
      return new QualifiedName("", extension.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drop(this);
    }
  }
}
