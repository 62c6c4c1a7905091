package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands against answers about renames. */
final class RenameObjections {

  /** More lines than this are not read. */
  private static final int MOST_TOLD = 20;

  private final Set<String> possible = new TreeSet<>();
  private final SqlNames names;

  RenameObjections(SqlNames names) {
    this.names = names;
  }

  /** Notes what could have been meant. */
  void notePossible(Siblings<?> siblings) {
    if (possible.size() < MOST_TOLD) {
      siblings
          .possible(name -> true, name -> true)
          .limit(MOST_TOLD)
          .map(this::written)
          .forEach(possible::add);
    }
  }

  /** Fails unless an answer means exactly one rename. */
  void requireOne(RenameEntry entry, Collection<Rename> meant) {
    if (meant.isEmpty()) {
      throw nothing(entry);
    }
    if (meant.size() > 1) {
      throw senseless("This rename can mean two things: " + entry.typed(), meant);
    }
  }

  /** Fails when one thing shall have two names, or two things one. */
  void requireNoContradiction(Collection<Rename> accepted) {
    for (Rename rename : accepted) {
      requireAlone(rename, accepted, End::before);
      requireAlone(rename, accepted, End::after);
    }
  }

  /** One end of a rename, as far as it is somebody's alone. */
  private record End(RenameKind kind, Object object, String name) {

    static End before(Rename rename) {
      return new End(rename.kind(), owner(rename), rename.name().before());
    }

    static End after(Rename rename) {
      return new End(rename.kind(), owner(rename), rename.name().after());
    }

    private static Object owner(Rename rename) {
      return rename.kind().isPart() ? rename.object() : rename.object().before().schema();
    }
  }

  private void requireAlone(Rename rename, Collection<Rename> accepted, Function<Rename, End> end) {
    List<Rename> same =
        accepted.stream().filter(other -> end.apply(other).equals(end.apply(rename))).toList();
    if (same.size() > 1) {
      throw senseless("These renames contradict each other:", same);
    }
  }

  private RuntimeException senseless(String what, Collection<Rename> meant) {
    return Problem.of(ErrorCode.M423, what)
        .at(meant.stream().map(this::written).toList())
        .state("Nothing was written, and nothing was run.")
        .next(
            NextStep.text(
                "Say which one",
                Arrays.stream(RenameKind.values())
                    .filter(kind -> kind != RenameKind.VIEW_COLUMN)
                    .map(kind -> kind.word() + ":")
                    .collect(Collectors.joining(", ", "", " may stand before it"))))
        .raise();
  }

  private RuntimeException nothing(RenameEntry entry) {
    Problem problem =
        Problem.of(
            ErrorCode.M422,
            "-Drename="
                + entry.typed()
                + " names nothing here: the old name must be one that goes, the new name one that"
                + " comes, of the same kind and in the same place.");
    Problem told =
        possible.isEmpty()
            ? problem.at("Nothing here can be a rename.")
            : problem
                .at("What can be renamed here:")
                .at(possible.stream().limit(MOST_TOLD).map(line -> "  " + line).toList());
    return told.state("Nothing was written, and nothing was run.")
        .next(NextStep.goal("Say that nothing is renamed", "dev", "rename=none"))
        .raise();
  }

  private String written(Rename rename) {
    return rename.written(names);
  }
}
