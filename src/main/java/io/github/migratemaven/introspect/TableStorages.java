package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.AccessMethod;
import io.github.migratemaven.catalog.ForeignSource;
import io.github.migratemaven.catalog.ReplicaIdentity;
import io.github.migratemaven.catalog.ReplicaIdentity.Mode;
import io.github.migratemaven.catalog.StorageParameters;
import io.github.migratemaven.catalog.TableStorage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How tables and materialized views are kept. */
final class TableStorages implements CatalogQuery {

  private final Map<Long, TableStorage> byTable = new HashMap<>();

  @Override
  public String file() {
    return "table_storage";
  }

  @Override
  public void accept(Row row) throws SQLException {
    byTable.put(
        row.number("table_oid"),
        new TableStorage(
            row.flag("unlogged"),
            accessMethod(row),
            row.textOrNull("tablespace"),
            parameters(row),
            identity(row),
            foreign(row)));
  }

  TableStorage of(long table) {
    return byTable.getOrDefault(table, TableStorage.DEFAULT);
  }

  private static @Nullable ForeignSource foreign(Row row) throws SQLException {
    String server = row.textOrNull("server");
    return server == null ? null : new ForeignSource(server, ForeignOptionRows.of(row));
  }

  private static @Nullable AccessMethod accessMethod(Row row) throws SQLException {
    String name = row.textOrNull("access_method");
    return name == null ? null : new AccessMethod(name, row.flag("lasting"));
  }

  private static StorageParameters parameters(Row row) throws SQLException {
    List<String> assignments = new ArrayList<>(row.texts("parameters"));
    row.texts("toast_parameters").forEach(toast -> assignments.add("toast." + toast));
    return StorageParameters.of(assignments);
  }

  /** {@code relreplident}; a table whose index is gone tells nothing. */
  private static ReplicaIdentity identity(Row row) throws SQLException {
    String index = row.textOrNull("identity_index");
    return switch (row.letter("identity")) {
      case 'd' -> ReplicaIdentity.DEFAULT;
      case 'f' -> new ReplicaIdentity(Mode.FULL, null);
      default -> new ReplicaIdentity(index == null ? Mode.NOTHING : Mode.INDEX, index);
    };
  }
}
