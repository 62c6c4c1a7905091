package io.github.migratemaven.source.sql;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import io.github.migratemaven.script.Script;
import io.github.migratemaven.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A source as it would be with more SQL behind it: at the end of its file, or in a file of its own
 * that loads last in its folder.
 *
 * @param source what is added to
 * @param name of the new file, without suffix, if it is a folder
 * @param sql what is added
 */
public record Addition(SqlFiles source, String name, String sql) implements SchemaSource {

  @Override
  public List<Script> scripts() {
    List<Script> scripts = new ArrayList<>(source.scripts());
    if (isFolder()) {
      scripts.add(Script.of(file().toString(), sql));
    } else {
      Script last = scripts.remove(scripts.size() - 1);
      scripts.add(Script.of(last.label(), last.text() + tail(last.text())));
    }
    return scripts;
  }

  /** The file that is written or appended to. */
  public Path file() {
    return isFolder() ? source.path().resolve("zz_" + name + ".sql") : source.path();
  }

  /**
   * Writes it.
   *
   * @throws io.github.migratemaven.error.MigrateException M457 when the file cannot be written
   */
  public void write() {
    try {
      if (isFolder()) {
        Files.writeString(file(), sql, StandardOpenOption.CREATE_NEW);
      } else {
        String text = Files.readString(file());
        Files.writeString(file(), tail(text), StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw Problem.of(ErrorCode.M457, "The schema cannot be written to.")
          .at(file() + ": " + e.getMessage())
          .state("No migration was written, and the database was not changed.")
          .next(NextStep.text("", "Check the permissions of the file or folder."))
          .raise(e);
    }
  }

  private boolean isFolder() {
    return Files.isDirectory(source.path());
  }

  private String tail(String text) {
    return (text.isEmpty() || text.endsWith("\n") ? "\n" : "\n\n") + sql;
  }
}
