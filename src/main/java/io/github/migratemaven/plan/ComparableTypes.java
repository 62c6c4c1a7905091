package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.diff.TypeText;
import java.util.List;
import java.util.Set;

/** Types whose values an index of one finds by values of the other, as a foreign key must. */
final class ComparableTypes {

  /** The families of the btree operator classes that cross types ({@code pg_amop}). */
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("smallint", "integer", "bigint"),
          Set.of("real", "double precision"),
          Set.of("text", "character varying"),
          Set.of("date", "timestamp without time zone", "timestamp with time zone"));

  private ComparableTypes() {}

  static boolean areBoth(Pair<DataType> types) {
    Pair<TypeText> text = types.map(TypeText::of);
    if (text.differIn(TypeText::array)) {
      return false;
    }
    return !text.differIn(TypeText::base)
        || FAMILIES.stream()
            .anyMatch(
                family ->
                    family.contains(text.before().base()) && family.contains(text.after().base()));
  }
}
