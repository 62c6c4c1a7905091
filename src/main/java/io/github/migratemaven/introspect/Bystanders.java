package io.github.migratemaven.introspect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is not managed and hangs on what is to be dropped. */
final class Bystanders implements CatalogQuery {

  private final List<String> descriptions = new ArrayList<>();

  @Override
  public String file() {
    return "bystanders";
  }

  @Override
  public void accept(Row row) throws SQLException {
    descriptions.add(row.text("description"));
  }

  List<String> descriptions() {
    return descriptions;
  }
}
