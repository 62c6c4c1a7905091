package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Constraint.Check;
import io.github.migratemaven.catalog.Constraint.Exclusion;
import io.github.migratemaven.catalog.Constraint.ForeignKey;
import io.github.migratemaven.catalog.Constraint.PrimaryKey;
import io.github.migratemaven.catalog.Constraint.Unique;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey.OfColumn;
import io.github.migratemaven.catalog.IndexKey.OfExpression;
import io.github.migratemaven.catalog.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a table's constraints and indexes do with one column, told without its name. Compared only
 * to weigh a guess, so that a rough reading of expressions will do.
 */
final class ColumnUses {

  private final String column;
  private final Pattern mention;
  private final Set<String> uses = new TreeSet<>();

  private ColumnUses(String column) {
    this.column = column;
    this.mention =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}_$])\"?" + Pattern.quote(column) + "\"?(?![\\p{L}\\p{N}_$])");
  }

  static Set<String> of(Table table, String column) {
    ColumnUses found = new ColumnUses(column);
    table.constraints().forEach(found::note);
    table.indexes().forEach(found::note);
    return found.uses;
  }

  private void note(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      note("primary key", key.columns());
    }
    if (constraint instanceof Unique key) {
      note("unique", key.columns());
    }
    if (constraint instanceof ForeignKey key) {
      note("reference " + key.references() + key.referencedColumns(), key.columns());
    }
    if (constraint instanceof Check check) {
      noteExpression("check ", check.expression());
    }
    if (constraint instanceof Exclusion exclusion) {
      noteExpression("exclusion ", exclusion.elements() + " " + exclusion.predicate());
    }
  }

  private void note(Index index) {
    List<String> keys =
        index.keys().stream()
            .map(key -> key.target() instanceof OfColumn plain ? plain.column() : "")
            .toList();
    note("index " + index.method() + index.unique(), keys);
    index.keys().stream()
        .filter(key -> key.target() instanceof OfExpression)
        .forEach(key -> noteExpression("index ", ((OfExpression) key.target()).sql()));
    if (index.predicate() != null) {
      noteExpression("index where ", index.predicate());
    }
  }

  private void note(String how, List<String> columns) {
    if (columns.contains(column)) {
      uses.add(how + " at " + columns.indexOf(column) + " of " + columns.size());
    }
  }

  private void noteExpression(String how, String sql) {
    String told = mention.matcher(sql).replaceAll("?");
    if (!told.equals(sql)) {
      uses.add(how + told);
    }
  }
}
