package io.github.migratemaven.plan;

import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.ExtensionChange;
import io.github.migratemaven.diff.NamespaceChange;
import io.github.migratemaven.diff.rename.Ahead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The steps of renames and of moved extensions, which come before everything else. */
public final class AheadSteps {

  private static final Comparator<RenameStep> ORDER =
      Comparator.comparing(RenameStep::kind)
          .thenComparing(RenameStep::subject)
          .thenComparing(step -> step.rename().name().before());

  private AheadSteps() {}

  /**
   * The steps in an order that PostgreSQL accepts: objects before their parts, schemas before what
   * moves there.
   */
  public static List<Step> of(Ahead ahead) {
    List<Step> steps = new ArrayList<>();
    ahead.renames().stream().map(RenameStep::new).sorted(ORDER).forEach(steps::add);
    ahead.moves().forEach(move -> steps.addAll(of(move)));
    return steps;
  }

  private static List<Step> of(Change move) {
    return move instanceof NamespaceChange schema
        ? schema.accept(new SchemaSteps())
        : ((ExtensionChange) move).accept(new ExtensionSteps());
  }
}
