package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RangeType;

/** A type that is made anew under its name, since PostgreSQL has no ALTER for what changes. */
public sealed interface RebuiltType {

  /** Its name. */
  QualifiedName name();

  /** An enum. */
  record OfEnum(EnumType type) implements RebuiltType {
    @Override
    public QualifiedName name() {
      return type.name();
    }
  }

  /** A domain; checks that are NOT VALID come when the columns are taken over. */
  record OfDomain(Domain domain) implements RebuiltType {
    @Override
    public QualifiedName name() {
      return domain.name();
    }
  }

  /** A range type, with its multirange and the functions that make values of both. */
  record OfRange(Pair<RangeType> type) implements RebuiltType {
    @Override
    public QualifiedName name() {
      return type.after().name();
    }
  }

  /** A composite type. */
  record OfComposite(CompositeType type) implements RebuiltType {
    @Override
    public QualifiedName name() {
      return type.name();
    }
  }
}
