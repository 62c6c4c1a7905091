package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.SchemaContents;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Reads what has to be dropped to empty the managed schemas, of whatever kind it is. */
public final class ContentsReader {

  private ContentsReader() {}

  /**
   * Reads one consistent state.
   *
   * @param scope the managed schemas and the tables to leave alone
   * @param recreated what goes beside the contents of the schemas
   */
  public static SchemaContents read(Connection connection, Scope scope, Recreated recreated)
      throws SQLException {
    try (Snapshot snapshot = Snapshot.open(connection, scope.defaultSchema())) {
      Namespaces namespaces = new Namespaces(scope);
      snapshot.run(List.of(namespaces), "{}");
      DroppableObjects objects = new DroppableObjects(scope, recreated);
      snapshot.run(List.of(objects), namespaces.array());
      Bystanders bystanders = new Bystanders();
      snapshot.run(
          List.of(bystanders),
          Map.of("schemas", namespaces.array(), "roots", objects.roots(), "kept", objects.kept()));
      return new SchemaContents(objects.objects(), objects.tables(), bystanders.descriptions());
    }
  }
}
