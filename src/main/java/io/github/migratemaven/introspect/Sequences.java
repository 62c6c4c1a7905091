package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.SequenceOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sequences on their own, of serial columns and of identity columns. */
final class Sequences implements CatalogQuery {

  private record Found(Sequence sequence, long table) {}

  private static final long NOBODY = 0;

  private final Scope scope;
  private final List<Found> found = new ArrayList<>();
  private final Map<ColumnKey, SequenceOptions> identities = new HashMap<>();

  Sequences(Scope scope) {
    this.scope = scope;
  }

  @Override
  public String file() {
    return "sequences";
  }

  @Override
  public void accept(Row row) throws SQLException {
    long table = row.number("owner_oid");
    if (row.flag("identity")) {
      identities.put(new ColumnKey(table, (int) row.number("owner_column")), options(row));
    } else if (scope.coversRelation(row.text("schema"), row.text("name"))) {
      found.add(
          new Found(
              new Sequence(
                  row.name("schema", "name"), options(row), owner(row), row.textOrNull("comment")),
              table));
    }
  }

  /** Those that are nobody's or a modelled table's: another table's are part of that table. */
  List<Sequence> sorted(Tables tables) {
    return found.stream()
        .filter(each -> each.table() == NOBODY || tables.contains(each.table()))
        .map(Found::sequence)
        .sorted(Comparator.comparing(Sequence::name))
        .toList();
  }

  /** How the sequence of an identity column counts. */
  SequenceOptions ofIdentity(ColumnKey column) {
    SequenceOptions options = identities.get(column);
    if (options == null) {
      throw new IllegalStateException("Identity column without a sequence: " + column);
    }
    return options;
  }

  private static SequenceOptions options(Row row) throws SQLException {
    return new SequenceOptions(
        row.text("type"),
        row.number("seqstart"),
        row.number("seqincrement"),
        row.number("seqmin"),
        row.number("seqmax"),
        row.number("seqcache"),
        row.flag("seqcycle"));
  }

  private static @Nullable ColumnName owner(Row row) throws SQLException {
    return row.textOrNull("owner_table") == null
        ? null
        : new ColumnName(row.name("owner_schema", "owner_table"), row.text("owner_column_name"));
  }
}
