package io.github.migratemaven.diff;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two catalogs that the same server version printed under the same default
 * schema. {@link io.github.migratemaven.catalog.Unmodelled} objects are never a difference, nor are
 * the order of columns, versions of extensions and positions of sequences.
 */
public final class Diff {

  private Diff() {}

  /**
   * Compares two catalogs.
   *
   * @return the changes that lead from before to after, by kind of object and then by name; empty
   *     when there are none
   */
  public static List<Change> between(Pair<Catalog> catalogs) {
    List<Change> changes = new ArrayList<>();
    changes.addAll(NamespaceDiff.between(catalogs));
    changes.addAll(ExtensionDiff.between(catalogs.map(Catalog::extensions)));
    changes.addAll(EnumDiff.between(catalogs.map(Catalog::enums)));
    changes.addAll(DomainDiff.between(catalogs.map(Catalog::domains)));
    changes.addAll(CompositeDiff.between(catalogs.map(Catalog::composites)));
    changes.addAll(SequenceDiff.between(catalogs.map(Catalog::sequences)));
    IndexDiff indexes = new IndexDiff(Identities.ofInvalidIndexes(catalogs.before()));
    changes.addAll(TableDiff.between(catalogs, indexes));
    Pair<Catalog> code = OutOfReach.between(catalogs).leftOut();
    changes.addAll(ViewDiff.between(code.map(Catalog::views), indexes));
    changes.addAll(RoutineDiff.between(code.map(Catalog::routines)));
    changes.addAll(TriggerDiff.between(code));
    changes.addAll(RuleDiff.between(code));
    changes.addAll(DefinitionDiff.between(code.map(Catalog::definitions)));
    changes.addAll(PrivilegeDiff.between(catalogs, List.copyOf(changes)));
    return List.copyOf(changes);
  }
}
