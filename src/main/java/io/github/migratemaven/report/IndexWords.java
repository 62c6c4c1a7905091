package io.github.migratemaven.report;

import static io.github.migratemaven.report.Heading.Sign.ADDED;
import static io.github.migratemaven.report.Heading.Sign.CHANGED;
import static io.github.migratemaven.report.Heading.Sign.REMOVED;
import static io.github.migratemaven.report.ShownNames.list;
import static io.github.migratemaven.report.ShownNames.quoted;
import static io.github.migratemaven.report.ShownNames.visible;

import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.IndexChange;

/** Changes of indexes in words. */
final class IndexWords implements IndexChange.Visitor<String> {

  @Override
  public String create(IndexChange.Create change) {
    return ADDED.part(described(change.index()));
  }

  @Override
  public String rename(IndexChange.Rename change) {
    Pair<IndexStorage> storage = change.index().map(Index::storage);
    return CHANGED.part(
        "the name of index "
            + quoted(change.index().before().name())
            + " to "
            + quoted(change.name())
            + (storage.differIn(kept -> kept)
                ? " " + IndexStorageWords.inParentheses(storage)
                : ""));
  }

  @Override
  public String alter(IndexChange.Alter change) {
    return CHANGED.part(
        kind(change.index().after())
            + quoted(change.name())
            + " "
            + IndexStorageWords.inParentheses(change.index().map(Index::storage)));
  }

  @Override
  public String replace(IndexChange.Replace change) {
    return CHANGED.part(
        described(change.index().before()) + " to " + definition(change.index().after()));
  }

  @Override
  public String drop(IndexChange.Drop change) {
    return REMOVED.part(described(change.index()));
  }

  @Override
  public String clear(IndexChange.Clear change) {
    return REMOVED.part(
        "the invalid index "
            + quoted(change.name())
            + ", left by a CREATE INDEX CONCURRENTLY that failed or is running");
  }

  private static String kind(Index index) {
    return index.unique() ? "unique index " : "index ";
  }

  private static String described(Index index) {
    return kind(index) + quoted(index.name()) + " " + definition(index);
  }

  private static String definition(Index index) {
    return "on columns "
        + list(index.keys().stream().map(IndexWords::key).toList())
        + (index.predicate() == null ? "" : " where " + visible(index.predicate()));
  }

  private static String key(IndexKey key) {
    String target =
        key.target() instanceof IndexKey.OfColumn column
            ? column.column()
            : ((IndexKey.OfExpression) key.target()).sql();
    return key.descending() ? target + " desc" : target;
  }
}
