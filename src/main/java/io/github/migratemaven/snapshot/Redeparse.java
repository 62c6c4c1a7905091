package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.Policy;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes away differences of text that are none of meaning. What PostgreSQL prints of an expression
 * is not always what it prints of that print: {@code st IN ('a', 'b')} on a varchar changes its
 * casts once when it is reloaded, so a migration written from a printed schema would differ from
 * the schema for ever. Where two texts differ, both are read and printed once more on a scratch
 * table; if the prints agree, {@code before} takes {@code after}'s text.
 */
public final class Redeparse {

  private final Connection connection;

  /**
   * @param connection a database that holds the tables of {@code after}; left as it was
   */
  public Redeparse(Connection connection) {
    this.connection = connection;
  }

  /** The pair with {@code before}'s texts replaced by those of {@code after} that mean the same. */
  public Pair<Catalog> settle(Pair<Catalog> pair) throws SQLException {
    boolean ownTransaction = connection.getAutoCommit();
    connection.setAutoCommit(false);
    var start = connection.setSavepoint();
    try {
      Catalog before = new RedeparseCode(new ScratchCode(new Scratch(connection))).settle(pair);
      return new Pair<>(
          before
              .withDomains(domains(pair.map(Catalog::domains)))
              .withTables(tables(pair.map(Catalog::tables))),
          pair.after());
    } finally {
      connection.rollback(start);
      if (ownTransaction) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private List<Table> tables(Pair<List<Table>> tables) throws SQLException {
    Map<QualifiedName, Table> wanted = by(Table::name, tables.after());
    List<Table> settled = new ArrayList<>();
    for (Table before : tables.before()) {
      Table after = wanted.get(before.name());
      settled.add(
          after == null || after.equals(before) ? before : new OfTable(after).settle(before));
    }
    return settled;
  }

  private List<Domain> domains(Pair<List<Domain>> domains) throws SQLException {
    Map<QualifiedName, Domain> wanted = by(Domain::name, domains.after());
    List<Domain> settled = new ArrayList<>();
    for (Domain before : domains.before()) {
      Domain after = wanted.get(before.name());
      settled.add(
          after == null || after.equals(before)
              ? before
              : new DomainTexts(connection, after).settle(before));
    }
    return settled;
  }

  static <K, V> Map<K, V> by(Function<V, K> key, List<V> values) {
    return values.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  private static String settled(String before, String after, Reprint reprint) throws SQLException {
    return reprint.settled(before, after);
  }

  /** The texts of one table; the scratch table is made when the first text differs. */
  private final class OfTable {

    private final Table after;
    private @Nullable ScratchTable scratch;

    OfTable(Table after) {
      this.after = after;
    }

    Table settle(Table before) throws SQLException {
      return new Table(
          before.name(),
          columns(before.columns()),
          constraints(before.constraints()),
          indexes(before.indexes()),
          policies(before.policies()),
          before.rowSecurity(),
          before.lineage(),
          before.storage(),
          before.comment());
    }

    private ScratchTable scratch() throws SQLException {
      if (scratch == null) {
        scratch = new ScratchTable(connection, after.name());
      }
      return scratch;
    }

    private List<Column> columns(List<Column> columns) throws SQLException {
      Map<String, Column> wanted = by(Column::name, after.columns());
      List<Column> settled = new ArrayList<>();
      for (Column before : columns) {
        Column column = wanted.get(before.name());
        settled.add(column == null ? before : before.withValue(value(before, column)));
      }
      return settled;
    }

    private ColumnValue value(Column before, Column column) throws SQLException {
      if (before.value() instanceof ColumnValue.Default was
          && column.value() instanceof ColumnValue.Default is) {
        return new ColumnValue.Default(
            settled(was.expression(), is.expression(), text -> scratch().defaultOf(column, text)));
      }
      if (before.value() instanceof ColumnValue.Generated was
          && column.value() instanceof ColumnValue.Generated is) {
        return new ColumnValue.Generated(
            settled(was.expression(), is.expression(), text -> scratch().generated(column, text)),
            was.stored());
      }
      return before.value();
    }

    private List<Constraint> constraints(List<Constraint> constraints) throws SQLException {
      Map<String, Constraint> wanted = by(Constraint::name, after.constraints());
      List<Constraint> renamed = new ArrayList<>(after.constraints());
      renamed.removeIf(
          constraint -> by(Constraint::name, constraints).containsKey(constraint.name()));
      List<Constraint> settled = new ArrayList<>();
      for (Constraint before : constraints) {
        Constraint partner = wanted.get(before.name());
        settled.add(partner == null ? underAnyName(before, renamed) : constraint(before, partner));
      }
      return settled;
    }

    /** What is the same but for its name is going to be renamed. */
    private Constraint underAnyName(Constraint before, List<Constraint> wanted)
        throws SQLException {
      for (Constraint partner : wanted) {
        Constraint settled = constraint(before, partner);
        if (settled.definition().equals(partner.definition())) {
          return settled;
        }
      }
      return before;
    }

    private Constraint constraint(Constraint before, Constraint wanted) throws SQLException {
      if (before instanceof Constraint.Check was && wanted instanceof Constraint.Check is) {
        return was.withExpression(
            settled(was.expression(), is.expression(), text -> scratch().check(text)));
      }
      if (before instanceof Constraint.Exclusion was && wanted instanceof Constraint.Exclusion is) {
        return was.withTexts(
            settled(was.elements(), is.elements(), text -> scratch().exclusion(text)),
            predicate(was.predicate(), is.predicate()));
      }
      return before;
    }

    private List<Policy> policies(List<Policy> policies) throws SQLException {
      Map<String, Policy> wanted = by(Policy::name, after.policies());
      Reprint reprint = new ScratchPolicy(connection, after.name())::using;
      List<Policy> settled = new ArrayList<>();
      for (Policy before : policies) {
        Policy policy = wanted.getOrDefault(before.name(), before);
        settled.add(
            before.withTexts(
                reprint.settledOrNull(before.using(), policy.using()),
                reprint.settledOrNull(before.check(), policy.check())));
      }
      return settled;
    }

    private List<Index> indexes(List<Index> indexes) throws SQLException {
      Map<String, Index> wanted = by(Index::name, after.indexes());
      List<Index> renamed = new ArrayList<>(after.indexes());
      renamed.removeIf(index -> by(Index::name, indexes).containsKey(index.name()));
      List<Index> settled = new ArrayList<>();
      for (Index before : indexes) {
        Index partner = wanted.get(before.name());
        settled.add(partner == null ? underAnyName(before, renamed) : index(before, partner));
      }
      return settled;
    }

    private Index underAnyName(Index before, List<Index> wanted) throws SQLException {
      for (Index partner : wanted) {
        Index settled = index(before, partner);
        if (settled.definition().equals(partner.definition())) {
          return settled;
        }
      }
      return before;
    }

    private Index index(Index before, Index wanted) throws SQLException {
      List<IndexKey> keys = new ArrayList<>();
      for (int i = 0; i < before.keys().size(); i++) {
        IndexKey key = before.keys().get(i);
        keys.add(i < wanted.keys().size() ? key(key, wanted.keys().get(i)) : key);
      }
      return before.withTexts(keys, predicate(before.predicate(), wanted.predicate()));
    }

    private IndexKey key(IndexKey before, IndexKey wanted) throws SQLException {
      if (before.target() instanceof IndexKey.OfExpression was
          && wanted.target() instanceof IndexKey.OfExpression is) {
        return before.withTarget(
            new IndexKey.OfExpression(
                settled(was.sql(), is.sql(), text -> scratch().indexed(text))));
      }
      return before;
    }

    private @Nullable String predicate(@Nullable String before, @Nullable String wanted)
        throws SQLException {
      Reprint reprint = text -> scratch().predicate(text);
      return reprint.settledOrNull(before, wanted);
    }
  }
}
