package io.github.migratemaven.snapshot;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Unmodelled;
import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;

/** What becomes of objects that exist and that we cannot write. */
public enum Strictness {
  /** They are named, and left alone. */
  NAME {
    @Override
    Catalog checked(Catalog catalog) {
      return catalog;
    }
  },
  /** They are an error. */
  REFUSE {
    @Override
    Catalog checked(Catalog catalog) {
      if (catalog.unmodelled().isEmpty()) {
        return catalog;
      }
      throw Problem.of(
              ErrorCode.M465, "The schema holds what is not modelled, and strict refuses that.")
          .at(catalog.unmodelled().stream().map(Strictness::words).toList())
          .state("Nothing was compared, and nothing was written.")
          .next(NextStep.text("Leave it alone and have it named", "run the same without strict"))
          .next(NextStep.text("Leave out a table with all that is its", "<exclude> in the POM"))
          .next(NextStep.text("Or do without it", "drop it, or take it out of the schema"))
          .raise();
    }
  };

  /** The same catalog, when what it holds is allowed. */
  abstract Catalog checked(Catalog catalog);

  private static String words(Unmodelled object) {
    return object.kind() + " " + object.identity();
  }
}
