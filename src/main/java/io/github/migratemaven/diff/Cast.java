package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Pair;

/**
 * What happens to the values when a column gets another type without a USING expression, that is
 * with PostgreSQL's assignment casts ({@code pg_cast}).
 */
public enum Cast {
  /** Every value has its equal in the new type. */
  SAFE,
  /** Some values do not fit, and the change fails when there is one. */
  NARROWING,
  /** Values are changed silently, such as by rounding. */
  LOSSY,
  /** PostgreSQL has no such cast: the column must be dropped and added. */
  NONE;

  /**
   * How the values of a column get over. A domain is the type below it, whose values may not fit.
   *
   * @param domains those of both sides
   */
  public static Cast of(Pair<Column> column, Pair<DomainBases> domains) {
    Pair<DataType> types = column.map(Column::type);
    return between(types, domains);
  }

  /**
   * How values get from one type to another, each of which may be a domain.
   *
   * @param domains those of both sides
   */
  public static Cast between(Pair<DataType> types, Pair<DomainBases> domains) {
    Cast below =
        between(
            new Pair<>(
                domains.before().below(types.before()), domains.after().below(types.after())));
    boolean restricted =
        types.differIn(DataType::element) && domains.after().restrict(types.after());
    return below == SAFE && restricted ? NARROWING : below;
  }

  /** How values get from one type to another. */
  public static Cast between(Pair<DataType> types) {
    Pair<TypeText> text = types.map(TypeText::of);
    if (text.before().equals(text.after())) {
      return SAFE;
    }
    if (StringCasts.isString(text.after().base()) && !text.after().array()) {
      return StringCasts.toString(text);
    }
    return text.differIn(TypeText::array) ? NONE : betweenElements(text);
  }

  private static Cast betweenElements(Pair<TypeText> types) {
    String before = types.before().base();
    String after = types.after().base();
    if (StringCasts.isString(after)) {
      return StringCasts.toString(types);
    }
    if (NumberCasts.isNumber(before) && NumberCasts.isNumber(after)) {
      return NumberCasts.between(types);
    }
    if (TimeCasts.isTime(before) && TimeCasts.isTime(after)) {
      return TimeCasts.between(types);
    }
    return before.equals(after) ? NARROWING : OtherCasts.between(types);
  }
}
