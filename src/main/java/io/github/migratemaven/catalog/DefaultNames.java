package io.github.migratemaven.catalog;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that PostgreSQL chooses ({@code makeObjectName}). */
public final class DefaultNames {

  /** An identifier has at most 63 bytes (NAMEDATALEN - 1). */
  private static final int LIMIT = 63;

  private static final String NOT_NULL = "not_null";

  /** A number is put behind names that are taken. */
  private static final Pattern NUMBERED_NOT_NULL = Pattern.compile("not_null[0-9]*$");

  private static final Pattern FORMER_NOT_NULL =
      Pattern.compile(".+_.+_not_null[0-9]*", Pattern.DOTALL);

  private static final Pattern FORMER_DOMAINS_NOT_NULL =
      Pattern.compile(".+_not_null[0-9]*", Pattern.DOTALL);

  private DefaultNames() {}

  /**
   * The sequence of a serial or an identity column, if that name is free: {@code table_column_seq},
   * the longer part cut first.
   */
  public static String sequence(ColumnName column) {
    return ofPart(column, "seq");
  }

  /** The NOT NULL of a column, if that name is free: {@code table_column_not_null}. */
  public static String notNull(ColumnName column) {
    return ofPart(column, NOT_NULL);
  }

  /** The NOT NULL of a domain, if that name is free: {@code domain_not_null}. */
  public static String notNull(QualifiedName domain) {
    return fitting(domain.name(), "_" + NOT_NULL);
  }

  /** Whether PostgreSQL names the NOT NULL of a column so, also where other names were taken. */
  public static boolean isOfNotNull(String name, ColumnName column) {
    return ofPart(column, label(name)).equals(name);
  }

  /** Whether PostgreSQL names the NOT NULL of a domain so, also where other names were taken. */
  public static boolean isOfNotNull(String name, QualifiedName domain) {
    return fitting(domain.name(), "_" + label(name)).equals(name);
  }

  /**
   * Whether PostgreSQL could have named the NOT NULL of a column so when table or column were
   * called otherwise: renames leave it as it is.
   */
  public static boolean couldBeOfNotNull(String name) {
    return FORMER_NOT_NULL.matcher(name).matches();
  }

  /** The same of a domain. */
  public static boolean couldBeOfDomainsNotNull(String name) {
    return FORMER_DOMAINS_NOT_NULL.matcher(name).matches();
  }

  private static String label(String name) {
    Matcher numbered = NUMBERED_NOT_NULL.matcher(name);
    return numbered.find() ? numbered.group() : NOT_NULL;
  }

  private static String ofPart(ColumnName column, String label) {
    String table = column.table().name();
    String name = column.column();
    int room = LIMIT - 2 - label.length();
    while (bytes(table) + bytes(name) > room) {
      if (bytes(table) > bytes(name)) {
        table = withoutLast(table);
      } else {
        name = withoutLast(name);
      }
    }
    return table + "_" + name + "_" + label;
  }

  /** A name with a suffix, the part before it cut so that the whole fits. */
  public static String fitting(String name, String suffix) {
    String left = name;
    while (!fits(left + suffix)) {
      left = withoutLast(left);
    }
    return left + suffix;
  }

  /** Whether PostgreSQL keeps a name whole. */
  public static boolean fits(String name) {
    return bytes(name) <= LIMIT;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String withoutLast(String text) {
    return text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }
}
