package io.github.migratemaven.introspect;

import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.ExtensionVersion;
import io.github.migratemaven.catalog.ObjectKind;
import io.github.migratemaven.catalog.ObjectName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Installed extensions. */
final class Extensions implements CatalogQuery {

  private final Sieve sieve;
  private final List<Extension> found = new ArrayList<>();

  Extensions(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  public String file() {
    return "extensions";
  }

  @Override
  public void accept(Row row) throws SQLException {
    String name = row.text("name");
    if (!sieve.passes(ObjectKind.EXTENSION, ObjectName.extension(name))) {
      return;
    }
    ExtensionVersion version =
        new ExtensionVersion(
            row.text("version"), row.flag("usual"), row.texts("older"), row.texts("newer"));
    found.add(
        new Extension(
            name,
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
