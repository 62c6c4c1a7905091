package io.github.migratemaven.safety;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.diff.Change;
import io.github.migratemaven.diff.EnumChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that go from an enum may still stand in rows. */
final class EnumValuesRule implements Rule {

  @Override
  public Stream<Check> checks(Change change, Scene scene) {
    if (!(change instanceof EnumChange.Rebuild rebuild)) {
      return Stream.empty();
    }
    EnumType type = rebuild.type().before();
    List<String> removed = new ArrayList<>(type.values());
    removed.removeAll(rebuild.type().after().values());
    return removed.isEmpty() ? Stream.empty() : Stream.of(check(type, removed, scene));
  }

  private static Check check(EnumType type, List<String> removed, Scene scene) {
    String head =
        "The values ["
            + String.join(",", removed)
            + "] on the enum `"
            + scene.nameOf(type.name())
            + "` will be removed. If these variants are still used in the database, this will"
            + " fail.";
    return new Check(
        Item.type(type.name(), scene.names()),
        HazardKind.ENUM_VALUES_REMOVED,
        Severity.BLOCKING,
        head,
        new Question.Labels(columnsOf(type.name(), scene), removed),
        List.of(),
        rows -> head + " They are used " + rows + " times.");
  }

  private static List<Question.LabelColumn> columnsOf(QualifiedName type, Scene scene) {
    List<Question.LabelColumn> columns = new ArrayList<>();
    Families families = scene.families().before();
    for (Table table : scene.catalogs().before().tables()) {
      for (Column column : table.isForeign() ? List.<Column>of() : table.columns()) {
        DataType below = scene.domains().before().below(column.type());
        ColumnName name = new ColumnName(table.name(), column.name());
        // What is inherited is counted with the parent.
        if (below.element().equals(type) && !families.inherits(name)) {
          columns.add(new Question.LabelColumn(name, below.array()));
        }
      }
    }
    return columns;
  }
}
