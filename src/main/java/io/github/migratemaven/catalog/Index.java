package io.github.migratemaven.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that no constraint owns; it lives in its table's schema.
 *
 * @param name its name
 * @param method the access method, such as {@code btree}
 * @param keys what it is searched by, in order
 * @param include columns it only carries
 * @param predicate the WHERE of a partial index as {@code pg_get_expr} prints it, or null
 * @param storage how it is kept
 * @param comment its comment, or null
 */
public record Index(
    String name,
    boolean unique,
    String method,
    List<IndexKey> keys,
    List<String> include,
    boolean nullsNotDistinct,
    @Nullable String predicate,
    IndexStorage storage,
    @Nullable String comment) {

  public Index {
    keys = List.copyOf(keys);
    include = List.copyOf(include);
  }

  /** The same index with another name. */
  public Index withName(String otherName) {
    return new Index(
        otherName, unique, method, keys, include, nullsNotDistinct, predicate, storage, comment);
  }

  /** The same index with another comment. */
  public Index withComment(@Nullable String otherComment) {
    return new Index(
        name, unique, method, keys, include, nullsNotDistinct, predicate, storage, otherComment);
  }

  /** The same index with other expression texts. */
  public Index withTexts(List<IndexKey> otherKeys, @Nullable String otherPredicate) {
    return new Index(
        name,
        unique,
        method,
        otherKeys,
        include,
        nullsNotDistinct,
        otherPredicate,
        storage,
        comment);
  }

  /** What it holds, whatever it is called and however it is kept. */
  public Index definition() {
    return withName("").withComment(null).withStorage(IndexStorage.DEFAULT);
  }

  /** The same index, kept otherwise. */
  public Index withStorage(IndexStorage otherStorage) {
    return new Index(
        name, unique, method, keys, include, nullsNotDistinct, predicate, otherStorage, comment);
  }
}
