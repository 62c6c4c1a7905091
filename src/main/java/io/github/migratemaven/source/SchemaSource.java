package io.github.migratemaven.source;

import io.github.migratemaven.script.Script;
import java.util.List;

/** A description of the wanted schema. */
public interface SchemaSource {

  /**
   * The scripts that build the schema on an empty database, in the order they are tried.
   *
   * @throws io.github.migratemaven.error.MigrateException when a file cannot be read
   */
  List<Script> scripts();
}
