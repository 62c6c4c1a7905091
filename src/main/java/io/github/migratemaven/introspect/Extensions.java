package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.ExtensionVersion;
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
    ExtensionVersion version =
        new ExtensionVersion(
            row.text("version"), row.flag("usual"), row.texts("older"), row.texts("newer"));
    found.add(
        new Extension(
            row.text("name"),
            row.text("schema"),
            row.flag("relocatable"),
            version,
            row.textOrNull("comment"),
            false));
  }

  List<Extension> sorted() {
    return found.stream().sorted(Comparator.comparing(Extension::name)).toList();
  }
}
