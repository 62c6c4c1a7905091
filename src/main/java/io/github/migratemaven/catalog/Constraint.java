package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table constraint; names are unique in their table. NOT NULL is an attribute of the column. */
public sealed interface Constraint {

  /** A constraint that an index of its own keeps. */
  sealed interface Indexed extends Constraint {

    /** Its index. */
    OwnedIndex index();

    /** The same constraint with another index. */
    Indexed withIndex(OwnedIndex otherIndex);
  }

  /** A constraint that need not hold for all rows. */
  sealed interface Enforceable extends Constraint {

    /** For which rows it holds. */
    Enforcement enforcement();

    /** Whether it holds for all rows. */
    default boolean validated() {
      return enforcement() == Enforcement.VALIDATED;
    }

    /** The same constraint for other rows. */
    Enforceable withEnforcement(Enforcement otherEnforcement);
  }

  /** The constraint's name. */
  String name();

  /** Its comment, or null. */
  @Nullable String comment();

  /** The same constraint with another name. */
  Constraint withName(String otherName);

  /** The same constraint with another comment. */
  Constraint withComment(@Nullable String otherComment);

  /** What it says, whatever it is called and however its index is kept. */
  default Constraint definition() {
    Constraint said = withName("").withComment(null);
    return said instanceof Indexed key ? key.withIndex(OwnedIndex.DEFAULT) : said;
  }

  /**
   * {@code PRIMARY KEY (columns) INCLUDE (include)}.
   *
   * @param withoutOverlaps whether the last column is a range that must not overlap where the
   *     others are equal (18 and newer)
   */
  record PrimaryKey(
      String name,
      List<String> columns,
      boolean withoutOverlaps,
      List<String> include,
      Deferral deferral,
      OwnedIndex index,
      @Nullable String comment)
      implements Indexed {
    public PrimaryKey {
      columns = List.copyOf(columns);
      include = List.copyOf(include);
    }

    @Override
    public PrimaryKey withName(String otherName) {
      return new PrimaryKey(otherName, columns, withoutOverlaps, include, deferral, index, comment);
    }

    @Override
    public PrimaryKey withComment(@Nullable String otherComment) {
      return new PrimaryKey(name, columns, withoutOverlaps, include, deferral, index, otherComment);
    }

    @Override
    public PrimaryKey withIndex(OwnedIndex otherIndex) {
      return new PrimaryKey(name, columns, withoutOverlaps, include, deferral, otherIndex, comment);
    }
  }

  /**
   * {@code UNIQUE [NULLS NOT DISTINCT] (columns) INCLUDE (include)}.
   *
   * @param withoutOverlaps whether the last column is a range that must not overlap where the
   *     others are equal (18 and newer)
   */
  record Unique(
      String name,
      List<String> columns,
      boolean withoutOverlaps,
      List<String> include,
      boolean nullsNotDistinct,
      Deferral deferral,
      OwnedIndex index,
      @Nullable String comment)
      implements Indexed {
    public Unique {
      columns = List.copyOf(columns);
      include = List.copyOf(include);
    }

    @Override
    public Unique withName(String otherName) {
      return with(otherName, index, comment);
    }

    @Override
    public Unique withComment(@Nullable String otherComment) {
      return with(name, index, otherComment);
    }

    @Override
    public Unique withIndex(OwnedIndex otherIndex) {
      return with(name, otherIndex, comment);
    }

    private Unique with(String otherName, OwnedIndex otherIndex, @Nullable String otherComment) {
      return new Unique(
          otherName,
          columns,
          withoutOverlaps,
          include,
          nullsNotDistinct,
          deferral,
          otherIndex,
          otherComment);
    }
  }

  /**
   * {@code CHECK (expression)}.
   *
   * @param expression as {@code pg_get_expr} prints it, without the outer parentheses of CHECK
   *     itself
   */
  record Check(
      String name,
      String expression,
      boolean noInherit,
      Enforcement enforcement,
      @Nullable String comment)
      implements Enforceable {

    /** The same check with another text. */
    public Check withExpression(String otherExpression) {
      return new Check(name, otherExpression, noInherit, enforcement, comment);
    }

    @Override
    public Check withName(String otherName) {
      return new Check(otherName, expression, noInherit, enforcement, comment);
    }

    @Override
    public Check withComment(@Nullable String otherComment) {
      return new Check(name, expression, noInherit, enforcement, otherComment);
    }

    @Override
    public Check withEnforcement(Enforcement otherEnforcement) {
      return new Check(name, expression, noInherit, otherEnforcement, comment);
    }
  }

  /**
   * {@code FOREIGN KEY (columns) REFERENCES references (referencedColumns)}.
   *
   * @param period whether the last column is a range that those of referenced rows must cover (18
   *     and newer)
   * @param onDeleteColumns the columns of {@code ON DELETE SET NULL (…)} (15 and newer); empty for
   *     all
   * @param matchFull {@code MATCH FULL} instead of the default {@code MATCH SIMPLE}
   */
  record ForeignKey(
      String name,
      List<String> columns,
      boolean period,
      QualifiedName references,
      List<String> referencedColumns,
      ReferentialAction onDelete,
      List<String> onDeleteColumns,
      ReferentialAction onUpdate,
      boolean matchFull,
      Deferral deferral,
      Enforcement enforcement,
      @Nullable String comment)
      implements Enforceable {
    public ForeignKey {
      columns = List.copyOf(columns);
      referencedColumns = List.copyOf(referencedColumns);
      onDeleteColumns = List.copyOf(onDeleteColumns);
    }

    @Override
    public ForeignKey withName(String otherName) {
      return with(otherName, deferral, enforcement, comment);
    }

    @Override
    public ForeignKey withComment(@Nullable String otherComment) {
      return with(name, deferral, enforcement, otherComment);
    }

    @Override
    public ForeignKey withEnforcement(Enforcement otherEnforcement) {
      return with(name, deferral, otherEnforcement, comment);
    }

    /** The same key, checked at another time. */
    public ForeignKey withDeferral(Deferral otherDeferral) {
      return with(name, otherDeferral, enforcement, comment);
    }

    private ForeignKey with(
        String otherName,
        Deferral otherDeferral,
        Enforcement otherEnforcement,
        @Nullable String otherComment) {
      return new ForeignKey(
          otherName,
          columns,
          period,
          references,
          referencedColumns,
          onDelete,
          onDeleteColumns,
          onUpdate,
          matchFull,
          otherDeferral,
          otherEnforcement,
          otherComment);
    }
  }

  /**
   * {@code EXCLUDE … WHERE (predicate)}.
   *
   * @param elements method, elements and included columns as {@code pg_get_constraintdef} prints
   *     them, from the word EXCLUDE
   * @param predicate as {@code pg_get_expr} prints it, or null
   */
  record Exclusion(
      String name,
      String elements,
      @Nullable String predicate,
      Deferral deferral,
      OwnedIndex index,
      @Nullable String comment)
      implements Indexed {

    /** The same constraint with other texts. */
    public Exclusion withTexts(String otherElements, @Nullable String otherPredicate) {
      return new Exclusion(name, otherElements, otherPredicate, deferral, index, comment);
    }

    @Override
    public Exclusion withName(String otherName) {
      return new Exclusion(otherName, elements, predicate, deferral, index, comment);
    }

    @Override
    public Exclusion withComment(@Nullable String otherComment) {
      return new Exclusion(name, elements, predicate, deferral, index, otherComment);
    }

    @Override
    public Exclusion withIndex(OwnedIndex otherIndex) {
      return new Exclusion(name, elements, predicate, deferral, otherIndex, comment);
    }
  }
}
