package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.DefaultNames;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.SequenceLogging;
import io.github.migratemaven.catalog.SequenceOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sequences on their own, of serial columns and of identity columns. */
final class Sequences implements CatalogQuery {

  private record Found(Sequence sequence, long table) {}

  private static final long NOBODY = 0;

  private final Sieve sieve;
  private final List<Found> found = new ArrayList<>();
  private final Map<ColumnKey, Sequence> identities = new HashMap<>();

  Sequences(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public String file() {
    return "sequences";
  }

  @Override
  public void accept(Row row) throws SQLException {
    long table = row.number("owner_oid");
    if (!passes(row)) {
      return;
    }
    if (row.flag("identity")) {
      identities.put(new ColumnKey(table, (int) row.number("owner_column")), sequence(row));
    } else {
      found.add(new Found(sequence(row), table));
    }
  }

  /** A table's sequence counts with it, by whatever name. */
  private boolean passes(Row row) throws SQLException {
    ObjectName object = ObjectName.sequence(row.name("schema", "name"));
    QualifiedName table = row.nameOrNull("owner_schema", "owner_table");
    return table == null
        ? sieve.passes(ObjectKind.SEQUENCE, object)
        : sieve.passesWith(ObjectName.relation(table), ObjectKind.SEQUENCE, object);
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
  SequenceOptions optionsOfIdentity(ColumnKey column) {
    return ofIdentity(column).options();
  }

  /** The sequence of an identity column, when it bears another name than PostgreSQL gives it. */
  @Nullable QualifiedName nameOfIdentity(ColumnKey column) {
    Sequence sequence = ofIdentity(column);
    ColumnName owner = Objects.requireNonNull(sequence.owner());
    return sequence.name().name().equals(DefaultNames.sequence(owner)) ? null : sequence.name();
  }

  private Sequence ofIdentity(ColumnKey column) {
    Sequence sequence = identities.get(column);
    if (sequence == null) {
      throw new IllegalStateException("Identity column without a sequence: " + column);
    }
    return sequence;
  }

  private static Sequence sequence(Row row) throws SQLException {
    return new Sequence(
        row.name("schema", "name"),
        options(row),
        owner(row),
        SequenceLogging.valueOf(row.text("logging")),
        row.textOrNull("comment"));
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
