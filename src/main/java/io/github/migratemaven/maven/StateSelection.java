package io.github.migratemaven.maven;

import io.github.migratemaven.command.Project;
import io.github.migratemaven.command.SchemaState;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what {@code -Dfrom} and {@code -Dto} say: a kind of state, and perhaps which one. */
final class StateSelection {

  private final Path folder;
  private final Project project;
  private final DatabaseSelection databases;
  private final Function<Path, String> shown;

  /**
   * @param folder where relative paths start
   * @param project what a kind alone means
   * @param databases which database is meant
   * @param shown how a person names a path
   */
  StateSelection(
      Path folder, Project project, DatabaseSelection databases, Function<Path, String> shown) {
    this.folder = folder;
    this.project = project;
    this.databases = databases;
    this.shown = shown;
  }

  /**
   * The state that a flag names.
   *
   * @throws MigrateException M430 when it names none, and what the choice of a database throws
   */
  NamedState choose(Flag flag, Optional<String> given) {
    String text = given.orElseThrow(() -> unreadable("-D" + flag.typed() + " is missing.")).strip();
    int colon = text.indexOf(':');
    String kind = colon < 0 ? text : text.substring(0, colon);
    Optional<String> which =
        colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1).strip());
    if (which.filter(String::isEmpty).isPresent()) {
      throw unreadable("-D" + flag.typed() + "=" + kind + ": names nothing behind its colon.");
    }
    return switch (kind) {
      case "empty" -> which.isEmpty() ? empty() : unknown(flag, text);
      case "schema" -> sources(flag, which);
      case "migrations" -> migrations(flag, which);
      case "database" -> database(flag, which);
      default -> unknown(flag, text);
    };
  }

  private static NamedState empty() {
    return new NamedState(new SchemaState.Empty(), "empty");
  }

  private NamedState sources(Flag flag, Optional<String> which) {
    List<Path> paths = which.map(text -> List.of(path(flag, text))).orElse(project.sources());
    return new NamedState(
        new SchemaState.Sources(paths),
        "schema " + paths.stream().map(shown).collect(Collectors.joining(", ")));
  }

  private NamedState migrations(Flag flag, Optional<String> which) {
    Path directory = which.map(text -> path(flag, text)).orElse(project.migrations());
    return new NamedState(
        new SchemaState.Migrations(directory), "migrations " + shown.apply(directory));
  }

  private NamedState database(Flag flag, Optional<String> which) {
    Selected selected =
        which
            .map(
                text ->
                    isUrl(text)
                        ? databases.atUrl(text, "-D" + flag.typed())
                        : databases.withId(text, "-D" + flag.typed()))
            .or(databases::choose)
            .orElseThrow();
    return new NamedState(
        new SchemaState.Database(selected.target()),
        "database " + selected.name() + " (" + selected.origin() + ")");
  }

  /** An id has none of these; what has may hold a password and is not repeated as an id. */
  private static boolean isUrl(String text) {
    return text.contains("/") || text.contains("@") || text.contains(":");
  }

  private Path path(Flag flag, String text) {
    try {
      return folder.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw unreadable("-D" + flag.typed() + " names no path.");
    }
  }

  private static NamedState unknown(Flag flag, String text) {
    if (text.contains("://")) {
      throw unreadable(
          "-D" + flag.typed() + " is a URL without a kind: write database: before it.");
    }
    throw unreadable(
        "-D"
            + flag.typed()
            + "="
            + WithoutSecrets.withoutPassword(text)
            + " is no state of a schema.");
  }

  private static MigrateException unreadable(String what) {
    return Problem.of(ErrorCode.M430, what)
        .state("Nothing was compared.")
        .next(example("What the migrations lack", "migrations", "schema"))
        .next(example("Drift of a database", "migrations", "database:ID"))
        .next(example("Another place", "schema:old/schema.sql", "migrations:old/migrations"))
        .next(example("Everything as SQL", "empty", "database:postgresql://USER@HOST/DATABASE"))
        .raise();
  }

  private static NextStep example(String intent, String from, String to) {
    return NextStep.goal(intent, "diff", "from=" + from, "to=" + to);
  }
}
