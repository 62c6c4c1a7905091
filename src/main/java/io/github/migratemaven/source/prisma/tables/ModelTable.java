package io.github.migratemaven.source.prisma.tables;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.ColumnValue;
import io.github.migratemaven.catalog.Constraint;
import io.github.migratemaven.catalog.DefaultNames;
import io.github.migratemaven.catalog.NotNull;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.SequenceLogging;
import io.github.migratemaven.catalog.SequenceOptions;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.source.prisma.model.ConstraintNames;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.DefaultValue;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.PrimaryKeyDefinition;
import io.github.migratemaven.source.prisma.model.ScalarField;
import io.github.migratemaven.source.prisma.syntax.Arity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of a model, with its indexes and keys. */
final class ModelTable {

  private final Model model;
  private final DataModel all;
  private final Places places;
  private final QualifiedName name;
  private final ColumnTypes types;

  ModelTable(Model model, DataModel all, Places places) {
    this.model = model;
    this.all = all;
    this.places = places;
    this.name = places.of(model);
    this.types = new ColumnTypes(places);
  }

  Table table() {
    List<Constraint> constraints = new ArrayList<>();
    primaryKey().ifPresent(constraints::add);
    constraints.addAll(new ModelForeignKeys(all, places).of(model));
    return PlainParts.table(
        name,
        model.scalars().stream().map(this::column).toList(),
        constraints,
        new ModelIndexes(model).indexes());
  }

  /** The sequences of its counting columns. */
  List<Sequence> sequences() {
    return model.scalars().stream().filter(ModelTable::counts).map(this::sequence).toList();
  }

  private static boolean counts(ScalarField field) {
    return field.value() instanceof DefaultValue.AutoIncrement;
  }

  private Sequence sequence(ScalarField field) {
    ColumnName column = new ColumnName(name, field.column());
    return new Sequence(
        name.sibling(DefaultNames.sequence(column)),
        SequenceOptions.defaultsOf(types.of(field).sql()),
        column,
        SequenceLogging.LOGGED,
        null);
  }

  private Column column(ScalarField field) {
    return PlainParts.column(
        field.column(), types.of(field), isRequired(field) ? NotNull.PLAIN : null, value(field));
  }

  /** PostgreSQL makes the columns of a primary key required, lists never are in Prisma. */
  private boolean isRequired(ScalarField field) {
    return field.arity() == Arity.REQUIRED
        || model.id() != null && model.id().fields().contains(field.name());
  }

  private ColumnValue value(ScalarField field) {
    if (field.value() == null) {
      return ColumnValue.NONE;
    }
    return new DefaultTexts(new ColumnName(name, field.column()), field, types, all)
        .of(field.value())
        .<ColumnValue>map(ColumnValue.Default::new)
        .orElse(ColumnValue.NONE);
  }

  private Optional<Constraint> primaryKey() {
    return Optional.ofNullable(model.id()).map(this::primaryKey);
  }

  private Constraint primaryKey(PrimaryKeyDefinition id) {
    return PlainParts.primaryKey(ConstraintNames.of(model, id), model.columns(id.fields()));
  }
}
