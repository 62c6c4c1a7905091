package io.github.migratemaven.source.prisma.tables;

import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.source.prisma.model.ConstraintNames;
import io.github.migratemaven.source.prisma.model.IndexDefinition;
import io.github.migratemaven.source.prisma.model.IndexFilter;
import io.github.migratemaven.source.prisma.model.IndexedField;
import io.github.migratemaven.source.prisma.model.IndexedField.Sort;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.OperatorClass;
import io.github.migratemaven.source.prisma.syntax.Expression;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of a model. A unique one is an index, and no constraint.
 *
 * @param model the model
 */
record ModelIndexes(Model model) {

  private static final String USUAL_METHOD = "btree";

  List<Index> indexes() {
    return Stream.concat(
            model.uniques().stream().map(each -> index(each, true)),
            model.indexes().stream().map(each -> index(each, false)))
        .toList();
  }

  private Index index(IndexDefinition definition, boolean unique) {
    return new Index(
        unique
            ? ConstraintNames.ofUnique(model, definition)
            : ConstraintNames.ofIndex(model, definition),
        unique,
        definition.method() == null ? USUAL_METHOD : definition.method().sql(),
        definition.keys().stream().map(this::key).toList(),
        List.of(),
        false,
        definition.where() == null ? null : predicate(definition.where()),
        IndexStorage.DEFAULT,
        null);
  }

  private IndexKey key(IndexedField key) {
    boolean descending = key.sort() == Sort.DESCENDING;
    return new IndexKey(
        new IndexKey.OfColumn(column(key.field())), null, operators(key), descending, descending);
  }

  private static @Nullable String operators(IndexedField key) {
    return key.operators() == null
        ? key.rawOperators()
        : OperatorClass.of(key.operators()).map(OperatorClass::sql).orElse(null);
  }

  private String column(String field) {
    return model.columns(List.of(field)).get(0);
  }

  private String predicate(IndexFilter filter) {
    if (filter instanceof IndexFilter.Raw raw) {
      return "(" + raw.sql() + ")";
    }
    return ((IndexFilter.AllOf) filter)
        .conditions().stream().map(this::condition).collect(Collectors.joining(" AND ", "(", ")"));
  }

  private String condition(IndexFilter.Condition condition) {
    String column = SqlNames.quoted(column(condition.field()));
    boolean isNull = condition.value().span().text().equals("null");
    if (isNull) {
      return column + (condition.equal() ? " IS NULL" : " IS NOT NULL");
    }
    return column + (condition.equal() ? " = " : " != ") + literal(condition.value());
  }

  private static String literal(Expression value) {
    return value instanceof Expression.Text text
        ? SqlNames.literal(text.value())
        : value.span().text();
  }
}
