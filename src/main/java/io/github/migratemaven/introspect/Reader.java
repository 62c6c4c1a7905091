package io.github.migratemaven.introspect;

import java.sql.SQLException;

/** The role that reads. */
final class Reader implements CatalogQuery {

  private String name = "";

  @Override
  public String file() {
    return "reader";
  }

  @Override
  public void accept(Row row) throws SQLException {
    name = row.text("name");
  }

  String name() {
    return name;
  }
}
