package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.postgres.SqlStates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The row a result stands at, read by column name. */
final class Row {

  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  String text(String column) throws SQLException {
    String text = result.getString(column);
    if (text == null) {
      // What the text was to be of was dropped meanwhile.
      throw new SQLException("The server has no " + column + " for a row.", SqlStates.NO_DATA);
    }
    return text;
  }

  @Nullable String textOrNull(String column) throws SQLException {
    return result.getString(column);
  }

  boolean flag(String column) throws SQLException {
    return result.getBoolean(column);
  }

  long number(String column) throws SQLException {
    return result.getLong(column);
  }

  /** PostgreSQL's {@code "char"}: one letter, and an empty text for none. */
  char letter(String column) throws SQLException {
    String text = text(column);
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  List<String> texts(String column) throws SQLException {
    Object array = result.getArray(column).getArray();
    return List.of((String[]) array);
  }

  /** The texts of an array, none for null. */
  List<String> textsOrNone(String column) throws SQLException {
    return textOrNull(column) == null ? List.of() : texts(column);
  }

  List<@Nullable String> textsOrNulls(String column) throws SQLException {
    Object array = result.getArray(column).getArray();
    return Arrays.asList((String[]) array);
  }

  /** Numbers that the query has joined with spaces. */
  List<Integer> numbers(String column) throws SQLException {
    String text = textOrNull(column);
    return text == null || text.isEmpty()
        ? List.of()
        : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
  }

  QualifiedName name(String schemaColumn, String nameColumn) throws SQLException {
    return new QualifiedName(text(schemaColumn), text(nameColumn));
  }

  /** The type in the columns {@code type}, {@code element_…} and {@code is_array}. */
  DataType type() throws SQLException {
    return new DataType(text("type"), name("element_schema", "element_name"), flag("is_array"));
  }

  @Nullable QualifiedName nameOrNull(String schemaColumn, String nameColumn) throws SQLException {
    String name = textOrNull(nameColumn);
    return name == null ? null : new QualifiedName(text(schemaColumn), name);
  }
}
