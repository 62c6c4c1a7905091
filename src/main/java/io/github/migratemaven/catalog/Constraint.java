package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table constraint; names are unique in their table. NOT NULL is an attribute of the column. */
public sealed interface Constraint {

  /** The constraint's name. */
  String name();

  /** Its comment, or null. */
  @Nullable String comment();

  /** The same constraint with another name. */
  Constraint withName(String otherName);

  /** The same constraint with another comment. */
  Constraint withComment(@Nullable String otherComment);

  /** {@code PRIMARY KEY (columns) INCLUDE (include)}. */
  record PrimaryKey(
      String name,
      List<String> columns,
      List<String> include,
      Deferral deferral,
      @Nullable String comment)
      implements Constraint {
    public PrimaryKey {
      columns = List.copyOf(columns);
      include = List.copyOf(include);
    }

    @Override
    public PrimaryKey withName(String otherName) {
      return new PrimaryKey(otherName, columns, include, deferral, comment);
    }

    @Override
    public PrimaryKey withComment(@Nullable String otherComment) {
      return new PrimaryKey(name, columns, include, deferral, otherComment);
    }
  }

  /** {@code UNIQUE [NULLS NOT DISTINCT] (columns) INCLUDE (include)}. */
  record Unique(
      String name,
      List<String> columns,
      List<String> include,
      boolean nullsNotDistinct,
      Deferral deferral,
      @Nullable String comment)
      implements Constraint {
    public Unique {
      columns = List.copyOf(columns);
      include = List.copyOf(include);
    }

    @Override
    public Unique withName(String otherName) {
      return new Unique(otherName, columns, include, nullsNotDistinct, deferral, comment);
    }

    @Override
    public Unique withComment(@Nullable String otherComment) {
      return new Unique(name, columns, include, nullsNotDistinct, deferral, otherComment);
    }
  }

  /**
   * {@code CHECK (expression)}.
   *
   * @param expression as {@code pg_get_expr} prints it, without the outer parentheses of CHECK
   *     itself
   * @param validated false after {@code NOT VALID}: old rows were not looked at
   */
  record Check(
      String name,
      String expression,
      boolean noInherit,
      boolean validated,
      @Nullable String comment)
      implements Constraint {

    /** The same check with another text. */
    public Check withExpression(String otherExpression) {
      return new Check(name, otherExpression, noInherit, validated, comment);
    }

    @Override
    public Check withName(String otherName) {
      return new Check(otherName, expression, noInherit, validated, comment);
    }

    @Override
    public Check withComment(@Nullable String otherComment) {
      return new Check(name, expression, noInherit, validated, otherComment);
    }
  }

  /**
   * {@code FOREIGN KEY (columns) REFERENCES references (referencedColumns)}.
   *
   * @param onDeleteColumns the columns of {@code ON DELETE SET NULL (…)} (15 and newer); empty for
   *     all
   * @param matchFull {@code MATCH FULL} instead of the default {@code MATCH SIMPLE}
   * @param validated false after {@code NOT VALID}
   */
  record ForeignKey(
      String name,
      List<String> columns,
      QualifiedName references,
      List<String> referencedColumns,
      ReferentialAction onDelete,
      List<String> onDeleteColumns,
      ReferentialAction onUpdate,
      boolean matchFull,
      Deferral deferral,
      boolean validated,
      @Nullable String comment)
      implements Constraint {
    public ForeignKey {
      columns = List.copyOf(columns);
      referencedColumns = List.copyOf(referencedColumns);
      onDeleteColumns = List.copyOf(onDeleteColumns);
    }

    @Override
    public ForeignKey withName(String otherName) {
      return new ForeignKey(
          otherName,
          columns,
          references,
          referencedColumns,
          onDelete,
          onDeleteColumns,
          onUpdate,
          matchFull,
          deferral,
          validated,
          comment);
    }

    @Override
    public ForeignKey withComment(@Nullable String otherComment) {
      return new ForeignKey(
          name,
          columns,
          references,
          referencedColumns,
          onDelete,
          onDeleteColumns,
          onUpdate,
          matchFull,
          deferral,
          validated,
          otherComment);
    }
  }

  /**
   * {@code EXCLUDE …}.
   *
   * @param definition all behind the name, as {@code pg_get_constraintdef} prints it
   */
  record Exclusion(String name, String definition, @Nullable String comment) implements Constraint {

    @Override
    public Exclusion withName(String otherName) {
      return new Exclusion(otherName, definition, comment);
    }

    @Override
    public Exclusion withComment(@Nullable String otherComment) {
      return new Exclusion(name, definition, otherComment);
    }
  }
}
