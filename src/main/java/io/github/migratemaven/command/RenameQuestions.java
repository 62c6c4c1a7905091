package io.github.migratemaven.command;

import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.diff.rename.Rename;
import io.github.migratemaven.diff.rename.RenameAnswers;
import io.github.migratemaven.diff.rename.RenameCandidate;
import io.github.migratemaven.diff.rename.RenameKind;
import io.github.migratemaven.safety.Hazard;
import io.github.migratemaven.safety.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes questions of probable renames.
 *
 * @param candidates without an answer, each behind those that it is a part of
 * @param answers what was answered already
 * @param otherwise the hazards of dropping and adding it all
 * @param names how names are typed
 */
record RenameQuestions(
    List<RenameCandidate> candidates,
    RenameAnswers answers,
    List<Hazard> otherwise,
    SqlNames names) {

  DevDecision.Renames asked() {
    return new DevDecision.Renames(
        candidates.stream().map(this::open).toList(),
        answers.typedWith(candidates.stream().map(RenameCandidate::rename).toList(), names),
        answers.typedWithOnly(List.of(), names));
  }

  private OpenRename open(RenameCandidate candidate) {
    Rename rename = candidate.rename();
    return new OpenRename(
        candidate,
        rename.written(names),
        answers.typedWithOnly(withObject(rename), names),
        lossWithout(rename));
  }

  /** A column of a table that may be renamed itself is renamed only if the table is. */
  private List<Rename> withObject(Rename rename) {
    List<Rename> both = new ArrayList<>();
    if (rename.kind().isPart()) {
      candidates.stream()
          .map(RenameCandidate::rename)
          .filter(other -> other.kind() == ownerOf(rename.kind()))
          .filter(other -> other.object().equals(rename.object()))
          .forEach(both::add);
    }
    both.add(rename);
    return both;
  }

  private static RenameKind ownerOf(RenameKind part) {
    return part == RenameKind.COLUMN ? RenameKind.TABLE : RenameKind.TYPE;
  }

  private @Nullable String lossWithout(Rename rename) {
    Item item = Item.renamed(rename, names);
    return otherwise.stream()
        .filter(hazard -> hazard.item().equals(item))
        .map(Hazard::textHere)
        .findFirst()
        .orElse(null);
  }
}
