package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.DefinitionKind;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.CommentChange;
import io.github.migratemaven.diff.CommentTarget.Kind;
import io.github.migratemaven.diff.CompositeChange;
import io.github.migratemaven.diff.DefinitionChange;
import io.github.migratemaven.diff.DomainChange;
import io.github.migratemaven.diff.DomainCheckChange;
import io.github.migratemaven.diff.EnumChange;
import io.github.migratemaven.diff.Matching;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which types are made anew: those that change in a way for which PostgreSQL has no ALTER, those
 * whose ALTER it refuses because of the columns that hold them, and those that are made of such.
 */
final class RebuiltTypes {

  private final List<Change> changes;
  private final Pair<TypeUse> use;
  private final Pair<Catalog> catalogs;
  private final List<Pair<RangeType>> ranges;
  private final Set<QualifiedName> rebuilt = new HashSet<>();

  private RebuiltTypes(List<Change> changes, Pair<Catalog> catalogs) {
    this.changes = changes;
    this.catalogs = catalogs;
    this.use = catalogs.map(TypeUse::new);
    this.ranges = RangesInUse.keepable(catalogs);
  }

  /** The changes, those of types that must be rebuilt replaced by that. */
  static List<Change> expand(List<Change> changes, Pair<Catalog> catalogs) {
    RebuiltTypes types = new RebuiltTypes(changes, catalogs);
    changes.stream().filter(types::rebuilds).forEach(change -> types.rebuilt.add(change.subject()));
    Set<ObjectName> inUse = RangesInUse.of(changes, catalogs);
    types.ranges.stream()
        .filter(range -> inUse.contains(range.before().definition().object()))
        .forEach(types::rebuild);
    if (types.rebuilt.isEmpty()) {
      return changes;
    }
    return types.replaced();
  }

  private boolean rebuild(Pair<RangeType> range) {
    return rebuilt.addAll(RangeType.names(Stream.of(range.before())));
  }

  private boolean rebuilds(Change change) {
    if (change instanceof DomainChange.Alter alter) {
      return alter.domain().differIn(Domain::notNull)
          && alter.domain().after().notNull()
          && isStoredInside(alter.subject());
    }
    if (change instanceof DomainCheckChange check) {
      return looksAtRows(check) && isStoredInside(check.domain().name());
    }
    if (change instanceof CompositeChange.Alter alter) {
      // PostgreSQL: cannot alter type … because column … uses it.
      return hasRetypedAttribute(alter.type()) && use.before().isStored(alter.subject());
    }
    return change instanceof EnumChange.Rebuild
        || change instanceof DomainChange.Rebuild
        || change instanceof CompositeChange.Rebuild;
  }

  private static boolean looksAtRows(DomainCheckChange change) {
    if (change instanceof DomainCheckChange.Add add) {
      return add.check().validated();
    }
    return change instanceof DomainCheckChange.Replace replace
        ? replace.check().after().validated()
        : change instanceof DomainCheckChange.Validate;
  }

  /** ALTER DOMAIN tightens when new tables are there, so these count too. */
  private boolean isStoredInside(QualifiedName domain) {
    return use.before().isStoredInside(domain) || use.after().isStoredInside(domain);
  }

  private static boolean hasRetypedAttribute(Pair<CompositeType> type) {
    return Matching.of(type.map(CompositeType::attributes), Attribute::name).kept().stream()
        .anyMatch(kept -> kept.differIn(Attribute::type) || kept.differIn(Attribute::collation));
  }

  private List<Change> replaced() {
    List<Pair<Domain>> domains = Matching.of(catalogs.map(Catalog::domains), Domain::name).kept();
    List<Pair<CompositeType>> composites =
        Matching.of(catalogs.map(Catalog::composites), CompositeType::name).kept();
    boolean more = true;
    while (more) {
      more = false;
      for (Pair<Domain> domain : domains) {
        more |= isMadeOfRebuilt(domain.before().name()) && rebuilt.add(domain.before().name());
      }
      for (Pair<CompositeType> type : composites) {
        more |= isMadeOfRebuilt(type.before().name()) && rebuilt.add(type.before().name());
      }
      for (Pair<RangeType> range : ranges) {
        more |= isMadeOfRebuilt(range.before().name()) && rebuild(range);
      }
    }
    List<Change> result = new ArrayList<>(changes);
    result.removeIf(this::isCoveredByRebuild);
    domains.stream()
        .filter(domain -> rebuilt.contains(domain.after().name()))
        .forEach(domain -> result.add(new DomainChange.Rebuild(domain)));
    composites.stream()
        .filter(type -> rebuilt.contains(type.after().name()))
        .forEach(type -> result.add(new CompositeChange.Rebuild(type)));
    ranges.stream()
        .filter(range -> rebuilt.contains(range.after().name()))
        .map(range -> range.map(RangeType::definition))
        .forEach(range -> result.add(new DefinitionChange.Rebuild(range)));
    return result;
  }

  private boolean isMadeOfRebuilt(QualifiedName type) {
    return use.before().partsOf(type).stream().anyMatch(part -> rebuilt.contains(part.element()));
  }

  private boolean isCoveredByRebuild(Change change) {
    if (change instanceof DomainChange
        || change instanceof DomainCheckChange
        || change instanceof CompositeChange
        || change instanceof DefinitionChange definition
            && definition.kind() == DefinitionKind.RANGE_TYPE) {
      return rebuilt.contains(change.subject());
    }
    return change instanceof CommentChange comment
        && isOfType(comment.target().kind())
        && rebuilt.contains(comment.target().object());
  }

  /** An enum's comment is written by its own rebuild too; twice the same is once. */
  private static boolean isOfType(Kind kind) {
    return switch (kind) {
      case TYPE, DOMAIN, DOMAIN_CONSTRAINT, COLUMN -> true;
      case SCHEMA, EXTENSION, SEQUENCE, TABLE, FOREIGN_TABLE -> false;
      case CONSTRAINT, INDEX, POLICY -> false;
      case VIEW, MATERIALIZED_VIEW, ROUTINE, TRIGGER, RULE -> false;
    };
  }
}
