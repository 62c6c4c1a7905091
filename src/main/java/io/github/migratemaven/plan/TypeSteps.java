package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.RangeType;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Matching;
import io.github.migratemaven.plan.EnumColumn.DefaultFate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The one step that rebuilds types, when it is more than enums alone. */
final class TypeSteps {

  private final Situation situation;
  private final Map<QualifiedName, RebuiltType> left = new LinkedHashMap<>();
  private final List<RebuiltType> ordered = new ArrayList<>();

  private TypeSteps(Situation situation) {
    this.situation = situation;
    Catalog after = situation.catalogs().after();
    Set<QualifiedName> rebuilt = situation.rebuiltTypes();
    Matching.of(situation.catalogs().map(side -> RangeType.of(side).toList()), RangeType::name)
        .kept()
        .stream()
        .filter(type -> rebuilt.contains(type.after().name()))
        .forEach(type -> left.put(type.after().name(), new RebuiltType.OfRange(type)));
    after.enums().stream().filter(type -> rebuilt.contains(type.name())).forEach(this::add);
    after.domains().stream().filter(type -> rebuilt.contains(type.name())).forEach(this::add);
    after.composites().stream().filter(type -> rebuilt.contains(type.name())).forEach(this::add);
  }

  /** No step when nothing but enums is rebuilt: these have their own. */
  static List<Step> of(Situation situation) {
    return situation.rebuildsOnlyEnums() ? List.of() : new TypeSteps(situation).steps();
  }

  private void add(EnumType type) {
    left.put(type.name(), new RebuiltType.OfEnum(type));
  }

  private void add(Domain domain) {
    left.put(domain.name(), new RebuiltType.OfDomain(DomainSteps.withInlineChecks(domain)));
  }

  private void add(CompositeType type) {
    left.put(type.name(), new RebuiltType.OfComposite(type));
  }

  private List<Step> steps() {
    TypeUse use = new TypeUse(situation.catalogs().after());
    List.copyOf(left.keySet()).forEach(type -> order(type, use));
    return List.of(new TypeStep(ordered, columns()));
  }

  /** What a type is made of comes before it. */
  private void order(QualifiedName name, TypeUse use) {
    RebuiltType type = left.remove(name);
    if (type != null) {
      use.partsOf(name).forEach(part -> order(part.element(), use));
      ordered.add(type);
    }
  }

  private List<TakenOver> columns() {
    Conversions conversions = new Conversions(situation);
    return columns(situation).stream()
        .map(column -> new TakenOver(column.after(), conversions.of(column.types())))
        .toList();
  }

  /** A column that stays and whose type is rebuilt. */
  record RebuiltColumn(EnumColumn after, Pair<DataType> types) {}

  static List<RebuiltColumn> columns(Situation situation) {
    List<RebuiltColumn> columns = new ArrayList<>();
    Families families = situation.heirs().families().before();
    Matching<Table> tables = Matching.of(situation.catalogs().map(Catalog::tables), Table::name);
    for (Pair<Table> table : tables.kept()) {
      for (Pair<Column> column : Matching.of(table.map(Table::columns), Column::name).kept()) {
        ColumnName name = new ColumnName(table.after().name(), column.after().name());
        if (!situation.isGone(name)
            // It changes with the parent's.
            && !families.inherits(name)
            && situation.usesRebuiltType(column.before())
            && !column.differIn(changed -> changed.type().element())) {
          columns.add(
              new RebuiltColumn(
                  new EnumColumn(
                      table.after().name(),
                      column.after(),
                      table.after().isForeign(),
                      fateOfDefault(column)),
                  column.map(Column::type)));
        }
      }
    }
    return columns;
  }

  private static DefaultFate fateOfDefault(Pair<Column> column) {
    if (!(column.before().value() instanceof Default)) {
      return DefaultFate.NONE;
    }
    return column.differIn(Column::value) ? DefaultFate.DROPPED : DefaultFate.RESTORED;
  }
}
