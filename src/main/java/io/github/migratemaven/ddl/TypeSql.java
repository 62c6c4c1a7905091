package io.github.migratemaven.ddl;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnValue.Default;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.SqlNames;
import io.github.migratemaven.plan.CompositeStep;
import io.github.migratemaven.plan.Conversion;
import io.github.migratemaven.plan.DefinitionStep;
import io.github.migratemaven.plan.DomainStep;
import io.github.migratemaven.plan.EnumColumn;
import io.github.migratemaven.plan.EnumColumn.DefaultFate;
import io.github.migratemaven.plan.EnumStep;
import io.github.migratemaven.plan.RebuiltType;
import io.github.migratemaven.plan.TakenOver;
import io.github.migratemaven.plan.TypeStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes the statements that rebuild types. */
record TypeSql(SqlNames names) {

  List<String> rebuild(TypeStep step) {
    List<String> sql = new ArrayList<>();
    step.columns().stream()
        .map(TakenOver::column)
        .filter(column -> column.fate() != DefaultFate.NONE)
        .forEach(column -> sql.add(alter(column) + "DROP DEFAULT;"));
    RangesAside ranges = new RangesAside(names);
    step.types().stream().flatMap(ranges::statements).forEach(sql::add);
    step.types().forEach(type -> sql.add(setAside(type)));
    step.types().forEach(type -> sql.addAll(created(type)));
    ConversionSql conversions = new ConversionSql(names);
    List<Conversion.ByElement> functions =
        step.columns().stream()
            .filter(taken -> !taken.column().foreign())
            .flatMap(taken -> ConversionSql.functions(taken.conversion()))
            .distinct()
            .toList();
    functions.forEach(f -> sql.add(conversions.createFunction(f, old(f.to().element()))));
    step.columns().forEach(taken -> sql.add(takeOver(taken)));
    reversed(functions).forEach(function -> sql.add(conversions.dropFunction(function)));
    reversed(step.types())
        .forEach(type -> sql.add("DROP " + kind(type) + names.ofType(old(type.name())) + ";"));
    step.columns().stream()
        .map(TakenOver::column)
        .filter(column -> column.fate() == DefaultFate.RESTORED)
        .forEach(column -> sql.add(alter(column) + restored(column.column())));
    return sql;
  }

  private String setAside(RebuiltType type) {
    return "ALTER "
        + kind(type)
        + names.ofType(type.name())
        + " RENAME TO "
        + quoted(old(type.name()).name())
        + ";";
  }

  private List<String> created(RebuiltType type) {
    if (type instanceof RebuiltType.OfEnum of) {
      return new EnumSql(names).create(new EnumStep.Create(of.type()));
    }
    if (type instanceof RebuiltType.OfRange of) {
      return new DefinitionText(names)
          .create(new DefinitionStep.Create(of.type().after().definition()));
    }
    return List.of(
        type instanceof RebuiltType.OfDomain of
            ? new DomainSql(names).create(new DomainStep.Create(of.domain()))
            : new CompositeSql(names)
                .create(new CompositeStep.Create(((RebuiltType.OfComposite) type).type())));
  }

  private String takeOver(TakenOver taken) {
    Column column = taken.column().column();
    return alter(taken.column())
        + "SET DATA TYPE "
        + new ColumnSql(names).type(column)
        + (taken.column().foreign() ? "" : using(taken))
        + ";";
  }

  private String using(TakenOver taken) {
    String column = quoted(taken.column().column().name());
    return " USING (" + new ConversionSql(names).of(column, taken.conversion()) + ")";
  }

  private String alter(EnumColumn column) {
    return "ALTER TABLE "
        + names.of(column.table())
        + " ALTER COLUMN "
        + quoted(column.column().name())
        + " ";
  }

  private static String restored(Column column) {
    String expression = ((Default) column.value()).expression();
    return "SET DEFAULT " + Expressions.ofDefault(expression, column.type()) + ";";
  }

  static QualifiedName old(QualifiedName type) {
    return type.sibling(type.name() + "_old");
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private static String kind(RebuiltType type) {
    return type instanceof RebuiltType.OfDomain ? "DOMAIN " : "TYPE ";
  }
}
