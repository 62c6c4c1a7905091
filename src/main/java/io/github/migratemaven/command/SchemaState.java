package io.github.migratemaven.command;

import java.nio.file.Path;
import java.util.List;

/** A state of a schema, by where it is found. */
public sealed interface SchemaState {

  /** No object at all. */
  record Empty() implements SchemaState {}

  /**
   * What a project's sources describe.
   *
   * @param paths files or folders, loaded in this order
   */
  record Sources(List<Path> paths) implements SchemaState {
    public Sources {
      paths = List.copyOf(paths);
    }
  }

  /** What all migrations of a directory make. */
  record Migrations(Path directory) implements SchemaState {}

  /** What a database has now. */
  record Database(Target target) implements SchemaState {}
}
