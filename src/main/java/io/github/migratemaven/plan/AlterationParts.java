package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an ALTER TABLE is about, for others that have to come before or after it.
 *
 * @param touched the columns and constraints of its clauses
 * @param made those that it adds
 * @param ended those that it drops
 * @param retyped columns of another type afterwards
 * @param bared columns that lose their default and get no other in this statement
 * @param valued columns that get a default
 */
record AlterationParts(
    Set<Part> touched,
    Set<Part> made,
    Set<Part> ended,
    Set<Part> retyped,
    Set<Part> bared,
    Set<Part> valued)
    implements Clause.Visitor<AlterationParts>,
        ConstraintClause.Visitor<AlterationParts>,
        ColumnClause.Visitor<AlterationParts> {

  /** A column or constraint, of whichever table. */
  record Part(ObjectName.Kind kind, String name) {}

  static AlterationParts of(List<Clause> clauses) {
    AlterationParts parts =
        new AlterationParts(
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>());
    clauses.forEach(clause -> clause.accept(parts));
    parts.bared.removeAll(parts.valued);
    return parts;
  }

  /** Whether both are about one column or constraint. */
  boolean meet(AlterationParts other) {
    return touched.stream().anyMatch(other.touched::contains);
  }

  /** Whether columns go or change, for which what hangs on them has to be gone. */
  boolean endColumns() {
    return !retyped.isEmpty() || ended.stream().anyMatch(AlterationParts::isColumn);
  }

  /** Whether columns come or change, which new parts may be about. */
  boolean makeColumns() {
    return !retyped.isEmpty() || made.stream().anyMatch(AlterationParts::isColumn);
  }

  /** Whether something goes that the other is not about. */
  boolean endMoreThan(AlterationParts other) {
    return !other.touched.containsAll(ended);
  }

  @Override
  public AlterationParts constraint(ConstraintClause clause) {
    return clause.accept((ConstraintClause.Visitor<AlterationParts>) this);
  }

  @Override
  public AlterationParts column(ColumnClause clause) {
    return clause.accept((ColumnClause.Visitor<AlterationParts>) this);
  }

  @Override
  public AlterationParts alterColumn(AlterColumnClause clause) {
    Part name = column(clause.name());
    if (clause instanceof AlterColumnClause.SetType) {
      retyped.add(name);
    }
    if (clause instanceof AlterColumnClause.DropDefault) {
      bared.add(name);
    }
    if (clause instanceof AlterColumnClause.SetDefault) {
      valued.add(name);
    }
    return about(name);
  }

  @Override
  public AlterationParts notNull(NotNullClause clause) {
    return about(column(clause.column()));
  }

  /** Said to one table alone. */
  @Override
  public AlterationParts storage(StorageClause clause) {
    return this;
  }

  @Override
  public AlterationParts drop(ConstraintClause.Drop clause) {
    Part name = constraint(clause.constraint().name());
    ended.add(name);
    return about(name);
  }

  @Override
  public AlterationParts rename(ConstraintClause.Rename clause) {
    return about(constraint(clause.constraint().before().name()));
  }

  @Override
  public AlterationParts add(ConstraintClause.Add clause) {
    Part name = constraint(clause.constraint().name());
    made.add(name);
    return about(name);
  }

  @Override
  public AlterationParts promote(ConstraintClause.Promote clause) {
    Part name = constraint(clause.constraint().name());
    made.add(name);
    return about(name);
  }

  @Override
  public AlterationParts alter(ConstraintClause.Alter clause) {
    return about(constraint(clause.key().after().name()));
  }

  @Override
  public AlterationParts validate(ConstraintClause.Validate clause) {
    return about(constraint(clause.constraint().name()));
  }

  @Override
  public AlterationParts drop(ColumnClause.Drop clause) {
    Part name = column(clause.name());
    ended.add(name);
    return about(name);
  }

  @Override
  public AlterationParts dropHere(ColumnClause.DropHere clause) {
    return about(column(clause.name()));
  }

  /** Said to one table alone. */
  @Override
  public AlterationParts keep(ColumnClause.Keep clause) {
    return this;
  }

  @Override
  public AlterationParts add(ColumnClause.Add clause) {
    Part name = column(clause.name());
    made.add(name);
    return about(name);
  }

  private AlterationParts about(Part part) {
    touched.add(part);
    return this;
  }

  private static Part column(String name) {
    return new Part(ObjectName.Kind.COLUMN, name);
  }

  private static Part constraint(String name) {
    return new Part(ObjectName.Kind.CONSTRAINT, name);
  }

  private static boolean isColumn(Part part) {
    return part.kind() == ObjectName.Kind.COLUMN;
  }
}
