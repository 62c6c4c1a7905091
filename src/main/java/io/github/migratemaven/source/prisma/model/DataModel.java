package io.github.migratemaven.source.prisma.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All models and enums of a schema. */
public final class DataModel {

  private final Datasource datasource;
  private final List<String> previews;
  private final Map<String, Model> models = new LinkedHashMap<>();
  private final Map<String, EnumDefinition> enums = new LinkedHashMap<>();

  /**
   * A schema.
   *
   * @param datasource the database that it is for
   * @param previews the preview features that its generators name
   * @param models in the order of the files
   * @param enums in the order of the files
   */
  public DataModel(
      Datasource datasource,
      List<String> previews,
      List<Model> models,
      List<EnumDefinition> enums) {
    this.datasource = datasource;
    this.previews = List.copyOf(previews);
    models.forEach(model -> this.models.putIfAbsent(model.name(), model));
    enums.forEach(each -> this.enums.putIfAbsent(each.name(), each));
  }

  /** The database that it is for. */
  public Datasource datasource() {
    return datasource;
  }

  /** The preview features that its generators name. */
  public List<String> previews() {
    return previews;
  }

  /** All models in the order of the files. */
  public Collection<Model> models() {
    return models.values();
  }

  /** All enums in the order of the files. */
  public Collection<EnumDefinition> enums() {
    return enums.values();
  }

  /** The model of a name. */
  public Optional<Model> model(String name) {
    return Optional.ofNullable(models.get(name));
  }

  /** The enum of a name. */
  public Optional<EnumDefinition> enumeration(String name) {
    return Optional.ofNullable(enums.get(name));
  }
}
