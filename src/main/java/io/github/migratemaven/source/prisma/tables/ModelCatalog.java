package io.github.migratemaven.source.prisma.tables;

import io.github.migratemaven.catalog.AccessControl;
import io.github.migratemaven.catalog.Catalog;
import io.github.migratemaven.catalog.EnumType;
import io.github.migratemaven.catalog.Extension;
import io.github.migratemaven.catalog.ExtensionVersion;
import io.github.migratemaven.catalog.Namespace;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.catalog.Sequence;
import io.github.migratemaven.catalog.Table;
import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.EnumDefinition;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.WantedExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The catalog that a database has when it is made from a Prisma schema. */
public final class ModelCatalog {

  private final DataModel model;
  private final Places places;

  private ModelCatalog(DataModel model, String defaultSchema) {
    this.model = model;
    this.places = new Places(model, defaultSchema);
  }

  /**
   * The catalog of a schema. Types and expressions are as Prisma writes them, so it is good for
   * making DDL; what PostgreSQL makes of it is read from there.
   *
   * @param model a schema in which nothing is wrong
   * @param defaultSchema where models live that name no schema
   */
  public static Catalog of(DataModel model, String defaultSchema) {
    return new ModelCatalog(model, defaultSchema).catalog();
  }

  private Catalog catalog() {
    List<Table> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    for (Model each : model.models()) {
      if (!each.isView()) {
        ModelTable table = new ModelTable(each, model, places);
        tables.add(table.table());
        sequences.addAll(table.sequences());
      }
    }
    tables.addAll(new JoinTables(model, places).tables());
    return new Catalog(
        namespaces(),
        extensions(),
        model.enums().stream().map(this::enumType).toList(),
        List.of(),
        List.of(),
        sequences,
        tables,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        AccessControl.NONE);
  }

  private List<Namespace> namespaces() {
    Set<String> names = new TreeSet<>();
    model.models().stream().map(Model::schema).filter(Objects::nonNull).forEach(names::add);
    model.enums().stream().map(EnumDefinition::schema).filter(Objects::nonNull).forEach(names::add);
    return names.stream().map(name -> new Namespace(name, null)).toList();
  }

  private List<Extension> extensions() {
    return model.datasource().extensions().stream().map(this::extension).toList();
  }

  private Extension extension(WantedExtension wanted) {
    String schema = wanted.schema() == null ? places.defaultSchema() : wanted.schema();
    String version = wanted.version() == null ? "" : wanted.version();
    return new Extension(
        wanted.name(),
        schema,
        false,
        new ExtensionVersion(version, version.isEmpty(), List.of(), List.of()),
        null,
        false);
  }

  private EnumType enumType(EnumDefinition definition) {
    QualifiedName name = places.of(definition);
    return new EnumType(
        name, definition.labels().stream().map(EnumDefinition.Label::label).toList(), null);
  }
}
