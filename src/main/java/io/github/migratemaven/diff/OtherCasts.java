package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Pair;
import java.util.Map;

/** Assignment casts between the remaining types ({@code pg_cast} without context 'e'). */
final class OtherCasts {

  private static final Map<Pair<String>, Cast> CASTS =
      Map.of(
          new Pair<>("json", "jsonb"), Cast.SAFE,
          new Pair<>("jsonb", "json"), Cast.SAFE,
          new Pair<>("cidr", "inet"), Cast.SAFE,
          // The bits behind the netmask become zero.
          new Pair<>("inet", "cidr"), Cast.LOSSY,
          new Pair<>("macaddr", "macaddr8"), Cast.SAFE,
          new Pair<>("macaddr8", "macaddr"), Cast.NARROWING,
          new Pair<>("bit", "bit varying"), Cast.NARROWING,
          new Pair<>("bit varying", "bit"), Cast.NARROWING);

  private OtherCasts() {}

  static Cast between(Pair<TypeText> types) {
    return CASTS.getOrDefault(types.map(TypeText::base), Cast.NONE);
  }
}
