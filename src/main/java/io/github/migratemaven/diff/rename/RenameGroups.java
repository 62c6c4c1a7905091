package io.github.migratemaven.diff.rename;

import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.Column;
import io.github.migratemaven.catalog.ColumnName;
import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Families;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Routine;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.catalog.View;
import io.github.migratemaven.diff.Matching;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The groups of siblings of two catalogs, one kind at a time. */
final class RenameGroups {

  private final Pair<Catalog> catalogs;
  private final Pair<Families> families;

  RenameGroups(Pair<Catalog> catalogs) {
    this.catalogs = catalogs;
    this.families = catalogs.map(Families::new);
  }

  /**
   * The groups of one kind.
   *
   * @param found renames that are settled or probable: parts of these objects are siblings too
   */
  List<? extends Siblings<?>> of(RenameKind kind, Collection<Rename> found) {
    RenamedTypes types = new RenamedTypes(found);
    return switch (kind) {
      case TYPE -> types();
      case DOMAIN -> objects(kind, Catalog::domains, Domain::name, new DomainComparison(uses()));
      case SEQUENCE -> objects(kind, RenameGroups::free, Sequence::name, new SequenceComparison());
      case TABLE ->
          objects(kind, Catalog::tables, Table::name, new TableComparison(catalogs, types));
      case VIEW -> objects(kind, RenameGroups::plain, View::name, new ViewComparison());
      case MATERIALIZED_VIEW ->
          objects(kind, RenameGroups::materialized, View::name, new ViewComparison());
      case VIEW_COLUMN -> List.of();
      case ROUTINE -> routines();
      case VALUE ->
          pairs(RenameKind.TYPE, Catalog::enums, EnumType::name, found)
              .map(RenameGroups::values)
              .toList();
      case ATTRIBUTE ->
          pairs(RenameKind.TYPE, Catalog::composites, CompositeType::name, found)
              .map(type -> attributes(type, types))
              .toList();
      case COLUMN ->
          pairs(RenameKind.TABLE, Catalog::tables, Table::name, found)
              .map(table -> columns(table, types))
              .toList();
    };
  }

  private List<Siblings<?>> types() {
    List<Siblings<?>> groups = new ArrayList<>();
    groups.addAll(
        objects(RenameKind.TYPE, Catalog::enums, EnumType::name, new EnumComparison(uses())));
    groups.addAll(
        objects(
            RenameKind.TYPE,
            Catalog::composites,
            CompositeType::name,
            new CompositeComparison(uses())));
    return groups;
  }

  private static List<View> plain(Catalog catalog) {
    return catalog.views().stream().filter(view -> !view.materialized()).toList();
  }

  private static List<View> materialized(Catalog catalog) {
    return catalog.views().stream().filter(View::materialized).toList();
  }

  /** Routines of one name are told apart by their arguments, which no rename changes. */
  private record Signature(String schema, String arguments, Routine.Kind kind) {

    static Signature of(Routine routine) {
      return new Signature(
          routine.name().name().schema(), routine.name().arguments(), routine.kind());
    }
  }

  private List<Siblings<Routine>> routines() {
    Matching<Routine> matching = Matching.of(catalogs.map(Catalog::routines), Routine::name);
    Map<Signature, List<Routine>> added =
        matching.added().stream().collect(Collectors.groupingBy(Signature::of));
    Map<Signature, List<Routine>> dropped =
        matching.dropped().stream()
            .collect(Collectors.groupingBy(Signature::of, LinkedHashMap::new, Collectors.toList()));
    List<Siblings<Routine>> groups = new ArrayList<>();
    dropped.forEach(
        (signature, routines) ->
            groups.add(
                new Siblings<>(
                    routines,
                    added.getOrDefault(signature, List.of()),
                    routine -> routine.name().name().name(),
                    (before, after) ->
                        Rename.ofRoutine(
                            new QualifiedName(signature.schema(), before),
                            signature.arguments(),
                            after),
                    new RoutineComparison())));
    return groups;
  }

  private TypeUses uses() {
    return new TypeUses(catalogs);
  }

