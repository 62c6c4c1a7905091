package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.literal;
import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.ExtensionStep;

/** Writes statements about extensions. */
record ExtensionSql(SqlNames names) implements ExtensionStep.Visitor<String> {

  @Override
  public String create(ExtensionStep.Create step) {
    Extension extension = step.extension();
    // Without SCHEMA it goes to the first schema of search_path, the default one.
    String schema =
        extension.schema().equals(names.defaultSchema())
            ? ""
            : " WITH SCHEMA " + quoted(extension.schema());
    String version =
        extension.isOfChosenVersion() ? " VERSION " + literal(extension.version().name()) : "";
    return "CREATE EXTENSION IF NOT EXISTS " + quoted(extension.name()) + schema + version + ";";
  }

  @Override
  public String move(ExtensionStep.Move step) {
    return "ALTER EXTENSION "
        + quoted(step.extension().name())
        + " SET SCHEMA "
        + quoted(step.extension().schema())
        + ";";
  }

  @Override
  public String update(ExtensionStep.Update step) {
    return "ALTER EXTENSION "
        + quoted(step.extension().name())
        + " UPDATE TO "
        + literal(step.extension().version().name())
        + ";";
  }

  @Override
  public String drop(ExtensionStep.Drop step) {
    return "DROP EXTENSION " + quoted(step.extension().name()) + ";";
  }
}
