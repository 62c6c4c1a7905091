package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.catalog.TypedNames;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was answered about renames, by {@code -Drename} ({@code users.biograpy:biography,…}, and
 * {@code none} for: no others) or in a dialogue.
 */
public final class RenameAnswers {

  private static final String NONE = "none";

  private final List<RenameEntry> entries;
  private final boolean othersAreNone;
  private final Set<Rename> accepted;
  private final Set<Rename> refused;

  private RenameAnswers(
      List<RenameEntry> entries, boolean othersAreNone, Set<Rename> accepted, Set<Rename> refused) {
    this.entries = List.copyOf(entries);
    this.othersAreNone = othersAreNone;
    this.accepted = new LinkedHashSet<>(accepted);
    this.refused = new LinkedHashSet<>(refused);
  }

  /**
   * Reads the flag.
   *
   * @param text its value, or null for no answer
   * @throws io.github.migratemaven.error.MigrateException M421 when it cannot be read
   */
  public static RenameAnswers of(@Nullable String text) {
    List<RenameEntry> entries = new ArrayList<>();
    boolean none = false;
    for (String typed : text == null ? List.<String>of() : TypedNames.split(text, ',')) {
      if (typed.equals(NONE)) {
        none = true;
      } else {
        entries.add(RenameEntry.of(typed).orElseThrow(() -> unreadable(typed)));
      }
    }
    return new RenameAnswers(entries, none, Set.of(), Set.of());
  }

  /** Yes: it is a rename. */
  public RenameAnswers accept(Rename rename) {
    return new RenameAnswers(
        entries, othersAreNone, with(accepted, rename), without(refused, rename));
  }

  /** No: one is dropped, the other added. */
  public RenameAnswers refuse(Rename rename) {
    return new RenameAnswers(
        entries, othersAreNone, without(accepted, rename), with(refused, rename));
  }

  private static Set<Rename> with(Set<Rename> renames, Rename one) {
    Set<Rename> more = new LinkedHashSet<>(renames);
    more.add(one);
    return more;
  }

  private static Set<Rename> without(Set<Rename> renames, Rename one) {
    Set<Rename> fewer = new LinkedHashSet<>(renames);
    fewer.remove(one);
    return fewer;
  }

  List<RenameEntry> entries() {
    return entries;
  }

  boolean refuses(Rename rename) {
    return othersAreNone || refused.contains(rename);
  }

  Set<Rename> accepted() {
    return accepted;
  }

  /** The flag's value that says the same, and that these are renames too. */
  public String typedWith(List<Rename> more, SqlNames names) {
    List<String> words = new ArrayList<>();
    entries.forEach(entry -> words.add(entry.typed()));
    accepted.forEach(rename -> words.add(rename.written(names)));
    more.forEach(rename -> words.add(rename.written(names)));
    return String.join(",", words);
  }

  /** The flag's value that says the same, that these are renames too, and that others are none. */
  public String typedWithOnly(List<Rename> more, SqlNames names) {
    String typed = typedWith(more, names);
    return typed.isEmpty() ? NONE : typed + ',' + NONE;
  }

  /**
   * The flag's value that repeats what was answered in a dialogue; empty when nothing was. It is
   * complete only when nothing is open any more.
   */
  public Optional<String> repeated(SqlNames names) {
    if (accepted.isEmpty() && refused.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        othersAreNone || !refused.isEmpty()
            ? typedWithOnly(List.of(), names)
            : typedWith(List.of(), names));
  }

  private static RuntimeException unreadable(String typed) {
    return Problem.of(ErrorCode.M421, "This rename cannot be read: " + typed)
        .state("Nothing was written, and nothing was run.")
        .next(
            NextStep.text(
                "Write it as before:after",
                "-Drename=users.biograpy:biography, or table:audit.user:customer"))
        .next(NextStep.goal("Or say that nothing is renamed", "dev", "rename=" + NONE))
        .raise();
  }
}