  /** Sequences that no column owns; the others follow their columns. */
  private static List<Sequence> free(Catalog catalog) {
    return catalog.sequences().stream().filter(sequence -> sequence.owner() == null).toList();
  }

  private <T> List<Siblings<T>> objects(
      RenameKind kind,
      Function<Catalog, List<T>> members,
      Function<T, QualifiedName> name,
      Siblings.Comparison<T> comparison) {
    Matching<T> matching = Matching.of(catalogs.map(members), name);
    List<Siblings<T>> groups = new ArrayList<>();
    for (String schema : schemas(matching.dropped(), name)) {
      groups.add(
          new Siblings<>(
              inSchema(schema, matching.dropped(), name),
              inSchema(schema, matching.added(), name),
              member -> name.apply(member).name(),
              (before, after) -> Rename.of(kind, new QualifiedName(schema, before), after),
              comparison));
    }
    return groups;
  }

  private static <T> Collection<String> schemas(List<T> members, Function<T, QualifiedName> name) {
    Collection<String> schemas = new TreeSet<>();
    members.forEach(member -> schemas.add(name.apply(member).schema()));
    return schemas;
  }

  private static <T> List<T> inSchema(
      String schema, List<T> members, Function<T, QualifiedName> name) {
    return members.stream().filter(member -> name.apply(member).schema().equals(schema)).toList();
  }

  /** Objects that are on both sides, under the same name or under another. */
  private <T> Stream<Pair<T>> pairs(
      RenameKind kind,
      Function<Catalog, List<T>> members,
      Function<T, QualifiedName> name,
      Collection<Rename> found) {
    Map<QualifiedName, QualifiedName> newNames = new HashMap<>();
    found.stream()
        .filter(rename -> rename.kind() == kind)
        .forEach(rename -> newNames.put(rename.object().before(), rename.object().after()));
    Map<QualifiedName, T> after = new HashMap<>();
    members.apply(catalogs.after()).forEach(member -> after.put(name.apply(member), member));
    return members.apply(catalogs.before()).stream()
        .flatMap(
            before -> {
              QualifiedName old = name.apply(before);
              return Stream.ofNullable(after.get(newNames.getOrDefault(old, old)))
                  .map(next -> new Pair<>(before, next));
            });
  }

  private static List<Column> own(Families families, Table table) {
    return table.columns().stream()
        .filter(column -> !families.inherits(new ColumnName(table.name(), column.name())))
        .filter(column -> table.lineage().type() == null)
        .toList();
  }

  private static Siblings<String> values(Pair<EnumType> type) {
    Matching<String> values = Matching.of(type.map(EnumType::values), Function.identity());
    return new Siblings<>(
        values.dropped(),
        values.added(),
        Function.identity(),
        (before, after) ->
            Rename.ofPart(RenameKind.VALUE, type.map(EnumType::name), new Pair<>(before, after)),
        new ValueComparison(type));
  }

  private static Siblings<Attribute> attributes(Pair<CompositeType> type, RenamedTypes types) {
    Matching<Attribute> attributes =
        Matching.of(type.map(CompositeType::attributes), Attribute::name);
    return new Siblings<>(
        attributes.dropped(),
        attributes.added(),
        Attribute::name,
        (before, after) ->
            Rename.ofPart(
                RenameKind.ATTRIBUTE, type.map(CompositeType::name), new Pair<>(before, after)),
        new AttributeComparison(type, types));
  }

  /** Those of its own: an inherited column is renamed with the parent's. */
  private Siblings<Column> columns(Pair<Table> table, RenamedTypes types) {
    Matching<Column> columns =
        Matching.of(
            new Pair<>(
                own(families.before(), table.before()), own(families.after(), table.after())),
            Column::name);
    return new Siblings<>(
        columns.dropped(),
        columns.added(),
        Column::name,
        (before, after) ->
            Rename.ofPart(RenameKind.COLUMN, table.map(Table::name), new Pair<>(before, after)),
        new ColumnComparison(table, types));
  }
}
