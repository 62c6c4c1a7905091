package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.DefaultNames;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two NOT NULLs. Names count when somebody has chosen them: one that may be
 * left over from a rename of the table or column does not count against an automatic one.
 */
public final class NotNullDiff {

  private NotNullDiff() {}

  /** Whether another name is wanted. */
  public static boolean isRenamed(Pair<NotNull> notNull) {
    return notNull.differIn(NotNull::chosenName);
  }

  /** Whether rows were looked at that shall not count: for that it is dropped and added. */
  public static boolean isMadeAgain(Pair<NotNull> notNull) {
    return notNull.before().validated() && !notNull.after().validated();
  }

  /** The NOT NULLs of a column that has one on both sides, or null. */
  public static @Nullable Pair<NotNull> of(Pair<Column> column) {
    return both(column.before().required(), column.after().required());
  }

  /** The same of a domain. */
  public static @Nullable Pair<NotNull> ofDomain(Pair<Domain> domain) {
    return both(domain.before().required(), domain.after().required());
  }

  /** What it is called afterwards. */
  static String nameAfter(Pair<NotNull> notNull, ColumnName column) {
    return (isRenamed(notNull) ? notNull.after() : notNull.before()).nameOn(column);
  }

  /** The same of a domain. */
  static String nameAfter(Pair<NotNull> notNull, QualifiedName domain) {
    return (isRenamed(notNull) ? notNull.after() : notNull.before()).nameOn(domain);
  }

  /** A column with the NOT NULLs of both sides as they are compared. */
  static Pair<Column> compared(Pair<Column> column) {
    Pair<NotNull> notNull = of(column);
    if (notNull == null) {
      return column;
    }
    Pair<NotNull> compared = compared(notNull, DefaultNames::couldBeOfNotNull);
    return new Pair<>(
        column.before().withRequired(compared.before()),
        column.after().withRequired(compared.after()));
  }

  /** The same of a domain. */
  static Pair<Domain> comparedDomain(Pair<Domain> domain) {
    Pair<NotNull> notNull = ofDomain(domain);
    return notNull == null
        ? domain
        : new Pair<>(
            domain
                .before()
                .withRequired(compared(notNull, DefaultNames::couldBeOfDomainsNotNull).before()),
            domain.after());
  }

  /** Nothing renames what a parent has, too, and a child may have looked at all rows before. */
  private static Pair<NotNull> compared(Pair<NotNull> notNull, Predicate<String> couldBeAutomatic) {
    NotNull before = notNull.before();
    NotNull after = notNull.after();
    if (after.inherited()) {
      boolean validated = before.validated() && after.validated();
      return new Pair<>(
          before.withAutomaticName().withValidated(validated), after.withAutomaticName());
    }
    boolean leftOver = after.automatic() && couldBeAutomatic.test(before.chosenName());
    return new Pair<>(leftOver ? before.withAutomaticName() : before, after);
  }

  private static @Nullable Pair<NotNull> both(@Nullable NotNull before, @Nullable NotNull after) {
    return before == null || after == null ? null : new Pair<>(before, after);
  }
}
