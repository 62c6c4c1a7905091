package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;
import static io.github.migratemaven.catalog.SqlNames.quotedList;

import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.IndexKey.OfColumn;
import io.github.migratemaven.catalog.IndexKey.OfExpression;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.IndexStep;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes statements about indexes. */
record IndexSql(SqlNames names) implements IndexStep.Visitor<List<String>> {

  private static final String DEFAULT_METHOD = "btree";

  @Override
  public List<String> create(IndexStep.Create step) {
    return List.of(creation(step.table(), step.index()));
  }

  private String creation(QualifiedName table, Index index) {
    return "CREATE "
        + (index.unique() ? "UNIQUE " : "")
        + "INDEX "
        + quoted(index.name())
        + " ON "
        + names.of(table)
        + (index.method().equals(DEFAULT_METHOD) ? "" : " USING " + method(index))
        + index.keys().stream().map(this::key).collect(Collectors.joining(", ", "(", ")"))
        + (index.include().isEmpty() ? "" : " INCLUDE (" + quotedList(index.include()) + ")")
        + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
        + new IndexStorageSql(names).inCreate(index.storage())
        + (index.predicate() == null
            ? ""
            : " WHERE " + Expressions.inParentheses(index.predicate()))
        + ";";
  }

  @Override
  public List<String> rename(IndexStep.Rename step) {
    return List.of(
        "ALTER INDEX "
            + names.of(step.table().sibling(step.names().before()))
            + " RENAME TO "
            + quoted(step.names().after())
            + ";");
  }

  @Override
  public List<String> alter(IndexStep.Alter step) {
    return new IndexStorageSql(names).altered(step.table().sibling(step.index()), step.storage());
  }

  /** ALTER TABLE takes materialized views too. */
  @Override
  public List<String> cluster(IndexStep.Cluster step) {
    return List.of(
        "ALTER TABLE "
            + names.of(step.table())
            + (step.index() == null
                ? " SET WITHOUT CLUSTER"
                : " CLUSTER ON " + quoted(step.index()))
            + ";");
  }

  @Override
  public List<String> drop(IndexStep.Drop step) {
    return List.of("DROP INDEX " + names.of(step.table().sibling(step.index())) + ";");
  }

  /** PostgreSQL's own methods are keywords to a reader; an extension's keeps its name. */
  private static String method(Index index) {
    return switch (index.method()) {
      case "hash", "gin", "gist", "spgist", "brin" -> index.method().toUpperCase(Locale.ROOT) + " ";
      default -> SqlNames.typed(index.method()) + " ";
    };
  }

  private String key(IndexKey key) {
    return target(key.target())
        + (key.collation() == null ? "" : " COLLATE " + Collations.of(key.collation(), names))
        + (key.operatorClass() == null ? "" : " " + key.operatorClass())
        + (key.descending() ? " DESC" : "")
        // PostgreSQL's default is NULLS LAST, with DESC NULLS FIRST.
        + (key.nullsFirst() == key.descending()
            ? ""
            : key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
  }

  private static String target(IndexKey.Target target) {
    return target instanceof OfColumn column
        ? quoted(column.column())
        : Expressions.inParentheses(((OfExpression) target).sql());
  }
}
