package io.github.migratemaven.plan;

import io.github.migratemaven.diff.rename.Rename;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The steps of renames, which come before everything else. */
public final class RenameSteps {

  private static final Comparator<RenameStep> ORDER =
      Comparator.comparing(RenameStep::kind)
          .thenComparing(RenameStep::subject)
          .thenComparing(step -> step.rename().name().before());

  private RenameSteps() {}

  /** The steps in an order that PostgreSQL accepts: objects before their parts. */
  public static List<Step> of(Collection<Rename> renames) {
    return renames.stream().map(RenameStep::new).sorted(ORDER).<Step>map(step -> step).toList();
  }
}
