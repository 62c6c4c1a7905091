package io.github.migratemaven.source.prisma.tables;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.Index;
import io.github.migratemaven.catalog.IndexKey;
import io.github.migratemaven.catalog.IndexStorage;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.ReferentialAction;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.source.prisma.model.ConstraintNames;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.Datasource.RelationMode;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.Relations;
import io.github.migratemaven.source.prisma.model.Relations.ManyToMany;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.tables.PlainParts.Actions;
import io.github.migratemaven.source.prisma.tables.PlainParts.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The tables of relations between many and many that no model stands for: two columns called A and
 * B, which are the primary key together.
 */
record JoinTables(DataModel model, Places places) {

  List<Table> tables() {
    return Relations.manyToMany(model).stream().map(this::table).toList();
  }

  private Table table(ManyToMany relation) {
    QualifiedName name = places.of(relation.first()).sibling("_" + relation.name());
    return PlainParts.table(
        name,
        List.of(column("A", relation.first()), column("B", relation.second())),
        constraints(name.name(), relation),
        List.of(indexOfSecond(name.name())));
  }

  private Column column(String name, Model side) {
    return PlainParts.column(
        name, new ColumnTypes(places).of(id(side)), NotNull.PLAIN, ColumnValue.NONE);
  }

  private static ScalarField id(Model side) {
    String field = Objects.requireNonNull(side.id()).fields().get(0);
    return side.scalar(field).orElseThrow();
  }

  private List<Constraint> constraints(String table, ManyToMany relation) {
    List<Constraint> constraints = new ArrayList<>();
    constraints.add(PlainParts.primaryKey(table + "_AB_pkey", List.of("A", "B")));
    if (model.datasource().relationMode() == RelationMode.FOREIGN_KEYS) {
      constraints.add(foreignKey(table, "A", relation.first()));
      constraints.add(foreignKey(table, "B", relation.second()));
    }
    return constraints;
  }

  private Constraint foreignKey(String table, String column, Model side) {
    return PlainParts.foreignKey(
        ConstraintNames.ofForeignKey(table, List.of(column), null),
        List.of(column),
        new Target(places.of(side), List.of(id(side).column())),
        new Actions(ReferentialAction.CASCADE, ReferentialAction.CASCADE));
  }

  private static Index indexOfSecond(String table) {
    return new Index(
        table + "_B_index",
        false,
        "btree",
        List.of(new IndexKey(new IndexKey.OfColumn("B"), null, null, false, false)),
        List.of(),
        false,
        null,
        IndexStorage.DEFAULT,
        null);
  }
}
