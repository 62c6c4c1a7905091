package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.SqlNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for renames among what one catalog lacks and the other has. */
public final class RenameSearch {

  private final RenameGroups groups;
  private final SqlNames names;
  private final RenameAnswers answers;
  private final TakenNames taken;
  private final RenameObjections objections;
  private final Map<RenameEntry, Set<Rename>> meant = new LinkedHashMap<>();
  private final Set<Rename> accepted = new LinkedHashSet<>();
  private final List<RenameCandidate> open = new ArrayList<>();
  private final Set<Rename> found = new LinkedHashSet<>();

  private RenameSearch(Pair<Catalog> catalogs, SqlNames names, RenameAnswers answers) {
    this.groups = new RenameGroups(catalogs);
    this.names = names;
    this.answers = answers;
    this.taken = new TakenNames(catalogs.before());
    this.objections = new RenameObjections(names);
    answers.entries().forEach(entry -> meant.put(entry, new LinkedHashSet<>()));
  }

  /**
   * Judges all that may have been renamed.
   *
   * @param catalogs both sides, as printed by one server
   * @param names how names are typed
   * @param answers what was answered already
   * @throws io.github.migratemaven.error.MigrateException M422 when an answer names nothing here,
   *     M423 when answers mean two things or contradict each other
   */
  public static RenameVerdict judge(Pair<Catalog> catalogs, SqlNames names, RenameAnswers answers) {
    RenameSearch search = new RenameSearch(catalogs, names, answers);
    // An object before its parts: they are looked for in what it becomes.
    for (RenameKind kind : RenameKind.values()) {
      search.look(kind);
    }
    search.requireSense();
    return new RenameVerdict(List.copyOf(search.accepted), search.open);
  }

  private void look(RenameKind kind) {
    List<? extends Siblings<?>> all = groups.of(kind, found);
    for (Siblings<?> siblings : all) {
      objections.notePossible(siblings);
      answers.entries().forEach(entry -> accept(entry, siblings));
      answers.accepted().stream().filter(siblings::allow).forEach(accepted::add);
    }
    found.addAll(accepted);
    for (Siblings<?> siblings : all) {
      for (RenameCandidate candidate : siblings.probable(accepted, this::isNone)) {
        open.add(candidate);
        found.add(candidate.rename());
      }
    }
  }

  private boolean isNone(Rename rename) {
    return answers.refuses(rename) || taken.obstruct(rename);
  }

  private void accept(RenameEntry entry, Siblings<?> siblings) {
    siblings
        .possible(entry.oldName()::equals, entry.after()::equals)
        .filter(rename -> entry.names(rename, names))
        .forEach(
            rename -> {
              meant.getOrDefault(entry, Set.of()).add(rename);
              accepted.add(rename);
            });
  }

  private void requireSense() {
    meant.forEach(objections::requireOne);
    objections.requireNoContradiction(accepted);
  }
}
