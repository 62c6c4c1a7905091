package io.github.migratemaven.plan;

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
    Set<String> touched,
    Set<String> made,
    Set<String> ended,
    Set<String> retyped,
    Set<String> bared,
    Set<String> valued)
    implements Clause.Visitor<Boolean>,
        ConstraintClause.Visitor<Boolean>,
        ColumnClause.Visitor<Boolean> {

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
  public Boolean constraint(ConstraintClause clause) {
    return clause.accept((ConstraintClause.Visitor<Boolean>) this);
  }

  @Override
  public Boolean column(ColumnClause clause) {
    return clause.accept((ColumnClause.Visitor<Boolean>) this);
  }

  @Override
  public Boolean alterColumn(AlterColumnClause clause) {
    String name = column(clause.name());
    if (clause instanceof AlterColumnClause.SetType) {
      retyped.add(name);
    }
    if (clause instanceof AlterColumnClause.DropDefault) {
      bared.add(name);
    }
    if (clause instanceof AlterColumnClause.SetDefault) {
      valued.add(name);
    }
    return touched.add(name);
  }

  /** Said to one table alone. */
  @Override
  public Boolean storage(StorageClause clause) {
    return false;
  }

  @Override
  public Boolean drop(ConstraintClause.Drop clause) {
    String name = constraint(clause.constraint().name());
    return ended.add(name) | touched.add(name);
  }

  @Override
  public Boolean rename(ConstraintClause.Rename clause) {
    return touched.add(constraint(clause.constraint().before().name()));
  }

  @Override
  public Boolean add(ConstraintClause.Add clause) {
    String name = constraint(clause.constraint().name());
    return made.add(name) | touched.add(name);
  }

  @Override
  public Boolean promote(ConstraintClause.Promote clause) {
    String name = constraint(clause.constraint().name());
    return made.add(name) | touched.add(name);
  }

  @Override
  public Boolean alter(ConstraintClause.Alter clause) {
    return touched.add(constraint(clause.key().after().name()));
  }

  @Override
  public Boolean validate(ConstraintClause.Validate clause) {
    return touched.add(constraint(clause.constraint().name()));
  }

  @Override
  public Boolean drop(ColumnClause.Drop clause) {
    String name = column(clause.name());
    return ended.add(name) | touched.add(name);
  }

  @Override
  public Boolean dropHere(ColumnClause.DropHere clause) {
    return touched.add(column(clause.name()));
  }

  /** Said to one table alone. */
  @Override
  public Boolean keep(ColumnClause.Keep clause) {
    return false;
  }

  @Override
  public Boolean add(ColumnClause.Add clause) {
    String name = column(clause.name());
    return made.add(name) | touched.add(name);
  }

  private static String column(String name) {
    return "column " + name;
  }

  private static String constraint(String name) {
    return "constraint " + name;
  }

  private static boolean isColumn(String part) {
    return part.startsWith("column ");
  }
}
