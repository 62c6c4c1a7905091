package io.github.migratemaven.shadow;

import io.github.migratemaven.postgres.DropStatement;
import io.github.migratemaven.postgres.SqlStates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The content of the user's shadow database, and the mark that says it is ours to drop. */
final class LentDatabase {

  private static final String MARK =
      "migrate-maven-plugin shadow, emptied at each use; extensions: ";
  private static final String CONTENTS = resource("contents.sql");

  private static final String COMMENT =
      "SELECT shobj_description(oid, 'pg_database') FROM pg_database"
          + " WHERE datname = current_database() AND shobj_description(oid, 'pg_database') IS NOT NULL";

  private static final String EXTENSIONS =
      "SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname";

  private final Connection connection;
  private final Admin admin;

  LentDatabase(Connection connection) {
    this.connection = connection;
    this.admin = new Admin(connection);
  }

  /** Something that stands in it, and the command that drops it. */
  private record Thing(String description, String drop) {}

  /** Descriptions of what stands in it, the first few. */
  List<String> examples() throws SQLException {
    return contents().stream().map(Thing::description).limit(5).toList();
  }

  boolean isMarked() throws SQLException {
    return mark().isPresent();
  }

  /**
   * Marks it as ours. Only its owner may; without a mark it has to be empty, or claimed, each time.
   */
  void mark(String database) throws SQLException {
    try {
      Admin.comment(connection, database, MARK + String.join(",", admin.column(EXTENSIONS)));
    } catch (SQLException e) {
      if (!SqlStates.INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  /**
   * Drops everything but {@code public} itself, whose owner and rights we could not restore, and
   * the extensions that were there when we got it, which we may be unable to create.
   */
  void clean(List<String> keptExtensions) throws SQLException {
    Subscriptions.drop(connection);
    for (String extension : admin.column(EXTENSIONS)) {
      if (!keptExtensions.contains(extension)) {
        admin.run("DROP EXTENSION IF EXISTS %s CASCADE", extension);
      }
    }
    for (Thing thing : contents()) {
      Admin.execute(connection, thing.drop());
    }
    admin.run("CREATE SCHEMA IF NOT EXISTS %s", "public");
  }

  /** The extensions that it came with. */
  List<String> ownExtensions() throws SQLException {
    Optional<String> mark = mark();
    return mark.isPresent()
        ? Arrays.asList(mark.get().substring(MARK.length()).split(",", -1))
        : admin.column(EXTENSIONS);
  }

  private Optional<String> mark() throws SQLException {
    return admin.column(COMMENT).stream().filter(comment -> comment.startsWith(MARK)).findFirst();
  }

  private List<Thing> contents() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CONTENTS)) {
      List<Thing> things = new ArrayList<>();
      while (rows.next()) {
        things.add(
            new Thing(
                rows.getString("description"),
                DropStatement.of(rows.getString("type"), rows.getString("identity"))));
      }
      return things;
    }
  }

  private static String resource(String name) {
    try (InputStream stream = LentDatabase.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
