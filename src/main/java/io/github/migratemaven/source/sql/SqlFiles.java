package io.github.migratemaven.source.sql;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.script.SqlFolder;
import io.github.migratemaven.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of SQL, or a folder of them loaded by path.
 *
 * @param path the file or folder
 */
public record SqlFiles(Path path) implements SchemaSource {

  @Override
  public List<Script> scripts() {
    return files().stream().map(Script::read).toList();
  }

  private List<Path> files() {
    if (!Files.exists(path)) {
      throw missing();
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = filesBelow();
    if (files.isEmpty()) {
      throw noSql();
    }
    return files;
  }

  private List<Path> filesBelow() {
    try {
      return SqlFolder.files(path);
    } catch (IOException e) {
      throw Problem.of(ErrorCode.M111, "The schema folder " + path + " cannot be read.")
          .at(String.valueOf(e.getMessage()))
          .next(NextStep.text("", "Check the permissions of the folder."))
          .raise(e);
    }
  }

  private RuntimeException missing() {
    return Problem.of(ErrorCode.M112, "There is no schema at " + path + ".")
        .next(NextStep.text("Write it there", "CREATE TABLE … in " + path))
        .next(
            NextStep.text(
                "Or name another place",
                "<sources><source>…</source></sources> in the plugin's configuration"))
        .raise();
  }

  private RuntimeException noSql() {
    return Problem.of(ErrorCode.M112, "The schema folder " + path + " holds no .sql file.")
        .next(
            NextStep.text("", "Write the schema there, one or several files of CREATE statements."))
        .raise();
  }
}
