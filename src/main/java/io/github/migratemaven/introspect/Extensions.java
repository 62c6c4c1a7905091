package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Extension;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Installed extensions. */
final class Extensions implements CatalogQuery {

  private final List<Extension> found = new ArrayList<>();

  @Override
  public String file() {
    return "extensions";
  }

  @Override
  public void accept(Row row) throws SQLException {
    found.add(new Extension(row.text("name"), row.text("schema"), row.text("version")));
  }

  List<Extension> sorted() {
    return found.stream().sorted(Comparator.comparing(Extension::name)).toList();
  }
}
